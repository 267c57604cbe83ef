import type { Abbreviation } from '../../spip/index.ts'
import { element } from '../make.ts'
import type { Lowerer } from './lowering.ts'

/** An abbreviation: tags of HTML around its short form, for that of Markdown is known to few tools. */
export const lowerAbbreviation: Lowerer<Abbreviation> = ({ title, lang, children }, { inside }) => {
  return element('abbr', { title, lang }, inside(children))
}
