// Runs conformance vectors against the package: plain JavaScript without imports, so that every runtime can load it.

/** How a vector's `input`, `asOf` and `options` become the arguments of each call. */
const CALLS = {
  checkRegister: ({ checkRegister }, { input, asOf }, options) => checkRegister(input, asOf, options),
  checkComposition: ({ checkComposition }, { input, asOf }, options) => checkComposition(input, asOf, options),
  checkOfficers: ({ checkOfficers }, { input, asOf }, options) => checkOfficers(input.officers, input.body, asOf, options),
  nextChairGroup: ({ nextChairGroup }, { input }, options) => nextChairGroup(input, options),
  seatMembers: ({ seatMembers }, { input, asOf }, options) => seatMembers(input.body, input.present, asOf, input.item, options),
  checkQuorum: (library, vector, options) =>
    library.checkQuorum(CALLS.seatMembers(library, vector, options), vector.input.body, vector.asOf, options),
  tallyVote: ({ tallyVote }, { input }, options) => tallyVote(input.vote, input.context, options),
  tallyTotals: ({ tallyTotals }, { input }, options) => tallyTotals(input.vote, input.context, options),
  subcommitteeDeadline: ({ subcommitteeDeadline }, { input }, options) => subcommitteeDeadline(input, options),
  meetingPrepared: ({ meetingPrepared }, { input }, options) =>
    meetingPrepared(input.subcommitteeMeeting, input.committeeMeetings, options),
  checkSubcommitteeMeetings: (library, { input, asOf }, options) => library.checkSubcommitteeMeetings(input, asOf, options),
  dialogueCycle: ({ dialogueCycle }, { input }, options) => dialogueCycle(input.anchor, input.on, options),
  checkDialogue: ({ checkDialogue }, { input, asOf }, options) => checkDialogue(input, asOf, options),
  planDialogue: ({ planDialogue }, { input, asOf }, options) => planDialogue(input.dialogue, input.slots, asOf, options),
  complaintsForCommittee: ({ complaintsForCommittee }, { input }) => complaintsForCommittee(input),
  dimensionCoverage: ({ dimensionCoverage }, { input }) => dimensionCoverage(input.register, input.period),
  upcoming: ({ upcoming }, { input, asOf }, options) => upcoming(input.register, asOf, input.until, options),
  acrossReadings: (library, { input, asOf }, options) =>
    library.acrossReadings((answers) => CALLS[input.call](library, { input: input.input, asOf }, answers), options),
}

/** What is wrong with the package's answers: by vector id, nothing where all is as expected. */
export function failuresOf(library, vectors) {
  return vectors.flatMap((vector) => {
    const problems = problemsOf(library, vector)
    return problems.length === 0 ? [] : [{ id: vector.id, problems }]
  })
}

function problemsOf(library, vector) {
  const { call, options = {}, expect } = vector
  const { mandate, ...rest } = options
  let result
  try {
    result = CALLS[call](library, vector, mandate === undefined ? rest : { ...rest, mandate: library.defineMandate(mandate) })
  } catch (error) {
    return error.name === expect.throws ? [] : [`throws ${error}`]
  }
  if (expect.throws !== undefined) return [`throws no ${expect.throws}`]
  return [
    ...('value' in expect ? differences(result, expect.value, 'value') : []),
    ...('findings' in expect ? findingProblems(result.findings, vector) : []),
  ]
}

/** The findings of the vector's rules, each expected one matched with one that was given. */
function findingProblems(findings, { rules, expect }) {
  const given = findings.filter(({ rule }) => rules.includes(rule))
  const unmatched = [...given]
  const missing = expect.findings.filter((expected) => {
    const at = unmatched.findIndex((finding) => matches(finding, expected))
    if (at >= 0) unmatched.splice(at, 1)
    return at < 0
  })
  return [
    ...missing.map((expected) => `lacks ${JSON.stringify(expected)}`),
    ...unmatched.map(
      ({ rule, outcome, subject, due, onTrack, facts, needs }) =>
        `has ${JSON.stringify({ rule, outcome, subject, due, onTrack, facts, needs })}`,
    ),
  ]
}

/** `due: null` asks for no last day, no `waived` for none; the rest of what is left out is not compared. */
function matches(finding, expected) {
  const { due, clauses, needs, ...rest } = expected
  return (
    same(new Set(clauses), new Set(finding.clauses)) &&
    (due === undefined || (finding.due ?? null) === due) &&
    (needs === undefined || same(new Set(needs.map(String)), new Set((finding.needs ?? []).map(String)))) &&
    (finding.waived === undefined) === (expected.waived === undefined) &&
    differences(finding, rest, '').length === 0
  )
}

const same = (one, other) => one.size === other.size && [...one].every((each) => other.has(each))

/** Where a value differs from an expected one: scalars and lists whole, of an object the members that are expected. */
function differences(value, expected, at) {
  if (Array.isArray(expected)) {
    if (!Array.isArray(value) || value.length !== expected.length)
      return [`${at}: ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`]
    return expected.flatMap((each, index) => differences(value[index], each, `${at}[${index}]`))
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof value !== 'object' || value === null) return [`${at}: ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`]
    return Object.entries(expected).flatMap(([key, each]) => differences(value[key], each, `${at}.${key}`))
  }
  return value === expected ? [] : [`${at}: ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`]
}
