// The suite in a browser's page: handed the data, it gives what came out.
import * as core from 'lmu-rules'
import * as register from 'lmu-rules/register'
import * as reports from 'lmu-rules/reports'
import { runSuite } from './suite.mjs'

globalThis.suiteOn = (data) => runSuite({ core, register, reports }, data)
