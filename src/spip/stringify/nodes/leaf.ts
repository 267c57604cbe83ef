import { Event, type EventStream, EXIT } from '../../event.ts'
import { BLOCK_ELEMENTS } from '../../html/elements.ts'
import { VOID_ELEMENTS } from '../../html/void-elements.ts'
import { isBreakTag } from '../../parse/block/break-tag.ts'
import { isBlockTag } from '../../parse/block/html.ts'
import { isReference } from '../../tree/text-value.ts'
import { NOTHING, optional } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import { separateBlock } from './block.ts'

/** An escaped character, a character reference, or the text of a bare URL. */
export const literal: SourceHandler<Event.literal> = (writer, own) => {
  const value = String(own)
  writer.add(isReference(value) ? value : value.replace(/[{}_\-[\]|<>\\*#+~]/g, '\\$&'))
}

/** Code in a line of text. */
export const inlineCode: SourceHandler<Event.inlineCode> = (writer, { value, attributes }) => {
  const content = value.replace(/\r\n|\r|\n/g, ' ').replace(/<\/code>/gi, '</ code>')
  writer.add(`<code${optional(' ', attributes)}>${content}</code>`)
}

/** A block of code, or a frame. */
export const code: SourceHandler<Event.code> = (writer, { value, attributes, frame }) => {
  // Nothing can be escaped in it: a name is taken whose end tag it does not hold.
  const names = CODES.slice(frame === true ? 1 : 0)
  const name = names.find((one) => !value.toLowerCase().includes(`</${one}>`)) ?? 'cadre'
  separateBlock(writer)
  writer.add(`<${name}${optional(' ', attributes)}>\n${value}\n</${name}>`)
  separateBlock(writer)
}

// Those of a frame come last.
const CODES = ['code', 'cadre', 'frame']

/** HTML as it was written: a block stands on its own line, and an end tag or a comment outside the paragraph before it. */
export const html: SourceHandler<Event.html> = (writer, { value, tag, raw }, index) => {
  const isBlock = tag === undefined ? BLOCK_ELEMENTS.has(raw ?? '') : isBlockTag(tag.name)
  if (isBlock) writer.separate('\n')
  else if (raw === undefined && writer.stream.kindAt(index - 1) === Event.paragraph + EXIT) writer.separate('\n\n')
  // Two breaks that meet would end the paragraph; behind a blank line, one would go.
  if (tag?.name === 'br' && (isBreakTag(writer.stream, index - 1) || beginsParagraph(writer.stream, index)))
    writer.add(NOTHING)
  writer.add(value)
  if (!isBlock) return
  writer.separate('\n')
  // Any block ends a `<p>`.
  if (tag === undefined || tag.name === 'p' || VOID_ELEMENTS.has(tag.name)) return
  if (!tag.closing) writer.blocks.push('html')
  else if (writer.blocks.at(-1) === 'html') writer.blocks.pop()
}

// A bare one begins behind what holds it.
function beginsParagraph(stream: EventStream, index: number): boolean {
  return stream.kindAt(index - 1) === Event.paragraph && stream.data[index - 1] === undefined
}

/** The call of a model, as it was written. */
export const model: SourceHandler<Event.model> = (writer, { written }) => writer.add(written)

/** A formula in the text. */
export const inlineMath: SourceHandler<Event.inlineMath> = (writer, { value }) => writer.add(`<math>$${value}$</math>`)

/** A formula on a line of its own. */
export const math: SourceHandler<Event.math> = (writer, { value }) => {
  separateBlock(writer)
  writer.add(`<math>$$${value}$$</math>`)
  separateBlock(writer)
}
