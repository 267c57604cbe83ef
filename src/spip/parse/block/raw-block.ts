import type { Draft } from '../../../core/draft.ts'
import { Event } from '../../event.ts'
import { BLOCK_ELEMENTS } from '../../html/elements.ts'
import type { Handler } from '../flow.ts'
import type { TagData } from '../inline/html-tag.ts'
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
  readonly tag?: TagData
  /** A raw block, and the range of its content in `value`. */
  readonly raw?: 'html' | 'pre' | 'script' | 'style' | 'php'
  readonly contentStart?: number
  readonly contentEnd?: number
}

/** A raw block: code, a frame, preformatted text, HTML, a script. */
export const rawBlock: Handler = (flow, start, end, data) => {
  const raw = data as RawData
  const isBlock = isBlockRaw(flow.source, raw)
  const isCode = raw.name === 'code' || raw.name === 'cadre' || raw.name === 'frame'
  const codeKind = isBlock ? Event.code : Event.inlineCode
  const kind = isCode ? codeKind : Event.html
  const fields = isCode ? codeOf(flow.source, raw, isBlock) : htmlOf(flow.source.slice(start, end), raw, start)
  if (isBlock && flow.takesBlocks) flow.block(kind, start, end, fields)
  else flow.inline(kind, start, end, fields)
}

/** Tell whether a raw block stands between paragraphs: code on several lines, a frame, HTML with a block in it. */
export function isBlockRaw(source: string, { name, contentStart, contentEnd }: RawData): boolean {
  if (name === 'code') return /[\r\n]/.test(source.slice(contentStart, contentEnd))
  if (name === 'html') return holdsBlockTag(source.slice(contentStart, contentEnd))
  return name !== 'php'
}

function htmlOf(value: string, { name, contentStart, contentEnd }: RawData, start: number): HtmlFields {
  return {
    value,
    raw: name as NonNullable<HtmlFields['raw']>,
    contentStart: contentStart - start,
    contentEnd: contentEnd - start,
  }
}

function codeOf(source: string, raw: RawData, isBlock: boolean): CodeFields {
  const isFrame = raw.name !== 'code'
  const content = source.slice(raw.contentStart, raw.contentEnd)
  const attributes = raw.attributes.trim()
  const fields: Draft<CodeFields> = {
    value: isBlock ? withoutOuterLines(content, isFrame) : content,
  }
  if (attributes !== '') fields.attributes = attributes
  if (isFrame) fields.frame = true
  return fields
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
  for (const [, name = ''] of content.matchAll(/<\/?([a-z][a-z0-9]*)/gi)) {
    if (BLOCK_ELEMENTS.has(name.toLowerCase())) return true
  }
  return false
}
