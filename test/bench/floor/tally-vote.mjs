// What `tallyVote` is measured against: the tally of this one mandate, no readings to choose and no other mandate to come,
// written by hand in one function, as fast as it gets while it can still be read. The same result, findings included.

const NO_READINGS_BUT_THE_DEPUTY = ['departed-deputy']
const ON_ENTITLED = ['§3/Observatører:1', '§5:6']
const ON_QUORUM = ['§5:6']
const ON_VOTES = ['§5:7']
const QUORUM_READINGS = ['quorum-basis', 'departed-deputy']
const BLANK_READINGS = ['blank-effect', 'abstention']
const DOUBLE_VOTE_READINGS = ['double-vote-holder', 'double-vote-in-elections', 'majority', 'abstention', 'blank-effect']
const RESOLUTION = ['for', 'against']
const REQUIRED = 7

function requireObject(value, argument) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`${argument}: must be an object`)
}

function requireList(value, argument) {
  if (!Array.isArray(value)) throw new TypeError(`${argument}: must be a list`)
}

function requireDistinct(values, argument) {
  const distinct = new Set(values)
  if (distinct.size !== values.length) throw new RangeError(`${argument}: one is given twice`)
  return distinct
}

function quorumFinding(outcome, facts) {
  return {
    rule: 'quorum/minimum',
    clauses: ON_QUORUM,
    modality: 'shall',
    outcome,
    subject: 'committee',
    path: [],
    facts,
    readings: QUORUM_READINGS,
  }
}

function entitledFinding(outcome, subject, path, facts) {
  return {
    rule: 'votes/entitled',
    clauses: ON_ENTITLED,
    modality: 'shall',
    outcome,
    subject,
    path,
    facts,
    readings: NO_READINGS_BUT_THE_DEPUTY,
  }
}

function blankFinding(outcome, subject, path, facts) {
  return { rule: 'votes/no-blank', clauses: ON_VOTES, modality: 'shall', outcome, subject, path, facts, readings: BLANK_READINGS }
}

export function tallyVote(vote, context) {
  requireObject(vote, 'vote')
  requireList(vote.ballots, 'vote.ballots')
  requireObject(context, 'context')
  requireList(context.voters, 'context.voters')
  const { kind = 'resolution', ballots } = vote
  const { voters, chair, quorate } = context
  const choices = vote.choices ?? (kind === 'resolution' ? RESOLUTION : [])
  if (choices.length === 0) throw new RangeError('vote.choices: none given')
  if (choices !== RESOLUTION) requireDistinct(choices, 'vote.choices')
  const entitled = requireDistinct(voters, 'context.voters')

  const counts = []
  for (const choice of choices) counts.push({ choice, votes: 0 })
  const handedIn = new Map()
  const offences = new Map()
  const blanks = []
  for (let index = 0; index < ballots.length; index++) {
    const { voter, choice } = ballots[index]
    const isEntitled = entitled.has(voter)
    const isSecond = handedIn.has(voter)
    const place = choice === null ? -1 : choices.indexOf(choice)
    const isUnknown = choice !== null && place === -1
    if (!isSecond) handedIn.set(voter, choice)
    if (!isEntitled || isSecond || isUnknown) {
      let offence = offences.get(voter)
      if (offence === undefined) {
        offence = { reasons: [], index }
        offences.set(voter, offence)
      }
      const { reasons } = offence
      if (!isEntitled && !reasons.includes('not-entitled')) reasons.push('not-entitled')
      if (isSecond && !reasons.includes('second-ballot')) reasons.push('second-ballot')
      if (isUnknown && !reasons.includes('unknown-choice')) reasons.push('unknown-choice')
    } else if (choice === null) blanks.push(index)
    else counts[place].votes++
  }

  let cast = 0
  let most = 0
  let next = 0
  let leaders = 0
  let winner = null
  for (const { choice, votes } of counts) {
    cast += votes
    if (votes > most) {
      next = most
      most = votes
      leaders = 1
      winner = choice
    } else {
      if (votes === most) leaders++
      if (votes > next) next = votes
    }
  }
  const isCarried = 2 * most > cast
  const isEqual = cast > 0 && leaders === 2 && 2 * most === cast
  const equal = []
  if (isEqual) for (const { choice, votes } of counts) if (votes === most) equal.push(choice)
  const holder = chair !== undefined && entitled.has(chair) ? chair : null
  const chosen = holder === null ? null : (handedIn.get(holder) ?? null)

  const findings = []
  if (voters.length === 0) findings.push(quorumFinding('breached', { required: REQUIRED, counted: 0, missing: REQUIRED }))
  else if (quorate !== undefined) findings.push(quorumFinding(quorate ? 'satisfied' : 'breached', { required: REQUIRED }))
  for (const [voter, { reasons, index }] of offences) {
    findings.push(entitledFinding('breached', voter, ['ballots', index], { voter, reasons }))
  }
  if (offences.size === 0) findings.push(entitledFinding('satisfied', 'committee', [], { people: voters }))
  for (const index of blanks) {
    const { voter } = ballots[index]
    findings.push(blankFinding('breached', voter, ['ballots', index], { voter, reasons: ['blank'] }))
  }
  let silent = 0
  for (const voter of voters) {
    if (handedIn.has(voter)) continue
    silent++
    findings.push(blankFinding('breached', voter, ['ballots'], { voter, reasons: ['no-ballot'] }))
  }
  const isComplete = blanks.length + silent === 0
  if (cast === 0) findings.push(blankFinding('breached', 'committee', [], { reasons: ['no-votes'] }))
  else if (isComplete) findings.push(blankFinding('satisfied', 'committee', [], { people: voters }))

  const isValid = isComplete && voters.length > 0 && cast > 0 && quorate !== false && offences.size === 0
  const isDoubled = isValid && chosen !== null && equal.includes(chosen)
  let status = 'invalid'
  if (isValid) status = isCarried || isDoubled ? 'decided' : isEqual ? 'tied' : 'no-majority'
  const choice = status !== 'decided' ? null : isCarried ? winner : chosen
  findings.push({
    rule: 'votes/double-vote',
    clauses: ON_VOTES,
    modality: 'shall',
    outcome: isDoubled ? 'satisfied' : 'not-applicable',
    subject: 'committee',
    path: [],
    facts: { status, choice, holder, choices: equal },
    readings: DOUBLE_VOTE_READINGS,
  })

  // How many would have to vote otherwise for the result to be another.
  let turnedBy = null
  if (isValid && counts.length > 1) {
    const half = Math.floor(cast / 2)
    if (status === 'tied') turnedBy = { ballots: 1 }
    else if (status === 'decided') turnedBy = { ballots: Math.max(1, most - half) }
    else turnedBy = { ballots: Math.min(half + 1 - most, cast % 2 === 0 ? cast - most - next : cast) }
  }
  return {
    status,
    choice,
    counts,
    blanks: blanks.length,
    doubleVote: isDoubled ? { person: holder, choice: chosen } : null,
    margin: status === 'decided' && isCarried ? most - next : 0,
    turnedBy,
    findings,
  }
}
