import type { Html, Nodes } from 'mdast'
import { parseSpip } from '../../spip/index.ts'
import { html } from '../make.ts'
import { withLineFeeds } from '../white-space.ts'
import type { Raiser } from './raising.ts'

/** Tags around what SPIP takes as it is written, or as markup of its own. */
const OWN_TAG = /^<\/?(?:cadre|code|frame|html|intro|math|multi|poesie|poetry|pre|quote)\b/i
// It would end the raw HTML, and says nothing to a browser.
const END_OF_RAW = /<\/html\s*>/gi
// SPIP prints none.
const STYLE = /<style[\s>]/i
const WHITE_SPACE = /^\s*$/

/**
 * HTML, which SPIP keeps as it is.
 *
 * Text between its tags is no markup in Markdown: where there is some, and where SPIP would read a tag as something
 * else, it is marked as raw HTML.
 */
export const raiseHtml: Raiser<Html> = (node, { isInline, notation, report }) => {
  const value = withLineFeeds(node.value)
  if (STYLE.test(value)) report('markdown/style-not-printed', node)
  if (isInline && OWN_TAG.test(value)) return raw(value, isInline)
  const blocks = parseSpip(value, { notation }).children
  // A break that stands alone says nothing to the parser.
  if (blocks.length === 0) return [node]
  if (blocks.every(isHtml)) return isInline ? blocks.flatMap(contentOf) : blocks
  return raw(value, isInline)
}

function raw(value: string, isInline: boolean): readonly Nodes[] {
  const kept = value.replace(END_OF_RAW, '').replace(/<\/html/gi, '&lt;/html')
  if (WHITE_SPACE.test(kept)) return [html(value)]
  const blocks = parseSpip(`<html>${kept}</html>`, { notation: 'spip' }).children
  return isInline ? blocks.flatMap(contentOf) : blocks
}

function contentOf(node: Nodes): readonly Nodes[] {
  return node.type === 'paragraph' ? node.children : [node]
}

function isHtml(node: Nodes): boolean {
  if (node.type === 'paragraph') return node.children.every(isHtml)
  return node.type === 'html' || (node.type === 'text' && WHITE_SPACE.test(node.value))
}
