/** Nynorsk: phrases that several areas share. */
import { text, type Words } from '../words'

/** For rules that nothing holds open. */
export function notYet({ due }: { readonly due?: string }, words: Words): string {
  return text('Dette er ikkje oppfylt enno, men kan framleis bli det.', lastDay(due, words))
}

export function lastDay(due: string | undefined, { date }: Words): string | undefined {
  return due === undefined ? undefined : `Siste dag er ${date(due)}.`
}

/** '3 studentar og 2 tilsette'. */
export function both(students: number | undefined, staff: number | undefined, words: Words): string {
  return words.join([studentsOf(students, words), staffOf(staff, words)])
}

export function studentsOf(students: number | undefined, { count }: Words): string {
  return count(students, 'student', 'studentar')
}

export function staffOf(staff: number | undefined, { count }: Words): string {
  return count(staff, 'tilsett', 'tilsette')
}
