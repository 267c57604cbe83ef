import { decodeReferences } from '../../character-references.ts'
import { AMPERSAND, COLON, PARENTHESIS_CLOSE, PARENTHESIS_OPEN, PIPE, SLASH } from '../../characters.ts'
import { type Construct, NONE, NOT_HERE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'

const LETTER_W = 119
const WWW = /www\./iy
const SCHEME = /https?$/i
// What cannot stand in a bare URL.
const ENDS = `"'\\s[\\]})<>«»“”…\\u00a0|`
const END = new RegExp(`^[${ENDS}]`)
// Up to that, or to what may be the reference to it.
const REST = new RegExp(`[^&${ENDS}]*`, 'y')
const REFERENCE = /&#?\w{2,8};/y
const TRAILING_REFERENCE = /&#?\w{2,8}$/
const HOST = /(?:(https?):\/+)?((?:(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]{2,6}|localhost)(?!\w))/iy

/**
 * A bare URL: `https://…`, `http://…`, `www.…`.
 *
 * The colon, or the `w`, is where it is noticed; the scheme lies before.
 *
 * ```text
 * > | voir https://example.org/a, suite
 *               ^
 * ```
 */
export const autolink: Construct = (scanner, at) => {
  const { source } = scanner
  const start = startOf(scanner, at)
  // What is none starts at -1, before every other.
  if (start < scanner.autolinksFrom || scanner.isInHtmlLink) return NOT_HERE
  const head = scanner.match(HOST, start)
  if (head === null) {
    // Nothing in what would be its address is another one.
    scanner.autolinksFrom = restEnd(scanner, start)
    return NOT_HERE
  }
  const end = cutEnd(scanner, start, restEnd(scanner, HOST.lastIndex))
  const [, scheme = 'http', host = ''] = head
  const rest = decodeReferences(source.slice(HOST.lastIndex - host.length, end))
  return scanner.write(Token.autolink, start, end, `${scheme.toLowerCase()}://${rest}`)
}

function startOf(scanner: Scanner, at: number): number {
  const { source } = scanner
  const next = source.charCodeAt(at + 1)
  if (source.charCodeAt(at) !== COLON) return (next | 32) === LETTER_W && scanner.fits(WWW, at) ? at : NOT_HERE
  if (next !== SLASH) return NOT_HERE
  const scheme = SCHEME.exec(source.slice(Math.max(0, at - 5), at))
  return scheme === null ? NOT_HERE : at - scheme[0].length
}

// A parenthesis that closes one of the address is part of it: `https://fr.wikipedia.org/wiki/Pain_(aliment)`. So is a
// pipe that ends no cell and no text of a link or an abbreviation.
function restEnd(scanner: Scanner, from: number): number {
  const { source } = scanner
  const hasPipes = scanner.inRow || scanner.outerBracket !== NONE
  let open = 0
  for (let at = from; ; at = REST.lastIndex + 1) {
    scanner.match(REST, at)
    for (let index = at; index < REST.lastIndex; index++) if (source.charCodeAt(index) === PARENTHESIS_OPEN) open++
    const code = source.charCodeAt(REST.lastIndex)
    if (code === AMPERSAND && !namesEnd(scanner, REST.lastIndex)) continue
    if (code === PIPE && !hasPipes && source[REST.lastIndex - 1] !== '\\') continue
    if (open === 0 || code !== PARENTHESIS_CLOSE) return REST.lastIndex
    open--
  }
}

// The reference to a character that ends an address ends it as well: `https://example.org&nbsp;!`.
function namesEnd(scanner: Scanner, at: number): boolean {
  const written = scanner.match(REFERENCE, at)?.[0]
  return written !== undefined && END.test(decodeReferences(written))
}

// In a bracket, a URL ends before the arrow; punctuation after it is text.
function cutEnd(scanner: Scanner, start: number, limit: number): number {
  const { source } = scanner
  let end = limit
  if (scanner.outerBracket !== NONE || scanner.escapedZone !== NONE) {
    const arrow = source.slice(start, limit + 1).indexOf('->')
    if (arrow >= 0) end = start + arrow
  }
  while (source[end - 1] === '\\') end--
  if (',.;?|'.includes(source.charAt(end - 1))) end--
  // A character reference after it, such as that of a bracket, is no part of it.
  if (source[end] === ';') end -= TRAILING_REFERENCE.exec(source.slice(start, end))?.[0].length ?? 0
  return end
}
