import type { Cases } from './told'

const meeting = 'lmu-2026-5'
const date = '2026-10-21'
const item = 'lmu-2026-5/28/26'
const items = ['lmu-2026-5/26/26', 'lmu-2026-5/28/26']
const breached = 'breached'
const unknown = 'unknown'
const satisfied = 'satisfied'

const year = { year: '2026/27', from: '2026-08-17', to: '2027-06-12', required: 6 }
const planned = { meeting: 'lmu-2026-6', date: '2026-11-25' }
const due = '2026-11-25'

export const meetings: Cases<'meetings' | 'quorum' | 'votes'> = {
  'meetings/count': [
    { outcome: breached, facts: { ...year, held: 5, planned: 0, unsettled: 0 } },
    { outcome: 'open', facts: { ...year, held: 2, planned: 3, unsettled: 0 }, due: '2027-06-12', onTrack: false },
    { outcome: 'open', facts: { ...year, held: 2, planned: 4, unsettled: 1 }, due: '2027-06-12', onTrack: true },
    { outcome: 'open', facts: { ...year, held: 4, planned: 3, unsettled: 0 }, due: '2027-06-12', onTrack: false },
    { outcome: unknown, facts: {} },
    { outcome: unknown, facts: { ...year, held: 5, planned: 0, unsettled: 1 } },
    { outcome: unknown, facts: { ...year, year: '2026', held: 1, planned: 0, unsettled: 0 } },
    { outcome: satisfied, facts: { ...year, held: 7, planned: 0, unsettled: 0 } },
  ],
  'meetings/within-study-year': [
    { outcome: breached, facts: { meeting, date: '2026-07-20', after: '2026-06-13', before: '2026-08-17' } },
    {
      outcome: 'open',
      facts: { meeting, date: '2027-07-01', after: '2027-06-12', before: '2027-08-16' },
      due: '2027-07-01',
      onTrack: false,
    },
    { outcome: 'open', facts: planned, due, onTrack: true },
    { outcome: unknown, facts: { meeting, date: '2028-07-03', after: '2027-06-12' } },
    { outcome: unknown, facts: {} },
    { outcome: satisfied, facts: { meeting, date } },
  ],
  'meetings/notice': [
    {
      outcome: breached,
      facts: { meeting, date, sent: '2026-10-22', caller: 'se1', reasons: ['late', 'not-written', 'no-agenda', 'wrong-caller'] },
    },
    { outcome: 'open', facts: { ...planned, reasons: ['not-called'] }, due, onTrack: false },
    { outcome: 'open', facts: { ...planned, reasons: [] }, due, onTrack: false },
    { outcome: 'open', facts: { ...planned, sent: '2026-11-23', caller: 'an1', reasons: [] }, due, onTrack: true },
    { outcome: unknown, facts: { meeting, date, reasons: [] } },
    { outcome: unknown, facts: {} },
    { outcome: satisfied, facts: { meeting, date, sent: '2026-10-07', caller: 'an1', reasons: [] } },
  ],
  'meetings/subcommittee-status': [
    { outcome: breached, facts: { meeting, date, missing: ['gjovik'] } },
    { outcome: 'open', facts: { ...planned, missing: ['gjovik', 'alesund'] }, due, onTrack: false },
    { outcome: 'open', facts: { ...planned, missing: [] }, due, onTrack: true },
    { outcome: unknown, facts: { meeting, date, missing: ['gjovik', 'alesund'] } },
    { outcome: satisfied, facts: { meeting, date, missing: [] } },
  ],
  'meetings/minutes': [
    { outcome: 'open', facts: { meeting, date }, onTrack: false },
    { outcome: 'open', facts: { meeting, date, published: '2026-11-30' }, onTrack: true },
    { outcome: unknown, facts: { meeting, date } },
    { outcome: satisfied, facts: { meeting, date, published: '2026-10-30' } },
  ],
  'quorum/minimum': [
    { outcome: breached, facts: { counted: 6, required: 7, missing: 1, people: ['an3', 'an3v'], lostAt: item }, subject: item },
    { outcome: breached, facts: { counted: 5, required: 7, missing: 2, people: [], lostAt: 'lmu-2026-5/26/26' }, subject: item },
    { outcome: breached, facts: { counted: 6, required: 7, missing: 1 } },
    { outcome: unknown, facts: { counted: 6, required: 7, missing: 1 }, subject: item },
    { outcome: unknown, facts: {} },
    { outcome: satisfied, facts: { items, counted: 8, required: 7 }, subject: meeting },
    { outcome: satisfied, facts: { counted: 9, required: 7, missing: 0 } },
    { outcome: 'not-applicable', facts: { counted: 9, required: 7, missing: 0 }, subject: item },
    { outcome: 'not-applicable', facts: { campus: 'gjovik' }, subject: 'gjovik' },
    { outcome: 'not-applicable', facts: {} },
  ],
  'votes/entitled': [
    { outcome: breached, facts: { items: [item], people: ['ob1', 'st2'], reasons: ['not-entitled', 'second-ballot'] }, subject: item },
    { outcome: breached, facts: { voter: 'st2', reasons: ['unknown-choice'] }, subject: 'st2' },
    { outcome: breached, facts: { reasons: ['not-whole', 'negative', 'more-votes-than-voters'], voters: 9, cast: 10 } },
    { outcome: unknown, facts: { items }, subject: meeting },
    { outcome: satisfied, facts: { items }, subject: meeting },
    { outcome: satisfied, facts: { voters: 9, cast: 8 } },
  ],
  'votes/no-blank': [
    { outcome: breached, facts: { items: [item], people: ['st1', 'st2'], reasons: ['blank', 'no-ballot'] }, subject: item },
    { outcome: breached, facts: { reasons: ['blank', 'no-ballot'], blanks: 2, missing: 1, status: 'invalid' } },
    { outcome: breached, facts: { reasons: ['no-votes'] } },
    { outcome: unknown, facts: { items }, subject: meeting },
    { outcome: satisfied, facts: { items }, subject: meeting },
  ],
  'votes/double-vote': [
    {
      outcome: breached,
      facts: { status: 'decided', choice: 'against', recorded: 'for', holder: 'an1', choices: [], reason: 'recorded-otherwise' },
      subject: item,
    },
    { outcome: breached, facts: { status: 'tied', choice: null, recorded: 'for', reason: 'recorded-otherwise' }, subject: item },
    { outcome: breached, facts: { status: 'no-majority', choice: null, recorded: 'st1', reason: 'recorded-otherwise' }, subject: item },
    { outcome: breached, facts: { status: 'decided', choice: 'st1', recorded: null, reason: 'recorded-otherwise' }, subject: item },
    { outcome: breached, facts: { status: 'decided', choice: 'for', doubleVote: 'for', reason: 'not-a-tie' }, subject: item },
    { outcome: breached, facts: { status: 'tied', choice: null, holder: null, doubleVote: 'for', reason: 'no-holder' } },
    {
      outcome: unknown,
      facts: { status: 'tied', choice: null, holder: 'an1', choices: ['for', 'against'], reason: 'double-vote-not-stated' },
      subject: item,
    },
    { outcome: unknown, facts: {} },
    { outcome: satisfied, facts: { status: 'decided', choice: 'against', holder: 'an1', choices: ['for', 'against'] }, subject: item },
    { outcome: satisfied, facts: { status: 'decided', choice: 'for', recorded: 'for', choices: [] }, subject: item },
    { outcome: satisfied, facts: { items }, subject: meeting },
    { outcome: 'not-applicable', facts: { status: 'decided', choice: 'st1', choices: [] } },
    { outcome: 'not-applicable', facts: { status: 'tied', choice: null, holder: null, choices: ['for', 'against'] } },
    { outcome: 'not-applicable', facts: { status: 'no-majority', choice: null } },
    { outcome: 'not-applicable', facts: { status: 'invalid', choice: null }, subject: item },
    { outcome: 'not-applicable', facts: {} },
  ],
  'votes/disqualified': [
    { outcome: breached, facts: { items: [item], people: ['an4'], reasons: ['voted', 'presided'] }, subject: item },
    { outcome: breached, facts: { items: [item], people: [], reasons: ['voted'] }, subject: item },
    { outcome: unknown, facts: { items }, subject: meeting },
    { outcome: satisfied, facts: { items }, subject: meeting },
  ],
}
