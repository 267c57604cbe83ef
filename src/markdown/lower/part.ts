import type { Nodes } from 'mdast'
import { NOTHING } from './lowering.ts'
import { isFormula } from './math.ts'

const DIGIT = /^\d/

/**
 * Part what would be read as something else side by side: a formula from another dollar, and from the digit behind it
 * that would make it a price; a struck text from another, whose signs would be a fence of code; code from other code,
 * which would be one.
 */
export function part<Node extends Nodes>(nodes: readonly Node[]): (Node | typeof NOTHING)[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1]
    return before !== undefined && meets(before, node) ? [NOTHING, node] : [node]
  })
}

function meets(before: Nodes, after: Nodes): boolean {
  if (before.type === 'delete' || before.type === 'inlineCode') return after.type === before.type
  const isAfter = after.type === 'html' && isFormula(after.value)
  if (before.type === 'text') return isAfter && before.value.endsWith('$')
  if (before.type !== 'html' || !isFormula(before.value)) return false
  return isAfter || (after.type === 'text' && DIGIT.test(after.value))
}
