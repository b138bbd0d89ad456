/** The exit code of several files, and why a file cannot be read or written. */
import { describe, expect, it, vi } from 'vitest'
import { openDestination } from '../../src/cli/destination'
import { worstExitCode } from '../../src/cli/failing'
import type { ExitCode } from '../../src/cli/io'
import { codeOf, faultOf } from '../../src/cli/read-file'
import { contextIn } from './support'

describe('the exit code of several files', () => {
  it.each<[ExitCode[], ExitCode, string]>([
    [[0, 3, 1, 2], 2, 'what could not be read counts most'],
    [[0, 3, 1], 1, 'then what is breached'],
    [[0, 3], 3, 'then what was not checked'],
    [[0], 0, 'then what holds'],
    [[], 3, 'of no file nothing was checked'],
  ])('%j is %i: %s', (codes, worst) => {
    expect(worstExitCode(new Set(codes))).toBe(worst)
  })
})

const failure = (code: string) => Object.assign(new Error(`${code}: it did not work`), { code })

describe('an error of the file system', () => {
  it.each([
    ['ENOENT', 'missing'],
    ['ENOTDIR', 'missing'],
    ['EISDIR', 'directory'],
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['EIO', 'unreadable'],
  ])('%s means that the file is %s', (code, fault) => {
    expect(faultOf(failure(code))).toBe(fault)
  })

  it.each<[unknown, string]>([
    [failure('ENOSPC'), 'ENOSPC'],
    [new Error('no reason given'), 'no reason given'],
    [Object.assign(new Error('a number'), { code: 5 }), 'a number'],
    ['not even an error', 'not even an error'],
  ])('%s is told by its code, or by what it says', (error, told) => {
    expect(codeOf(error)).toContain(told)
    expect(told === 'ENOSPC' || faultOf(error) === 'unreadable').toBe(true)
  })
})

const closed = vi.hoisted(() => vi.fn(() => Promise.reject(new Error('the disk is gone'))))
const written = vi.hoisted(() => vi.fn(() => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))))
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  open: async () => ({ appendFile: written, close: closed }),
}))

describe('a report that cannot be written', () => {
  it('is told of once, is not written further, and is closed all the same', async () => {
    const told: string[] = []
    const stderr = { write: (text: string) => told.push(text) }
    const { write, close } = await openDestination('report.json', contextIn('en', { stderr }))
    await write('one')
    await write('two')
    expect(await close()).toBe(2)
    expect(told).toStrictEqual(['lmu-rules: report.json cannot be written (ENOSPC).\n'])
    expect(written).toHaveBeenCalledExactlyOnceWith('one')
    expect(closed).toHaveBeenCalledOnce()
  })
})
