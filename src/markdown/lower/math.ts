import type { InlineMath, Math } from '../../spip/index.ts'
import { html } from '../make.ts'
import { onOneLine } from '../white-space.ts'
import type { Lowerer } from './lowering.ts'

const ESCAPE_OR_PIPE = /\\[\s\S]|\|/g

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

const NAMES_OF_BARS: Readonly<Record<string, string>> = { '|': '\\vert{}', '\\|': '\\Vert{}' }

/** Write the bars of a formula by their names, which TeX has for `|` and `\|`. */
export function formulaWithoutPipes(formula: string): string {
  return formula.replace(ESCAPE_OR_PIPE, (sign) => NAMES_OF_BARS[sign] ?? sign)
}
