import type { Html, Nodes } from 'mdast'
import { onOneLine } from '../white-space.ts'
import { html, type Lowerer } from './lowering.ts'
import { imageOf } from './tags.ts'

const RAW_HTML = /^<html>([\s\S]*)<\/html\s*>$/i
const KEEPS_LINES = /<(?:!--|pre|script|style|textarea)/i
const INSTRUCTION = /^<[?%]/
// Names with a prefix, which Markdown has not: `<o:p>` is text to it, and `<st1:place>` an address. Word's say nothing.
const PREFIXED = /^<\/?(?:([movw]|st1)|[a-z][\w.+-]*):/i
// A comment that holds tags is text: what is in it cannot be seen.
const TAG = /<(?:\/?[a-z]|!--)[^<>]*>/iy
// What could be markup of Markdown in the text between tags.
const MARKUP = /[*_`~[\]\\$!|+=>-]|(?<!&)#/g

/** HTML in a line of text. What SPIP marks as raw HTML stays so: the text between its tags is no markup. */
export const lowerHtml: Lowerer<Html> = (node) => {
  const { value } = node
  if (INSTRUCTION.test(value)) return [shown(value)]
  const prefixed = PREFIXED.exec(value)
  if (prefixed !== null) return prefixed[1] === undefined ? [{ type: 'text', value }] : []
  const image = imageOf(value)
  if (image !== undefined) return [image]
  const raw = RAW_HTML.exec(value)?.[1]
  return raw === undefined ? [{ ...node, value: onItsLines(commented(value)) }] : [html(withoutMarkup(onItsLines(raw)))]
}

/** HTML that stands between blocks. */
export function flowHtml(value: string): string {
  const raw = RAW_HTML.exec(value)?.[1]
  if (raw === undefined) return commented(value)
  return KEEPS_LINES.test(raw) ? raw : onItsLines(raw).trim()
}

/** SPIP shows instructions, such as those of PHP, to its readers. */
export function shown(value: string): Nodes {
  return { type: 'inlineCode', value: onOneLine(value) }
}

/** Tell whether HTML is an instruction. */
export function isInstruction(value: string): boolean {
  return INSTRUCTION.test(value)
}

// `<![endif]>` is a comment to browsers, and text to Markdown.
function commented(value: string): string {
  return value.replace(/^<!(\[[^>]*)>$/, '<!--$1-->')
}

// A blank line would end the paragraph.
function onItsLines(value: string): string {
  return value.replace(/\n(?:[ \t]*\n)+/g, '\n')
}

function withoutMarkup(value: string): string {
  let written = ''
  let last = 0
  for (let start = value.indexOf('<'); start >= 0; start = value.indexOf('<', Math.max(last, start + 1))) {
    const end = endOfTag(value, start)
    if (end === undefined) continue
    written += signsOf(value.slice(last, start)) + value.slice(start, end)
    last = end
  }
  return written + signsOf(value.slice(last))
}

// Another `<` ends the search, so that each character is looked at once.
function endOfTag(value: string, start: number): number | undefined {
  TAG.lastIndex = start
  const tag = TAG.exec(value)
  return tag === null ? undefined : start + tag[0].length
}

function signsOf(text: string): string {
  return text.replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`)
}
