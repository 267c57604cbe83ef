import type { PhrasingContent } from 'mdast'
import type { Abbreviation, Anchor } from '../../spip/index.ts'
import { htmlOf } from './html-of.ts'
import { html, type Lowerer } from './lowering.ts'

/** An abbreviation: HTML, for that of Markdown is known to few tools. */
export const lowerAbbreviation: Lowerer<Abbreviation> = (node, lowering) => {
  const children = lowering.inside(node.children) as PhrasingContent[]
  return [html(htmlOf([{ ...node, children }], lowering))]
}

/** A place to link to: HTML. */
export const lowerAnchor: Lowerer<Anchor> = (node, lowering) => [html(htmlOf([node], lowering))]
