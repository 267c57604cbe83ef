import { rulesOf } from './rules-of.ts'
import type { Glyphs } from './style.ts'
import { Typesetter } from './typesetter.ts'

/**
 * Make the typesetter of a language and an output.
 *
 * @param lang
 *   Language of the text, or `undefined` for no typography.
 * @param glyphs
 *   How special characters are written.
 * @param stops
 *   Where the stops of the source are.
 */
export function typesetterOf(lang: string | undefined, glyphs: Glyphs, stops: readonly number[]): Typesetter {
  return new Typesetter(lang === undefined ? undefined : rulesOf(lang), glyphs, stops)
}
