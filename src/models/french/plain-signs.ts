const ACCENTS = /[´`]/g

/**
 * Replace signs that keyboards offer beside those that are meant: accents for apostrophes (« jusqu´en »), the ordinal sign
 * for that of degrees (« nº 5 », « 1º juillet »), the sign of subtraction for a hyphen. Each is one character.
 */
export function plainSigns(text: string): string {
  return text.replace(ACCENTS, "'").replaceAll('º', '°').replaceAll('\u2212', '-')
}
