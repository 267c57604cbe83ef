import { rulesOf } from './rules-of.ts'
import type { Glyphs } from './style.ts'
import { Typesetter } from './typesetter.ts'

/**
 * Make the typesetter of a language and an output, for one text: it remembers what it has searched of it.
 *
 * @param lang
 *   Language of the text, or `undefined` for no typography.
 * @param glyphs
 *   How special characters are written.
 */
export function typesetterOf(lang: string | undefined, glyphs: Glyphs): Typesetter {
  return new Typesetter(lang === undefined ? undefined : rulesOf(lang), glyphs)
}
