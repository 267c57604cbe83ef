import type { Abbreviation, Anchor } from '../../spip/index.ts'
import { attribute } from '../attribute.ts'
import { htmlOf } from './html-of.ts'
import { html, type Lowerer } from './lowering.ts'

/** An abbreviation: tags of HTML around its short form, for that of Markdown is known to few tools. */
export const lowerAbbreviation: Lowerer<Abbreviation> = ({ title, lang, children }, { inside }) => {
  const language = lang == null ? '' : attribute('lang', lang)
  return [html(`<abbr${attribute('title', title)}${language}>`), ...inside(children), html('</abbr>')]
}

/** A place to link to: HTML. */
export const lowerAnchor: Lowerer<Anchor> = (node, lowering) => [html(htmlOf([node], lowering))]
