import { CR, HYPHEN, isDigit, isSpace, LESS, LF, runEnd } from '../../characters.ts'
import { type Construct, NONE, NOT_HERE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'

// Opening punctuation, and spaces that do not break, wide or narrow.
const BEFORE_OPEN = /[([{«“‘"'’—–~\p{Ps}\p{Pi}\p{Zs}]/u
const AFTER_OPEN = /[\p{L}"'«“‘„[{<]/uy
/** The end of a run of `<`. */
const RUN_END = /[^<]/g
const AFTER_CLOSE = /[\s\p{P}\p{S}]|$/uy

/**
 * The opening of an angle span: `<` for italic, `<<` for bold.
 *
 * It stands after the start of a block, white space, opening punctuation or another angle span, and
 * before a letter, a quotation mark, `[`, `{` or `<` (`<<` also before a digit).
 *
 * ```text
 * > | un <<mot gras>> ici
 *        ^^
 * ```
 */
export const angleOpen: Construct = (scanner, at) => {
  if (scanner.notation === 'spip') return NOT_HERE
  const count = scanner.source.charCodeAt(at + 1) === LESS ? 2 : 1
  if (!opensAngle(scanner, at, count)) return NOT_HERE
  return scanner.write(Token.angleOpen, at, at + count)
}

/**
 * A run of `>` that may close angle spans: not that of `->`, after something that is not white space, before the
 * end, white space, punctuation or a symbol, such as an emoji.
 *
 * ```text
 * > | un <<mot gras>> ici
 *                  ^^
 * ```
 */
export const angleClose: Construct = (scanner, at) => {
  if (scanner.notation === 'spip') return NOT_HERE
  const { source } = scanner
  const end = runEnd(source, at)
  const before = source.charCodeAt(at - 1)
  // None of the run closes anything.
  if (!scanner.fits(AFTER_CLOSE, end)) return end
  if (at === 0 || before === HYPHEN || isSpace(before)) return NOT_HERE
  return scanner.write(Token.angleClose, at, end)
}

/** Tell whether one or two `<` at an offset stand where an angle span can open. */
export function opensAngle(scanner: Scanner, at: number, count: 1 | 2): boolean {
  const after = at + count
  const fits = scanner.fits(AFTER_OPEN, after) || (count === 2 && isDigit(scanner.source.charCodeAt(after)))
  // However many angles stand in a run, they open nothing before white space or the end.
  return fits && /\S/.test(scanner.source.charAt(scanner.find(RUN_END, after))) && standsFree(scanner, at)
}

// After the marker of a list item or of a bullet line, at the start of its line.
function followsMarker(source: string, at: number): boolean {
  let start = at
  while (start > 0 && '*#-'.includes(source.charAt(start - 1))) start--
  const isLineStart = start === 0 || source.charCodeAt(start - 1) === LF || source.charCodeAt(start - 1) === CR
  return isLineStart && source.charCodeAt(start) === HYPHEN
}

// After the start of a block or of a note, white space, opening punctuation, or an angle span just opened or closed.
function standsFree(scanner: Scanner, at: number): boolean {
  if (at === 0) return true
  const { source, tokens } = scanner
  const before = source[at - 1] ?? ''
  if (isSpace(before.charCodeAt(0)) || BEFORE_OPEN.test(before) || followsMarker(source, at)) return true
  const last = tokens.length - 1
  const kind = tokens.kindAt(last)
  return tokens.endOf(last) === at && BEFORE_ANGLE.has(kind) && (kind !== Token.pipe || mayStartCell(scanner))
}

// A pipe in a row does; in brackets, which may be those of a note, nothing is known of rows.
function mayStartCell({ inRow, bracket, footnote }: Scanner): boolean {
  return inRow || bracket !== NONE || footnote !== NONE
}

const BEFORE_ANGLE: ReadonlySet<Token> = new Set([
  Token.angleOpen,
  Token.pipe,
  Token.multiOpen,
  Token.multiLanguage,
  Token.angleClose,
  Token.footnoteName,
  Token.quoteOpen,
  Token.quoteClose,
  Token.poetryOpen,
  Token.poetryClose,
  Token.tag,
])
