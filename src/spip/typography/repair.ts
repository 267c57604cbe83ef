// What windows-1252 has at U+0080 to U+009F, where Unicode has control characters; a space where it has nothing.
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const FIRST = 0x80

/**
 * Give what stands for a control character: `-`, or the character that windows-1252 had at a place of U+0080–U+009F.
 *
 * @param code
 *   Code of a control character.
 */
export function repaired(code: number): string {
  return code < FIRST ? '-' : WINDOWS_1252.charAt(code - FIRST)
}
