/** English: phrases that several areas share. */
import { text, type Words } from '../words'

/** For rules that nothing holds open. */
export function notYet({ due }: { readonly due?: string }, words: Words): string {
  return text('This does not hold yet, but still can.', lastDay(due, words))
}

export function lastDay(due: string | undefined, { date }: Words): string | undefined {
  return due === undefined ? undefined : `The last day is ${date(due)}.`
}

/** '3 students and 2 staff'. */
export function both(students: number | undefined, staff: number | undefined, words: Words): string {
  return words.join([studentsOf(students, words), staffOf(staff, words)])
}

export function studentsOf(students: number | undefined, { count }: Words): string {
  return count(students, 'student', 'students')
}

export function staffOf(staff: number | undefined, { figure }: Words): string {
  return `${figure(staff)} staff`
}
