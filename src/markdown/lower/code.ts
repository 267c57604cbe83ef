import type { Code, InlineCode } from 'mdast'
import { html } from '../make.ts'
import { onOneLine } from '../white-space.ts'
import type { Lowerer } from './lowering.ts'

// A single one; the values of attributes may stand without quotation marks.
const CLASS = /(?:^|\s)class=(["']?)([^\s"'`=<>]+)\1/i

/** A block of code, or a frame, which Markdown has not: its class is the language. */
export const lowerCode: Lowerer<Code> = (node, { report }) => {
  const { attributes = '', frame } = node.data ?? {}
  const lang = node.lang ?? CLASS.exec(attributes)?.[2] ?? null
  const others = attributes.replace(CLASS, '').trim()
  if (frame === true) report('markdown/frame', node)
  if (others !== '') report('markdown/code-attributes', node, { attributes: others })
  return [{ ...node, lang }]
}

/** Code in a line of text. */
export const lowerInlineCode: Lowerer<InlineCode> = (node, { report }) => {
  const { attributes } = node.data ?? {}
  if (attributes !== undefined) report('markdown/code-attributes', node, { attributes })
  if (node.value === '') return [html('<code></code>')]
  return [{ ...node, value: onOneLine(node.value) }]
}
