import type { Draft } from '../../../core/draft.ts'
import { Event } from '../../event.ts'
import type { CodeFields } from '../../event-data.ts'
import { BLOCK_ELEMENTS } from '../../html/elements.ts'
import type { Handler } from '../flow.ts'
import type { RawData } from '../inline/raw-block.ts'

/**
 * A raw block: code, a frame, preformatted text, HTML, a script.
 *
 * ```text
 * > | <code>{x}</code>
 *     ^^^^^^^^^^^^^^^^
 * ```
 */
export const rawBlock: Handler = (flow, start, end, data) => {
  const raw = data as RawData
  const { name, content } = raw
  const isBlock = isBlockRaw(raw)
  const isCode = name === 'code' || name === 'cadre' || name === 'frame'
  const codeKind = isBlock ? Event.code : Event.inlineCode
  const kind = isCode ? codeKind : Event.html
  const fields = isCode ? codeOf(raw) : { value: flow.source.slice(start, end), raw: name, content }
  if (isBlock && flow.takesBlocks) flow.block(kind, start, end, fields)
  else flow.inline(kind, start, end, fields)
}

/** Tell whether a raw block stands between paragraphs: code on several lines, a frame, HTML with a block in it. */
export function isBlockRaw({ name, content }: RawData): boolean {
  if (name === 'code') return /[\r\n]/.test(content)
  if (name === 'html') return holdsBlockTag(content)
  return name !== '?'
}

function codeOf({ name, attributes, content }: RawData): CodeFields {
  const isFrame = name !== 'code'
  const written = attributes.trim()
  const fields: Draft<CodeFields> = { value: withoutOuterLines(content, isFrame) }
  if (written !== '') fields.attributes = written
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
