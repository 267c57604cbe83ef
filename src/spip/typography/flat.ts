/** Marks after which what was written is made one string: the engine keeps a longer chain of pieces at a growing cost. */
export const MOST_PIECES = 1024

/** Make one string of a chain of pieces: asking for a character makes the engine join them. */
export function flat(pieces: string): string {
  pieces.charCodeAt(0)
  return pieces
}
