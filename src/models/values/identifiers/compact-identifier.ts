/**
 * Take away what people put between the groups of an identifier: white space of every kind, dots, hyphens.
 *
 * A pasted cell brings a tab or a line end along, a word processor non-breaking spaces and hyphens.
 * Digits that are not those of ASCII stay, and are refused later: a full-width number was not copied from a register. So
 * does the dot of `1000.0`: a program that took a column for numbers wrote it, and the zeros in front are lost.
 */
export function compactIdentifier(text: string): string {
  return SEPARATOR.test(text) ? text.replace(SEPARATORS, '') : text
}

const SEPARATOR = /\W/
const SEPARATORS = /[\s\u2010\u2011-]|\.(?!0$)/g

/** Take away what stands between the groups of an identifier, and write its letters in capitals. */
export function capitalIdentifier(text: string): string {
  return compactIdentifier(text).toUpperCase()
}
