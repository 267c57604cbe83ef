import type { Html, Nodes, Root } from 'mdast'
import { parseSpip } from '../../spip/index.ts'
import { html } from '../make.ts'
import { nodesOf } from '../nodes-of.ts'
import { withLineFeeds } from '../white-space.ts'
import type { Raiser } from './raising.ts'

/** Tags around what SPIP takes as it is written, or as markup of its own. */
export const OWN_TAG = /^<\/?(?:cadre|code|frame|html|intro|math|multi|poesie|poetry|pre|quote)\b/i
// It would end the raw HTML, and says nothing to a browser.
const END_OF_RAW = /<\/html\s*>/gi
// SPIP prints none.
const STYLE = /<style[\s>]/i
const WHITE_SPACE = /^\s*$/
// Between tags, it is a space that does not break to SPIP.
const NO_BREAK = />[^<>]*~/

/**
 * HTML, which SPIP keeps as it is.
 *
 * Text between its tags is no markup in Markdown: where there is some, and where SPIP would read a tag as something
 * else, it is marked as raw HTML.
 */
export const raiseHtml: Raiser<Html> = (node, { isInline, notation, report }) => {
  const value = withLineFeeds(node.value)
  if (STYLE.test(value)) report('markdown/style-not-printed', node)
  let tree = parseSpip(value, { notation })
  if (isInline && OWN_TAG.test(value)) tree = raw(value)
  // A break that stands alone says nothing to the parser.
  else if (tree.children.length === 0) return [node]
  else if (NO_BREAK.test(value) || !tree.children.every(isHtml)) tree = raw(value)
  // Its places are those in the HTML.
  for (const part of nodesOf(tree)) part.position = node.position
  return isInline ? tree.children.flatMap(contentOf) : tree.children
}

function raw(value: string): Root {
  const kept = value.replace(END_OF_RAW, '').replace(/<\/html/gi, '&lt;/html')
  if (WHITE_SPACE.test(kept)) return { type: 'root', children: [html(value)] }
  return parseSpip(`<html>${kept}</html>`, { notation: 'spip' })
}

function contentOf(node: Nodes): readonly Nodes[] {
  return node.type === 'paragraph' ? node.children : [node]
}

function isHtml(node: Nodes): boolean {
  if (node.type === 'paragraph') return node.children.every(isHtml)
  return node.type === 'html' || (node.type === 'text' && WHITE_SPACE.test(node.value))
}
