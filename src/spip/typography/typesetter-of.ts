import { rulesOf } from './rules-of.ts'
import type { Glyphs, TypographyRules } from './style.ts'
import { Typesetter } from './typesetter.ts'

const NO_RULES = {}
const TYPESETTERS = new WeakMap<Glyphs, WeakMap<object, Typesetter>>()

/**
 * Give the typesetter of a language and an output. Each is made once: its table of characters costs more than a
 * comment takes to render. None is in the middle of a text when it is asked for again, so that all may share it.
 *
 * @param lang
 *   Language of the text, or `undefined` for no typography.
 * @param glyphs
 *   How special characters are written.
 */
export function typesetterOf(lang: string | undefined, glyphs: Glyphs): Typesetter {
  const rules: TypographyRules | undefined = lang === undefined ? undefined : rulesOf(lang)
  let own = TYPESETTERS.get(glyphs)
  if (own === undefined) {
    own = new WeakMap()
    TYPESETTERS.set(glyphs, own)
  }
  let typesetter = own.get(rules ?? NO_RULES)
  if (typesetter === undefined) {
    typesetter = new Typesetter(rules, glyphs)
    own.set(rules ?? NO_RULES, typesetter)
  }
  return typesetter
}
