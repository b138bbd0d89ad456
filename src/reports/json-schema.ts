/** The JSON Schema (draft 2020-12) of what `json` writes. Generous: more members may come within version 1. */
import { OUTCOMES } from '../finding'
import { JSON_VERSION } from './json'

const text = { type: 'string' } as const
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const
const rule = { type: 'string', pattern: '^[a-z-]+/[a-z-]+$' } as const
const count = { type: 'integer', minimum: 0 } as const
const path = {
  description: 'Keys and list positions from the root of the register.',
  type: 'array',
  items: { type: ['string', 'integer'] },
} as const
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const
const position = {
  description: 'Where it stands in the file, both counted from 1.',
  type: 'object',
  required: ['line', 'column'],
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
} as const

const finding = {
  type: 'object',
  required: ['rule', 'clauses', 'modality', 'outcome', 'subject', 'path', 'facts', 'readings'],
  properties: {
    rule,
    clauses: { description: 'The sentences of the mandate that it stands on.', type: 'array', items: text },
    modality: { description: 'What the mandate requires, or recommends.', enum: ['shall', 'should'] },
    outcome: { enum: OUTCOMES },
    subject: { description: 'What it is about. With the rule it names the finding.', type: 'string' },
    path,
    facts: { description: 'The figures behind it, which ones depends on the rule.', type: 'object' },
    due: { ...date, description: 'Last day on which it can be met, that day included.' },
    onTrack: { description: 'Whether what is planned would meet it.', type: 'boolean' },
    needs: { description: 'Where facts are missing that would settle it.', type: 'array', items: path },
    follows: {
      description: 'The finding that explains this one.',
      type: 'object',
      required: ['rule', 'subject'],
      properties: { rule, subject: text },
    },
    waived: {
      description: 'The waiver in force that covers it.',
      type: 'object',
      required: ['reason', 'decision', 'until'],
      properties: { reason: text, decision: text, until: date },
    },
    readings: { description: 'The open questions whose answer it rests on.', type: 'array', items: text },
    url: { description: 'The page of the rule, in English; under nb/ before rules/ in bokmål.', type: 'string', pattern: '^https://' },
    position,
  },
} as const

const issue = {
  type: 'object',
  required: ['path', 'code', 'message'],
  properties: {
    path,
    code: text,
    message: { description: 'In English.', type: 'string' },
    facts: { description: 'What it is worded from, which ones depends on the code: what was given, what is allowed.', type: 'object' },
    position,
  },
} as const

const file = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { description: "As given on the command line; '<stdin>' for standard input.", type: 'string' },
    sha256: { ...sha256, description: 'Of the bytes of the file.' },
    asOf: { ...date, description: 'The day it was judged on.' },
    mandate: { description: 'Id of the mandate in force on that day.', type: 'string' },
    outcome: { description: 'The worst of the findings that are required and not waived.', enum: OUTCOMES },
    checked: { description: 'False where nothing was there to judge.', type: 'boolean' },
    tally: {
      type: 'object',
      required: [...OUTCOMES, 'waived'],
      properties: Object.fromEntries([...OUTCOMES, 'waived'].map((key) => [key, count])),
    },
    findings: { description: 'Sorted by path, then rule, then subject.', type: 'array', items: { $ref: '#/$defs/finding' } },
    issues: { description: 'Why the file could not be judged.', type: 'array', items: { $ref: '#/$defs/issue' } },
  },
  oneOf: [{ required: ['asOf', 'mandate', 'outcome', 'checked', 'tally', 'findings'] }, { required: ['issues'] }],
} as const

export const reportJsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of lmu-rules',
  type: 'object',
  required: ['version', 'files'],
  properties: {
    version: { const: JSON_VERSION },
    tool: {
      description: 'What made the report. With the mandate, the readings and the files it determines every byte of it.',
      type: 'object',
      required: ['name', 'version'],
      properties: { name: text, version: text },
    },
    mandate: {
      description: 'The mandate judged by, with the SHA-256 of its canonical JSON.',
      type: 'object',
      required: ['id', 'fingerprint'],
      properties: { id: text, fingerprint: sha256 },
    },
    readings: { description: 'The answers taken to all open questions.', type: 'object', additionalProperties: text },
    files: { type: 'array', items: { $ref: '#/$defs/file' } },
  },
  $defs: { file, finding, issue },
} as const
