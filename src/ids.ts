/** What an id may be, in a register and in a mandate: it becomes the subject of findings, where `#` and `/` have meanings of their own. */

/** Without `#`, `/` and control characters, and without blanks around it. */
export const ID = /^(?!\s)[^#/\p{C}\p{Zl}\p{Zp}]+(?<!\s)$/u
