// What the suite is run on, read from the tree: the vectors, the fixture registers, and the pins of their reports.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** From the root of the tree, where everything here is started. */
const read = (path) => readFileSync(path, 'utf8')

/** Days about both changes of summer time in the zones below, and the days on which the registers are looked at elsewhere. */
const CHANGES = [
  ['2026-10-03', '2026-10-04', '2026-10-05'], // Lord Howe, forward
  ['2026-10-24', '2026-10-25', '2026-10-26'], // Oslo, back
  ['2026-10-31', '2026-11-01', '2026-11-02'], // Los Angeles and St John's, back
  ['2027-02-06', '2027-02-07', '2027-02-08'], // Casablanca, back for Ramadan
  ['2027-03-13', '2027-03-14', '2027-03-15'], // Los Angeles, St John's and Casablanca, forward
  ['2027-03-27', '2027-03-28', '2027-03-29'], // Oslo, forward
  ['2027-04-03', '2027-04-04', '2027-04-05'], // Lord Howe, back
].flat()

const REGISTERS = [
  {
    name: 'example',
    path: 'docs/examples/register.yaml',
    inWords: '2026-11-22',
    days: ['2026-08-01', '2026-11-22', ...CHANGES, '2027-08-01'],
  },
  { name: 'broken', path: 'test/fixtures/registers/broken.yaml', inWords: '2028-01-10', days: ['2028-01-10', '2028-03-26'] },
  { name: 'empty', path: 'test/fixtures/registers/empty.yaml', days: ['2026-11-22'] },
  { name: 'silent', path: 'test/fixtures/registers/silent.yaml', days: ['2026-11-22'] },
]

export function readData() {
  const folder = 'docs/conformance'
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'vector.schema.json')
  return {
    vectors: files.sort().flatMap((name) => JSON.parse(read(`${folder}/${name}`)).vectors),
    registers: REGISTERS.map(({ path, ...rest }) => ({ ...rest, value: parse(read(path)) })),
  }
}
