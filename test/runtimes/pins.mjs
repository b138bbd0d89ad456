// Reports byte for byte: their pins, and the time zones in which they are the same.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Behind and before UTC, by whole hours and others; some skipped a whole day once. */
export const ZONES = [
  'UTC',
  'Europe/Oslo',
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
]

/** The SHA-256 of each text, by its name. */
export function pinsOf(texts) {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]))
}

export const readPins = () => JSON.parse(readFileSync('test/runtimes/pins.json', 'utf8'))

/** The names whose bytes are not the pinned ones; those missing or added too. */
export function unequal(pins, expected) {
  return [...new Set([...Object.keys(pins), ...Object.keys(expected)])].filter((name) => pins[name] !== expected[name])
}
