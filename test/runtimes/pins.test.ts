/** The reports of the fixtures are the pinned ones, byte for byte; `npx vitest run test/runtimes -u` pins them anew. */
import { expect, test } from 'vitest'
import * as core from '../../src/index'
import * as register from '../../src/register/index'
import * as reports from '../../src/reports/index'
import { readData } from './data.mjs'
import { pinsOf } from './pins.mjs'
import { runSuite } from './suite.mjs'

test('the reports are the pinned ones', async () => {
  const { texts } = runSuite({ core, register, reports }, readData())
  await expect(`${JSON.stringify(pinsOf(texts), null, 2)}\n`).toMatchFileSnapshot('./pins.json')
})
