import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendar, yearEvents } from '../../src/calendar/index'
import { fold } from '../../src/calendar/lines'
import type { Register } from '../../src/index'
import { visible } from '../../src/visible'
import { HARMLESS, HOSTILE, UNSEEN } from '../reports/hostile'
import { AS_OF, changed, REGISTER, readRegister } from '../support/register'

const EXAMPLE = readRegister('docs/examples/register.yaml')
const EMPTY: Register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }

interface Entry {
  readonly uid: string
  readonly day: string
  readonly end: string
  readonly isDay: boolean
  readonly summary: string
  readonly description: string
  readonly status: string
  readonly stamp: string
  readonly sequence: number
  readonly reminders: readonly string[]
}

/** The calendar as another program reads it. */
function entriesOf(text: string): Entry[] {
  const root = new ICAL.Component(ICAL.parse(text))
  return root.getAllSubcomponents('vevent').map((event) => {
    const text = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
    const start = event.getFirstPropertyValue('dtstart')
    return {
      uid: text('uid'),
      day: String(start),
      end: text('dtend'),
      isDay: start instanceof ICAL.Time && start.isDate,
      summary: text('summary'),
      description: text('description'),
      status: text('status'),
      stamp: text('dtstamp'),
      sequence: Number(text('sequence')),
      reminders: event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })
}
const read = (register: Register, asOf = AS_OF) => entriesOf(calendar(register, asOf, { language: 'nb' }))
/** Neither the first day of a study year nor an item of an agenda is a day to keep. */
const shownOf = (register: Register) => yearEvents(register, AS_OF).filter(({ kind }) => kind !== 'election' && kind !== 'study-year-start')
const entry = (uid: string, register: Register, asOf = AS_OF) =>
  read(register, asOf).find((each) => each.uid === `${uid}@ntnu-lmu.lmu-rules`)

describe('the calendar', () => {
  it.each<[string, Register]>([
    ['the example', EXAMPLE],
    ['keeps every rule', REGISTER],
  ])('has a day for every meeting, last day and end of a term: %s', (_, register) => {
    const entries = read(register)
    expect(entries.map(({ day }) => day)).toStrictEqual(shownOf(register).map(({ date }) => date))
    expect(entries.every(({ isDay }) => isDay)).toBe(true)
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length)
  })

  it('of a register with nothing in it is empty, and a calendar', () => {
    expect(read(EMPTY)).toStrictEqual([])
  })

  it('§5:4, §3/Lokale underutvalg:2: tells a meeting, and the last day for the subcommittees before it', () => {
    expect(entry('committee-meeting/lmu-3', REGISTER)).toStrictEqual({
      uid: 'committee-meeting/lmu-3@ntnu-lmu.lmu-rules',
      day: '2026-11-25',
      end: '2026-11-26',
      isDay: true,
      summary: 'LMU-møte lmu-3',
      description: expect.stringMatching(/^! planlagt, i fare\nStatus fra underutvalgene .* \(§3\/Lokale underutvalg:3\)$/),
      status: 'CONFIRMED',
      stamp: '2026-11-22T00:00:00Z',
      sequence: 20_779,
      reminders: ['-P6DT15H'],
    })
    expect(entry('subcommittee-deadline/lmu-4', REGISTER)).toMatchObject({
      day: '2027-01-13',
      summary: 'Siste dag for underutvalgene å møtes før LMU-møtet 27. januar',
      reminders: ['-P27DT15H', '-P6DT15H'],
    })
    expect(entry('term-end/committee/2027-07-31', REGISTER)?.description).toContain('st1, st2, ')
  })

  it('reminds of nothing that has been', () => {
    for (const { day, reminders } of read(REGISTER)) if (day < AS_OF) expect(reminders).toStrictEqual([])
  })

  it('a cancelled meeting stays under its name, says so, and reminds nobody', () => {
    const cancelled = changed({ 'committee.meetings.2.held': false, 'subcommittees.0.meetings.3.held': false })
    expect(entry('committee-meeting/lmu-3', cancelled)).toMatchObject({ status: 'CANCELLED', reminders: [] })
    expect(entry('subcommittee-meeting/gjovik/2027-01-12', cancelled)).toMatchObject({ status: 'CANCELLED', reminders: [] })
  })

  it('a meeting of which nobody says whether it was held is tentative', () => {
    const register = changed({ 'committee.meetings.1.present': undefined, 'committee.meetings.1.minutes': undefined })
    expect(entry('committee-meeting/lmu-2', register)?.status).toBe('TENTATIVE')
  })

  it('a later one updates: the same name, another day, a higher number', () => {
    const before = entry('committee-meeting/lmu-4', REGISTER)
    const after = entry('committee-meeting/lmu-4', changed({ 'committee.meetings.3.date': '2027-02-03' }), '2026-12-01')
    expect(after).toMatchObject({ uid: before?.uid, day: '2027-02-03', stamp: '2026-12-01T00:00:00Z' })
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
    const later = new Set(read(REGISTER, '2026-12-01').map(({ uid }) => uid))
    expect(read(REGISTER).filter(({ uid }) => !later.has(uid))).toStrictEqual([])
  })

  it('a notice keeps its name once it is sent', () => {
    const sent = changed({ 'committee.meetings.2.notice': { sent: '2026-11-20', by: 'an1', written: true, agenda: true } })
    expect([entry('notice/lmu-3', REGISTER)?.day, entry('notice/lmu-3', sent)?.day]).toStrictEqual(['2026-11-25', '2026-11-20'])
  })

  it('is the same, byte for byte, when it is written again', () => {
    expect(calendar(EXAMPLE, AS_OF, { language: 'en' })).toBe(calendar(EXAMPLE, AS_OF, { language: 'en' }))
  })

  it('ends at the last day that can be written', () => {
    const [last] = read(changed({ 'committee.meetings.5.date': '9999-12-31' })).filter(({ uid }) =>
      uid.startsWith('committee-meeting/lmu-6'),
    )
    expect(last).toMatchObject({ day: '9999-12-31', end: '' })
  })
})

const OCTETS = new TextEncoder()
const linesOf = (text: string) => text.split('\r\n')
const unfolded = (text: string) => text.replaceAll('\r\n ', '')

describe('content lines', () => {
  it('RFC 5545, 3.1: are no longer than 75 octets, part no character, and come back', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 }).filter((text) => !/[\r\n\p{Cs}]/u.test(text))
    fc.assert(
      fc.property(anything, (text) => {
        const folded = fold(text)
        expect(folded.endsWith('\r\n')).toBe(true)
        for (const line of linesOf(folded)) {
          expect(OCTETS.encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Cs}/u)
        }
        expect(unfolded(folded)).toBe(`${text}\r\n`)
      }),
    )
  })

  it.each([
    ['a'.repeat(75), 1],
    ['a'.repeat(76), 2],
    [`${'a'.repeat(74)}å`, 2],
    [`${'a'.repeat(73)}å`, 1],
    [`${'a'.repeat(72)}👩`, 2],
    ['a'.repeat(149), 2],
    ['a'.repeat(150), 3],
  ])('%s takes %i', (text, count) => {
    expect(linesOf(fold(text)).length - 1).toBe(count)
  })

  it('text of any kind comes back, through another program', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).filter((title) => title.trim() !== ''),
        (title) => {
          const register = changed({ 'committee.chairs.1.person': 'x' })
          const [found] = entriesOf(calendar(register, AS_OF, { language: 'en', names: { x: title, st1: title } })).filter(({ uid }) =>
            uid.startsWith('office-end/committee/2027-07-31'),
          )
          expect(found?.summary).toBe(visible(`Last day of chair ${title} and vice-chair ${title} of the committee`))
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe.each([...HOSTILE, ...HARMLESS].map((text) => [JSON.stringify(text), text]))('%s in a register', (_, text) => {
  const hostile = changed({ 'committee.meetings.2.id': text, 'dialogue.visits.0.faculty': text })
  const names = { an1: text, st1: text }
  const written = calendar(hostile, AS_OF, { language: 'nb', names })

  it('adds no line, no event and nothing unseen', () => {
    expect(entriesOf(written)).toHaveLength(shownOf(hostile).length)
    expect(written.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(shownOf(hostile).length)
    for (const line of linesOf(unfolded(written))) {
      expect(line).not.toMatch(UNSEEN)
      if (line !== '') expect(line).toMatch(/^[A-Z-]+[;:]/)
    }
    for (const line of linesOf(written)) expect(OCTETS.encode(line).length).toBeLessThanOrEqual(75)
  })

  it('comes back, or its visible escape', () => {
    const summaries = entriesOf(written).map(({ summary }) => summary)
    // A name of nothing but blanks is none.
    const named = (id: string) => (text.trim() === '' ? id : text)
    expect(summaries).toContain(visible(`Siste dag for leder ${named('an1')} og nestleder ${named('st1')} i LMU`))
  })

  // Some programs cut what is longer, and take two events for one.
  it('of an id too long for a UID makes another name: short, the same each time, and another for another', () => {
    const uidOf = (id: string, asOf = AS_OF) =>
      read({ ...EMPTY, committee: { meetings: [{ id, date: '2026-11-25' }] } }, asOf).find(({ uid }) =>
        uid.startsWith('committee-meeting/'),
      )?.uid
    const long = 'm'.repeat(151)
    expect(uidOf('m'.repeat(150))).toContain('m'.repeat(150))
    expect(uidOf(long)).toMatch(/^committee-meeting\/[\w-]{1,64}@ntnu-lmu\.lmu-rules$/)
    expect(uidOf(long, '2026-11-23')).toBe(uidOf(long))
    expect(uidOf(`${long}m`)).not.toBe(uidOf(long))
  })

  it('is no more than a name in the UID', () => {
    for (const { uid } of entriesOf(written)) expect(uid).toMatch(/^[\w/%.!~*'()-]{1,400}@ntnu-lmu\.lmu-rules$/)
  })
})
