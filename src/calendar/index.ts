/**
 * Entry `lmu-rules/calendar`: the committee's year for calendar programs, and the events that it is made of.
 *
 * @module lmu-rules/calendar
 */
export type { Language } from '../messages/language'
export type { EventFacts, EventKind, EventOf, EventStanding, YearEvent } from '../year/event'
export { yearEvents } from '../year/events'
export { calendar } from './calendar'
