import type { InlineMath, Math } from '../../spip/index.ts'
import { onOneLine } from '../white-space.ts'
import { html, type Lowerer } from './lowering.ts'

/** A formula in a line: `remark-math`, Pandoc and the sites that show Markdown read it between dollars. */
export const lowerInlineMath: Lowerer<InlineMath> = ({ value }) => [html(`$${onOneLine(value).trim()}$`)]

/** A formula on a line of its own: a block of code in the language `math`, as these sites have it. */
export const lowerMath: Lowerer<Math> = ({ value }) => [{ type: 'code', lang: 'math', value: value.trim() }]
