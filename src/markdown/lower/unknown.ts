import type { Nodes } from 'mdast'
import { text } from '../make.ts'
import type { Lowerer } from './lowering.ts'
import { isSpan } from './span.ts'

/** What Markdown has a sign for, beside what is turned into something else. */
const WRITTEN: ReadonlySet<string> = new Set(
  'blockquote break definition image imageReference linkReference list listItem root text thematicBreak'.split(' '),
)

/** Tell whether Markdown has no sign for a node that nothing else is made of, such as one of another tool. */
export function isUnknown({ type }: Nodes): boolean {
  return !WRITTEN.has(type)
}

/** A node of another tool: what it holds, or its value as text, which is what HTML and plain text have of it. */
export const lowerUnknown: Lowerer<Nodes> = (node, { flow, inside }) => {
  if ('children' in node) return node.children.every(isSpan) ? inside(node.children) : flow(node.children)
  return 'value' in node && typeof node.value === 'string' ? [text(node.value)] : []
}
