import type { Html } from 'mdast'
import { decodeReferences } from '../../spip/character-references.ts'
import { html, text } from '../make.ts'
import { withLineFeeds } from '../white-space.ts'
import { isHtmlBlock } from './html-start.ts'
import { imageOf } from './image-of.ts'
import { isInstruction, shown } from './instruction.ts'
import type { Lowerer } from './lowering.ts'
import { wellFormed } from './tag-syntax.ts'
import { withoutMarkup } from './without-markup.ts'

const RAW_HTML = /^<html>([\s\S]*)<\/html\s*>$/i
// What keeps its blank lines, and ends with the line that closes it (CommonMark 0.31, 4.6).
const KEPT = /^<(?:(pre|script|style|textarea)\b[\s\S]*?<\/\1\s*>|!--[\s\S]*?-->)[^<\n]*/i
// What would begin a block, and end the paragraph (CommonMark 0.31, 4 and 5; tables and notes of GFM).
const BLOCK_START = /\n[ \t]*(?=[-+*_=#>|:~`[<]|1[.)])/g
// Names with a prefix, which Markdown has not: `<o:p>` is text to it, and `<st1:place>` an address. Word's say nothing.
const PREFIXED = /^<\/?(?:([movw]|st1)|[a-z][\w.+-]*):/i

/** HTML in a line of text. What SPIP marks as raw HTML stays so: the text between its tags is no markup. */
export const lowerHtml: Lowerer<Html> = (node) => {
  const { value } = node
  if (isInstruction(value)) return [shown(value)]
  const prefixed = PREFIXED.exec(value)
  if (prefixed?.[1] !== undefined) return []
  const tag = wellFormed(value)
  if (prefixed !== null || tag === undefined) return [text(value)]
  const image = imageOf(value)
  if (image !== undefined) return [image]
  const raw = RAW_HTML.exec(value)?.[1]
  if (raw === undefined) return [{ ...node, value: inParagraph(commented(tag)) }]
  return [raw.includes('<') ? html(withoutMarkup(onItsLines(raw))) : text(decodeReferences(onItsLines(raw)))]
}

/** Write HTML that stands between blocks. */
export function flowHtml(value: string): string {
  const raw = RAW_HTML.exec(value)?.[1]
  if (raw === undefined) return commented(value)
  const kept: string[] = []
  let left = raw.trim()
  for (let block = KEPT.exec(left)?.[0]; block !== undefined; block = KEPT.exec(left)?.[0]) {
    kept.push(block)
    left = left.slice(block.length).trimStart()
  }
  // What begins with text is a paragraph of Markdown.
  const written = isHtmlBlock([html(left)]) ? onItsLines(left) : withoutMarkup(onItsLines(left))
  return [...kept, ...(left === '' ? [] : [written])].join('\n')
}

// `<![endif]>` is a comment to browsers, and text to Markdown.
function commented(value: string): string {
  return value.replace(/^<!(\[[^>]*)>$/, '<!--$1-->')
}

/** Write HTML that stands in a line so that it ends no paragraph: no line of it begins as a block does. */
export function inParagraph(value: string): string {
  return onItsLines(value).replace(BLOCK_START, ' ')
}

// A blank line would end the paragraph.
function onItsLines(value: string): string {
  return withLineFeeds(value).replace(/\n(?:[ \t]*\n)+/g, '\n')
}
