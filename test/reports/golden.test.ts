import { describe, expect, test } from 'vitest'
import { ntnuLmu } from '../../src/mandate/ntnu-lmu'
import { FORMATS, FORMATTERS, json, type Language, pretty } from '../../src/reports/index'
import { empty, judged, malformed, sample, unread } from './sample'

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en']

const golden = (name: string) => `../fixtures/reports/${name}`

describe('what each format looks like', () => {
  test.each(FORMATS)('%s', async (format) => {
    await expect(FORMATTERS[format](sample, { language: 'nb' })).toMatchFileSnapshot(golden(`sample.${format}.txt`))
  })
})

test('what a receipt looks like', async () => {
  const receipt = {
    tool: { name: 'lmu-rules', version: '1.2.3' },
    mandate: { id: 'ntnu-lmu', fingerprint: 'a'.repeat(64) },
    readings: ntnuLmu.readings,
  }
  const files = [{ ...empty, sha256: 'b'.repeat(64) }, { ...malformed, sha256: 'c'.repeat(64) }, unread]
  await expect(json(files, { receipt })).toMatchFileSnapshot(golden('receipt.json.txt'))
})

describe('what people see', () => {
  test.each(LANGUAGES)('in %s', async (language) => {
    await expect(pretty(sample, { language, width: 100 })).toMatchFileSnapshot(golden(`pretty.${language}.txt`))
  })

  test.each([60, 80, 120])('on a terminal of %i columns', async (width) => {
    await expect(pretty([judged], { language: 'nb', width })).toMatchFileSnapshot(golden(`pretty.${width}.txt`))
  })

  test('with colours and links', async () => {
    const shown = pretty([judged], { language: 'nb', width: 80, colour: true, links: true }).replaceAll('\u001b', '␛')
    await expect(shown).toMatchFileSnapshot(golden('pretty.colour.txt'))
  })

  test('with all that holds, and names', async () => {
    const names = { an3: 'Åse Ødegård', st4v: 'Bjørn Æsøy' }
    await expect(pretty([judged], { language: 'nb', width: 80, verbose: true, names })).toMatchFileSnapshot(golden('pretty.verbose.txt'))
  })
})
