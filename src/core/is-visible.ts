// Neither white space nor what takes no place on a page: zero-width signs, soft hyphens, fillers, controls.
const SEEN = /[^\s\p{Cc}\p{DI}\u2800]/u

/** Tell whether a reader sees something of a text. */
export function isVisible(text: string): boolean {
  return SEEN.test(text)
}
