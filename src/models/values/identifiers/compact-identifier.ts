/**
 * Take away what people put between the groups of an identifier: spaces (non-breaking ones too), dots, hyphens.
 *
 * Digits that are not those of ASCII stay, and are refused later: a full-width number was not copied from a register.
 */
export function compactIdentifier(text: string): string {
  return SEPARATOR.test(text) ? text.replace(SEPARATORS, '') : text
}

const SEPARATOR = /[ \u00A0\u202F.-]/
const SEPARATORS = /[ \u00A0\u202F.-]/g

/** Do the same, and write letters in capitals. */
export function capitalIdentifier(text: string): string {
  return compactIdentifier(text).toUpperCase()
}
