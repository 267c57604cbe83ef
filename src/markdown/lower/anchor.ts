import type { Anchor } from '../../spip/index.ts'
import { html } from '../make.ts'
import { inParagraph } from './html.ts'
import { htmlOf } from './html-of.ts'
import type { Lowerer } from './lowering.ts'

/** A place to link to: HTML. */
export const lowerAnchor: Lowerer<Anchor> = (node, lowering) => [html(inParagraph(htmlOf([node], lowering)))]
