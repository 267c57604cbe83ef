import type { Html, Nodes } from 'mdast'
import type { InlineMath, Math } from '../../spip/index.ts'
import { html } from '../make.ts'
import { onOneLine } from '../white-space.ts'
import type { Lowerer } from './lowering.ts'

const ESCAPE_OR_PIPE = /\\[\s\S]|\|/g

/**
 * A formula in a line: `remark-math`, Pandoc and the sites that show Markdown read it between dollars. `remark-rehype`
 * makes of it the element that `remark-math` asks for, which `rehype-katex` and `rehype-mathjax` look for.
 */
export const lowerInlineMath: Lowerer<InlineMath> = ({ value }) => {
  const formula = onOneLine(value).trim()
  if (formula === '') return []
  const hProperties = { className: ['language-math', 'math-inline'] }
  const data = { hName: 'code', hProperties, hChildren: [{ type: 'text', value: formula }] }
  return [{ ...html(`$${formula}$`), data } as Html]
}

/** A formula on a line of its own: a block of code in the language `math`, as these sites have it. */
export const lowerMath: Lowerer<Math> = ({ value }) => [{ type: 'code', lang: 'math', value: value.trim() }]

/** Tell whether what stands as it is in Markdown is a formula: no HTML begins with a dollar. */
export function isFormula(value: string): boolean {
  return value.startsWith('$')
}

/** Give the formula of SPIP that stands for a node of Markdown. */
export function formulaOf(node: Nodes): InlineMath | Math | undefined {
  if (node.type === 'html' && isFormula(node.value)) return { type: 'inlineMath', value: node.value.slice(1, -1) }
  return node.type === 'code' && node.lang === 'math' ? { type: 'math', value: node.value } : undefined
}

const NAMES_OF_BARS: Readonly<Record<string, string>> = { '|': '\\vert{}', '\\|': '\\Vert{}' }

/** Write the bars of a formula by their names, which TeX has for `|` and `\|`. */
export function formulaWithoutPipes(formula: string): string {
  return formula.replace(ESCAPE_OR_PIPE, (sign) => NAMES_OF_BARS[sign] ?? sign)
}
