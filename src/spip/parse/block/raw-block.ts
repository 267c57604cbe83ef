import { Event } from '../../event.ts'
import { BLOCK_ELEMENTS } from '../../html/elements.ts'
import type { Flow, Handler } from '../flow.ts'
import type { RawData } from '../inline/raw-block.ts'

/** What inline code or a code block says. */
export interface CodeFields {
  readonly value: string
  /** Attributes of the tag, as written. */
  readonly attributes?: string
  /** A frame (*cadre*): code in a box. */
  readonly frame?: boolean
}

/** HTML that is written in a text: one tag, a comment, or a raw block. */
export interface HtmlFields {
  readonly value: string
  /** A tag. */
  readonly tag?: { readonly name: string; readonly closing: boolean; readonly selfClosing: boolean }
  /** A raw block, and the range of its content in `value`. */
  readonly raw?: 'html' | 'pre' | 'script' | 'style' | 'php'
  readonly contentStart?: number
  readonly contentEnd?: number
}

/** A raw block: code, a frame, preformatted text, HTML, a script. */
export const rawBlock: Handler = (flow, index, start, end) => {
  const data = flow.tokens.data[index] as RawData
  const isBlock = isBlockRaw(flow, index)
  const [kind, fields] = eventOf(flow, data, start, end, isBlock)
  if (isBlock && flow.takesBlocks) flow.block(kind, start, end, fields)
  else flow.inline(kind, start, end, fields)
}

/** Tell whether a raw block stands between paragraphs: code on several lines, a frame, HTML with a block in it. */
export function isBlockRaw(flow: Flow, index: number): boolean {
  const { name, contentStart, contentEnd } = flow.tokens.data[index] as RawData
  if (name === 'code') return /[\r\n]/.test(flow.source.slice(contentStart, contentEnd))
  if (name === 'html') return holdsBlockTag(flow.source.slice(contentStart, contentEnd))
  return name !== 'php'
}

function eventOf(
  flow: Flow,
  data: RawData,
  start: number,
  end: number,
  isBlock: boolean,
): [number, CodeFields | HtmlFields] {
  const { name, contentStart, contentEnd } = data
  if (name !== 'code' && name !== 'cadre' && name !== 'frame') {
    const value = flow.source.slice(start, end)
    return [Event.html, { value, raw: name, contentStart: contentStart - start, contentEnd: contentEnd - start }]
  }
  const content = flow.source.slice(contentStart, contentEnd)
  const attributes = data.attributes.trim()
  const isFrame = name !== 'code'
  const value = isBlock ? withoutOuterLines(content, isFrame) : content
  const fields: CodeFields = attributes === '' ? { value } : { value, attributes }
  return [isBlock ? Event.code : Event.inlineCode, isFrame ? { ...fields, frame: true } : fields]
}

// Line ends at the edges of a code block go; a frame loses all white space at its edges.
function withoutOuterLines(content: string, isFrame: boolean): string {
  const value = content.replace(/\r\n?/g, '\n')
  let start = 0
  let end = value.length
  const drops = isFrame ? ' \t\n\v\0' : '\n'
  while (start < end && drops.includes(value.charAt(start))) start++
  while (end > start && drops.includes(value.charAt(end - 1))) end--
  return value.slice(start, end)
}

function holdsBlockTag(content: string): boolean {
  const pattern = /<\/?([a-z][a-z0-9]*)/gi
  for (let match = pattern.exec(content); match !== null; match = pattern.exec(content)) {
    if (BLOCK_ELEMENTS.has((match[1] ?? '').toLowerCase())) return true
  }
  return false
}
