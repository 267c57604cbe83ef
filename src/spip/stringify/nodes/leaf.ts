import { BLOCK_ELEMENTS } from '../../html/elements.ts'
import type { CodeFields, HtmlFields } from '../../parse/block/raw-block.ts'
import type { ModelFields } from '../../parse/inline/model.ts'
import type { SourceHandler } from '../handlers.ts'
import { startBlock } from './block.ts'

/** An escaped character, a character reference, or the text of a bare URL. */
export const literal: SourceHandler = (writer, index) => {
  const value = String(writer.stream.data[index] ?? '')
  if (value.startsWith('&') && value.length > 1) writer.add(value)
  else writer.add(value.replace(/[{}_\-[\]|<>\\*#+~]/g, '\\$&'))
}

/** Code in a line of text. */
export const inlineCode: SourceHandler = (writer, index) => {
  const { value, attributes } = writer.stream.data[index] as CodeFields
  const content = value.replace(/\r\n|\r|\n/g, ' ').replace(/<\/code>/gi, '</ code>')
  writer.add(`<code${attributes === undefined ? '' : ` ${attributes}`}>${content}</code>`)
}

/** A block of code, or a frame. */
export const code: SourceHandler = (writer, index) => {
  const { value, attributes, frame } = writer.stream.data[index] as CodeFields
  const name = frame === true || /<\/code>/i.test(value) ? 'cadre' : 'code'
  startBlock(writer)
  writer.add(`<${name}${attributes === undefined ? '' : ` ${attributes}`}>\n${value}\n</${name}>`)
  startBlock(writer)
}

/** HTML as it was written; a block stands on its own line. */
export const html: SourceHandler = (writer, index) => {
  const { value, tag, raw } = writer.stream.data[index] as HtmlFields
  const isBlock =
    (tag !== undefined && BLOCK_ELEMENTS.has(tag.name)) || raw === 'pre' || raw === 'script' || raw === 'style'
  if (isBlock) writer.separate('\n')
  writer.add(value)
  if (isBlock) writer.separate('\n')
}

/** The call of a model, as it was written. */
export const written: SourceHandler = (writer, index) => {
  writer.add((writer.stream.data[index] as ModelFields).written)
}

/** A formula in the text. */
export const inlineMath: SourceHandler = (writer, index) => {
  writer.add(`<math>$${(writer.stream.data[index] as { value: string }).value}$</math>`)
}

/** A formula on a line of its own. */
export const math: SourceHandler = (writer, index) => {
  startBlock(writer)
  writer.add(`<math>$$${(writer.stream.data[index] as { value: string }).value}$$</math>`)
  startBlock(writer)
}
