import { expect, test } from 'vitest'
import { nearest } from '../src/nearest'

test.each<[string, string | undefined, string]>([
  ['chekc', 'check', 'two letters exchanged'],
  ['CHECK', 'check', 'whatever the case'],
  ['rule', 'rules', 'a letter too few'],
  ['upcomming', 'upcoming', 'a letter too many'],
  ['chess', 'check', 'two of five letters are at most a third, rounded up'],
  ['cream', undefined, 'three are more'],
  ['', undefined, 'nothing'],
  ['check', undefined, 'what is there is no slip'],
  ['something', undefined, 'far from all'],
])('nearest to %j is %j: %s', (written, expected) => {
  expect(nearest(written, ['check', undefined, 'rules', 'upcoming'])).toBe(expected)
})

test.each<[string, string, string[], string | undefined]>([
  ['two as near', 'st', ['st1', 'st2'], undefined],
  ['a nearer one after two as near', 'st12', ['st1', 'st2', 'st12a', 'st13', 'ST12'], 'ST12'],
  ['the last candidate that is looked at', 'abc', [...Array(299).fill('xyz'), 'abd'], 'abd'],
  ['one too far down', 'abc', [...Array(300).fill('xyz'), 'abd'], undefined],
  ['the longest word looked at', 'a'.repeat(40), ['a'.repeat(41)], 'a'.repeat(41)],
  ['a longer one', 'a'.repeat(41), ['a'.repeat(40)], undefined],
])('%s', (_, written, candidates, expected) => {
  expect(nearest(written, candidates)).toBe(expected)
})
