import { DOLLAR, skipSpaces } from '../../characters.ts'
import { type Construct, NOT_HERE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'
import { unclosedBlock } from './unclosed-block.ts'

const OPEN = '<math>'
const CLOSE = '</math>'

/**
 * The tags around formulas: they leave nothing; between them `$…$` and `$$…$$` are formulas.
 *
 * ```text
 * > | <math>soit $x^2$</math>
 *     ^^^^^^
 * ```
 */
export const mathRegion: Construct = (scanner, at) => {
  const { source } = scanner
  const isOpen = scanner.mathEnd === 0
  const tag = isOpen ? OPEN : CLOSE
  if (!source.startsWith(tag, at)) return NOT_HERE
  const close = scanner.find(CLOSE, at)
  scanner.mathEnd = 0
  if (isOpen) {
    scanner.mathEnd = close < 0 ? source.length : close
    if (close < 0) unclosedBlock(scanner, at, 'math')
    const alone = onlyFormula(scanner, at, close)
    if (alone !== NOT_HERE) return alone
  }
  return scanner.write(Token.ignored, at, at + tag.length)
}

// A formula alone between its tags has them for its own. The spaces around one on a line of its own are nothing.
function onlyFormula(scanner: Scanner, at: number, close: number): number {
  const { source } = scanner
  const inside = at + OPEN.length
  const start = skipSpaces(source, inside)
  const read = source.charCodeAt(start) === DOLLAR ? readFormula(scanner, start) : undefined
  if (read === undefined) return NOT_HERE
  const { kind, end, value } = read
  const isAlone = kind === Token.math ? skipSpaces(source, end) === close : start === inside && end === close
  if (!isAlone) return NOT_HERE
  scanner.mathEnd = 0
  return scanner.write(kind, at, close + CLOSE.length, { value })
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
  const read = readFormula(scanner, at)
  return read === undefined ? NOT_HERE : scanner.write(read.kind, at, read.end, { value: read.value })
}

interface Formula {
  readonly kind: Token
  readonly end: number
  readonly value: string
}

function readFormula(scanner: Scanner, at: number): Formula | undefined {
  const { source, mathEnd } = scanner
  const isBlock = source.charCodeAt(at + 1) === DOLLAR
  const start = isBlock ? at + 2 : at + 1
  const close = scanner.find('$', start)
  if (close <= start || close >= mathEnd) return undefined
  if (isBlock && source.charCodeAt(close + 1) !== DOLLAR) return undefined
  const kind = isBlock ? Token.math : Token.inlineMath
  return { kind, end: isBlock ? close + 2 : close + 1, value: source.slice(start, close) }
}
