import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/mandate/catalogue'
import { isClauseId } from '../../src/mandate/clauses'
import { ntnuLmu } from '../../src/mandate/ntnu-lmu'
import { READING_VALUES, requireReadings } from '../../src/mandate/reading-values'
import { isReadingId, READINGS } from '../../src/mandate/readings'

const LANGUAGES = ['nb', 'nn', 'en'] as const

describe('READINGS', () => {
  it('are the nineteen open questions, with their answers in order', () => {
    expect(READINGS).toHaveLength(19)
    expect(READINGS.map(({ id, values }) => [id, values.map(({ value }) => value)])).toStrictEqual(Object.entries(READING_VALUES))
  })

  it('have the answer that the mandate takes as their default, and first', () => {
    expect(Object.fromEntries(READINGS.map((reading) => [reading.id, reading.default]))).toStrictEqual(ntnuLmu.readings)
    for (const reading of READINGS) expect(reading.values[0]?.value, reading.id).toBe(reading.default)
  })

  it.each(READINGS)('$id: is asked in three languages, answered and reasoned', ({ question, values, grounds }) => {
    for (const language of LANGUAGES) {
      expect(question[language]).toMatch(/^\p{Lu}.+\?$/u)
      expect(grounds[language]).toMatch(/^\p{Lu}.+\.$/u)
      const meanings = values.map(({ meaning }) => meaning[language])
      for (const meaning of meanings) expect(meaning).toMatch(/^\p{Ll}.*[^.]$/u)
      expect(new Set(meanings).size).toBe(values.length)
    }
  })

  it.each(READINGS)('$id: stands on clauses, and rules rest on it', ({ id, clauses }) => {
    expect(clauses.length).toBeGreaterThan(0)
    expect(clauses.every(isClauseId)).toBe(true)
    expect(RULES.some(({ readings }) => readings.some((reading) => reading === id))).toBe(true)
  })

  it.each(READINGS)('$id: can be settled by the board, perhaps by the committee before it', ({ settledBy }) => {
    expect([['board'], ['committee', 'board']]).toContainEqual(settledBy)
  })

  it('are told from other strings', () => {
    expect(READINGS.every(({ id }) => isReadingId(id))).toBe(true)
    for (const other of ['', 'quorum', 'toString']) expect(isReadingId(other), other).toBe(false)
  })
})

describe('requireReadings', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['no reading', { abstenton: 'permitted' }, 'readings: "abstenton" is no reading, did you mean "abstention"?'],
    ['no answer, but nearly one', { abstention: 'permited' }, 'readings.abstention: "permited" is no answer, did you mean "permitted"?'],
    ['no text at all', { abstention: 7 }, 'readings.abstention: 7 is no answer; allowed are as-blank, permitted'],
  ])('names what is %s', (_, readings, message) => {
    expect(() => requireReadings(readings, 'readings')).toThrow(RangeError)
    expect(() => requireReadings(readings, 'readings')).toThrow(message)
  })

  it('is content with every answer, and with none', () => {
    for (const { id, values } of READINGS)
      for (const { value } of values) expect(() => requireReadings({ [id]: value }, 'readings')).not.toThrow()
    expect(() => requireReadings({ abstention: undefined }, 'readings')).not.toThrow()
  })
})
