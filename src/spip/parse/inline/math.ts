import { DOLLAR } from '../../characters.ts'
import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

const OPEN = '<math>'
const CLOSE = '</math>'

/** The tags around formulas: they leave nothing; between them `$…$` and `$$…$$` are formulas. */
export const mathRegion: Construct = (scanner, at) => {
  const { source } = scanner
  const isOpen = scanner.mathEnd === 0
  const tag = isOpen ? OPEN : CLOSE
  if (!source.startsWith(tag, at)) return NOT_HERE
  const close = scanner.find(CLOSE, at)
  scanner.mathEnd = 0
  if (isOpen) scanner.mathEnd = close < 0 ? source.length : close
  return scanner.write(Token.ignored, at, at + tag.length)
}

/**
 * A formula, in TeX, inside `<math>`: `$x$` in the text, `$$x$$` on a line of its own. Outside, a dollar is a dollar.
 *
 * ```text
 * > | <math>soit $x^2$</math>
 *                ^^^^^
 * ```
 */
export const formula: Construct = (scanner, at) => {
  const { source, mathEnd } = scanner
  if (at >= mathEnd) return NOT_HERE
  const isBlock = source.charCodeAt(at + 1) === DOLLAR
  const start = isBlock ? at + 2 : at + 1
  const close = scanner.find('$', start)
  if (close <= start || close >= mathEnd) return NOT_HERE
  if (isBlock && source.charCodeAt(close + 1) !== DOLLAR) return NOT_HERE
  const end = isBlock ? close + 2 : close + 1
  return scanner.write(isBlock ? Token.math : Token.inlineMath, at, end, { value: source.slice(start, close) })
}
