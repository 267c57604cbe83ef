import type { Nodes } from 'mdast'
import type { InlineMath, Math } from '../../spip/index.ts'
import { onOneLine } from '../white-space.ts'
import { html, type Lowerer, NOTHING } from './lowering.ts'

const ESCAPE_OR_PIPE = /\\[\s\S]|\|/g
const DIGIT = /^\d/

/** A formula in a line: `remark-math`, Pandoc and the sites that show Markdown read it between dollars. */
export const lowerInlineMath: Lowerer<InlineMath> = ({ value }) => {
  const formula = onOneLine(value).trim()
  return formula === '' ? [] : [html(`$${formula}$`)]
}

/** A formula on a line of its own: a block of code in the language `math`, as these sites have it. */
export const lowerMath: Lowerer<Math> = ({ value }) => [{ type: 'code', lang: 'math', value: value.trim() }]

/** Tell whether what stands as it is in Markdown is a formula: no HTML begins with a dollar. */
export function isFormula(value: string): boolean {
  return value.startsWith('$')
}

/** Write the bars of a formula by their names, which TeX has for `|` and `\|`. */
export function formulaWithoutPipes(formula: string): string {
  return formula.replace(ESCAPE_OR_PIPE, (sign) => (sign === '|' ? '\\vert{}' : sign === '\\|' ? '\\Vert{}' : sign))
}

/** Part formulas from another dollar, and from the digit behind them that would make them prices. */
export function partFormulas<Node extends Nodes>(nodes: readonly Node[]): (Node | typeof NOTHING)[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1]
    return before !== undefined && meets(before, node) ? [NOTHING, node] : [node]
  })
}

function meets(before: Nodes, after: Nodes): boolean {
  const isAfter = after.type === 'html' && isFormula(after.value)
  if (before.type === 'text') return isAfter && before.value.endsWith('$')
  if (before.type !== 'html' || !isFormula(before.value)) return false
  return isAfter || (after.type === 'text' && DIGIT.test(after.value))
}
