import type { Abbreviation, Anchor } from '../../spip/index.ts'
import { element, html } from '../make.ts'
import { htmlOf } from './html-of.ts'
import type { Lowerer } from './lowering.ts'

/** An abbreviation: tags of HTML around its short form, for that of Markdown is known to few tools. */
export const lowerAbbreviation: Lowerer<Abbreviation> = ({ title, lang, children }, { inside }) => {
  return element('abbr', { title, lang }, inside(children))
}

/** A place to link to: HTML. */
export const lowerAnchor: Lowerer<Anchor> = (node, lowering) => [html(htmlOf([node], lowering))]
