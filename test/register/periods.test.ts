/** Periods of which a first or a last day may not be said, and places: how they lie to each other. */
import { describe, expect, it, test } from 'vitest'
import { comparePaths } from '../../src/register/paths'
import { areAtOnce, lastDay, overlaps } from '../../src/register/periods'

const [JAN, FEB, MAR, APR] = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'] as const

describe('periods that overlap', () => {
  const named = (rows: Parameters<typeof overlaps>[0]) =>
    overlaps(rows).map(({ next, earlier }) => [rows.indexOf(next), rows.indexOf(earlier)])

  it.each<readonly [title: string, rows: Parameters<typeof overlaps>[0], expected: readonly (readonly number[])[]]>([
    ['none', [], []],
    ['one', [{ from: JAN, to: FEB }], []],
    [
      'one after the other',
      [
        { from: JAN, to: JAN },
        { from: FEB, to: MAR },
      ],
      [],
    ],
    [
      'one on the last day of the other',
      [
        { from: JAN, to: FEB },
        { from: FEB, to: MAR },
      ],
      [[1, 0]],
    ],
    [
      'the later is told, whatever the order',
      [
        { from: FEB, to: MAR },
        { from: JAN, to: FEB },
      ],
      [[0, 1]],
    ],
    [
      'two within one',
      [
        { from: JAN, to: APR },
        { from: FEB, to: FEB },
        { from: MAR, to: APR },
      ],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [
      'the third with the second, which ends later',
      [
        { from: JAN, to: FEB },
        { from: FEB, to: APR },
        { from: MAR, to: APR },
      ],
      [
        [1, 0],
        [2, 1],
      ],
    ],
    [
      'the third after both',
      [
        { from: JAN, to: FEB },
        { from: FEB, to: MAR },
        { from: APR, to: APR },
      ],
      [[1, 0]],
    ],
    ['one without an end', [{ from: JAN }, { from: APR, to: APR }], [[1, 0]]],
    ['one whose first day is not said', [{ to: APR }, { from: FEB, to: MAR }], []],
    [
      'one that ends before it begins',
      [
        { from: MAR, to: JAN },
        { from: FEB, to: APR },
      ],
      [],
    ],
    [
      'one of a day',
      [
        { from: FEB, to: FEB },
        { from: FEB, to: FEB },
      ],
      [[1, 0]],
    ],
  ])('%s', (_, rows, expected) => {
    expect(named(rows)).toStrictEqual(expected)
  })
})

test.each([
  [FEB, undefined, FEB],
  [undefined, FEB, FEB],
  [undefined, undefined, undefined],
  [FEB, JAN, JAN],
  [FEB, MAR, FEB],
  [FEB, FEB, FEB],
])('a service to %s that was left %s ends %s', (to, left, expected) => {
  expect(lastDay(to, left)).toBe(expected)
})

test.each<readonly [Parameters<typeof areAtOnce>[0], Parameters<typeof areAtOnce>[1], boolean]>([
  [{ from: JAN, to: FEB }, { from: FEB, to: MAR }, true],
  [{ from: JAN, to: FEB }, { from: MAR, to: APR }, false],
  [{ from: JAN, to: APR }, { from: FEB, to: MAR }, true],
  [{ from: JAN }, { from: MAR, to: APR }, true],
  [{ from: JAN }, { from: MAR }, true],
  [{ from: MAR }, { from: JAN, to: FEB }, false],
  [{ to: APR }, { from: JAN, to: FEB }, false],
  [{}, {}, false],
])('%j and %j: %s', (a, b, expected) => {
  expect([areAtOnce(a, b), areAtOnce(b, a)]).toStrictEqual([expected, expected])
})

test('places: positions by number, keys by code unit, a value before what is inside it', () => {
  const inOrder = [
    [],
    ['a'],
    ['a', 0],
    ['a', 2],
    ['a', 2, 'x'],
    ['a', 10],
    ['a', 10, 'b'],
    ['a', 10, 'b', 1],
    ['a', 10, 'c'],
    ['ab'],
    ['b'],
    ['Ø'],
    ['ø'],
  ]
  inOrder.forEach((one, place) => {
    inOrder.forEach((other, otherPlace) => {
      expect(Math.sign(comparePaths(one, [...other]))).toBe(Math.sign(place - otherPlace))
    })
  })
})
