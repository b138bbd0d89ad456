import { describe, expect, test } from 'vitest'
import { FORMATS, FORMATTERS, type Language, pretty } from '../../src/reports/index'
import { judged, sample } from './sample'

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en']

const golden = (name: string) => `../fixtures/reports/${name}`

describe('what each format looks like', () => {
  test.each(FORMATS)('%s', async (format) => {
    await expect(FORMATTERS[format](sample, { language: 'nb' })).toMatchFileSnapshot(golden(`sample.${format}.txt`))
  })
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
