import type { Html, Nodes } from 'mdast'
import { decodeReferences } from '../../spip/character-references.ts'
import { html, text } from '../make.ts'
import { onOneLine } from '../white-space.ts'
import { isHtmlBlock } from './html-start.ts'
import type { Lowerer } from './lowering.ts'
import { imageOf } from './tags.ts'

const RAW_HTML = /^<html>([\s\S]*)<\/html\s*>$/i
const KEEPS_LINES = /<(?:!--|pre|script|style|textarea)/i
// What keeps its blank lines, and ends with the line that closes it (CommonMark 0.31, 4.6).
const KEPT = /^<(?:(pre|script|style|textarea)\b[\s\S]*?<\/\1\s*>|!--[\s\S]*?-->)[^<\n]*/i
const INSTRUCTION = /^<[?%]/
// Names with a prefix, which Markdown has not: `<o:p>` is text to it, and `<st1:place>` an address. Word's say nothing.
const PREFIXED = /^<\/?(?:([movw]|st1)|[a-z][\w.+-]*):/i
// What Markdown leaves as HTML in a line of text (CommonMark 0.31, 6.6); an instruction is shown.
const TAG_NAME = /<[a-z][a-z\d-]*/iy
const ATTRIBUTE = /\s+[a-z_:][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/iy
const TAG_END = /\s*\/?>/y
const OTHER_TAG = /<(?:\/[a-z][a-z\d-]*\s*|!--[^<>]*|![a-z][^<>]*)>/iy
// The name of a tag, which Markdown has too, and what stands behind it.
const TAG = /^<(\/?[a-z][a-z\d-]*)(?=[\s/>])([^<>]*)>$/i
const WRITTEN = /(?<=[\s"'/])([a-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']\S*)))?/gi
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
  if (raw === undefined) return [{ ...node, value: onItsLines(commented(wellFormed(value))) }]
  return [raw.includes('<') ? html(withoutMarkup(onItsLines(raw))) : text(decodeReferences(onItsLines(raw)))]
}

/** HTML that stands between blocks. */
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

// `<a href=page?id=3>` is a tag to browsers, and text to Markdown.
function wellFormed(value: string): string {
  const [, name, rest = ''] = TAG.exec(value) ?? []
  if (name === undefined || KEEPS_LINES.test(value) || endOfTag(value, 0) === value.length) return value
  if (name.startsWith('/')) return `<${name}>`
  const attributes = [...rest.matchAll(WRITTEN)].map(([, of, ...values]) => {
    const said = values.find((one) => one !== undefined)
    return said === undefined ? ` ${of}` : ` ${of}="${said.replace(/"/g, '&quot;')}"`
  })
  return `<${name}${attributes.join('')}>`
}

// A blank line would end the paragraph.
function onItsLines(value: string): string {
  return value.replace(/\n(?:[ \t]*\n)+/g, '\n')
}

function withoutMarkup(value: string): string {
  if (isCdata(value)) return value
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

function isCdata(value: string): boolean {
  return value.startsWith('<![CDATA[') && value.indexOf(']]>') === value.length - ']]>'.length
}

// Another `<` ends the search, unless it stands in quotes: at most one more search for each kind of quotes goes on over it.
// One pattern for all attributes of a tag would fill the stack of the engine where there are a million.
function endOfTag(value: string, start: number): number | undefined {
  let end = endOf(TAG_NAME, value, start)
  if (end === undefined) return endOf(OTHER_TAG, value, start)
  for (let next = endOf(ATTRIBUTE, value, end); next !== undefined; next = endOf(ATTRIBUTE, value, end)) end = next
  return endOf(TAG_END, value, end)
}

function endOf(pattern: RegExp, value: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(value) ? pattern.lastIndex : undefined
}

function signsOf(text: string): string {
  return text.replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`)
}
