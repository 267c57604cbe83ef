import { BRACKET_CLOSE, skipSpaces, trimEnd } from '../../characters.ts'
import { MAX_NAME_REACH } from '../limits.ts'
import { type Construct, NONE, NOT_HERE, type Scanner } from '../scanner.ts'
import { Token } from '../token.ts'
import { keepHeadingsApart } from './heading-pairs.ts'
import { endMultiInside } from './multi.ts'

/**
 * The name of a note: `<name>` right after `[[`, unless the note holds `</name>`; `<>` of a note without a call.
 *
 * ```text
 * > | [[<a>un texte]]
 *       ^^^
 * ```
 */
export const footnoteName: Construct = (scanner, at) => {
  const { source, tokens, footnote } = scanner
  if (footnote === NONE) return NOT_HERE
  const body = tokens.startOf(footnote) + 2
  if (trimEnd(source, body, at) > body) return NOT_HERE
  const close = scanner.find(']]', at)
  const end = scanner.find('>', at)
  if (end < 0 || end > close) return NOT_HERE
  const name = source.slice(at + 1, end)
  if (/['"<]/.test(name) || isTag(source.slice(end + 1, Math.min(close, end + MAX_NAME_REACH)), name)) return NOT_HERE
  // Nor do the line ends before it mean anything.
  tokens.truncate(footnote + 2)
  return scanner.write(Token.footnoteName, at, end + 1, name)
}

// `[[<i>x</i> y]]` holds a tag, `[[<b>gras]]` has a name; `</name>` with its own `<name>` inside says nothing.
function isTag(body: string, name: string): boolean {
  const close = body.indexOf(`</${name}>`)
  if (close < 0) return false
  const own = body.indexOf(`<${name}`)
  return own < 0 || own > close
}

/**
 * The end of a note: the first `]]` after `[[`. Notes do not nest.
 *
 * ```text
 * > | a[[une note]]
 *                ^^
 * ```
 */
export const footnoteClose: Construct = (scanner, at) => {
  const { source, tokens, footnote } = scanner
  if (footnote === NONE || source.charCodeAt(at + 1) !== BRACKET_CLOSE) return NOT_HERE
  const body = tokens.startOf(footnote) + 2
  if (skipSpaces(source, body, at) >= at) {
    // A note without a body is text, and none of what follows it is its body.
    scanner.closeFootnote()
    return NOT_HERE
  }
  reportInner(scanner)
  tokens.setKind(footnote, Token.footnoteOpen)
  tokens.setEnd(footnote, body)
  tokens.setKind(footnote + 1, Token.text)
  // Its bracket was also that of an abbreviation: `[[A|b] c]]`.
  tokens.setKind(tokens.mateOf(footnote + 1), Token.text)
  endMultiInside(scanner, footnote, at)
  tokens.pair(footnote, tokens.push(Token.footnoteClose, at, at + 2))
  if (scanner.headingsBeforeNote === undefined) keepHeadingsApart(scanner, footnote)
  else scanner.headings = scanner.headingsBeforeNote
  scanner.closeFootnote()
  scanner.closeBrackets()
  return at + 2
}

// A note that holds the start of another one was to end before it, unless its brackets are those of a link.
function reportInner({ footnote, innerFootnote: inner, report, tokens }: Scanner): void {
  const opensNote = inner !== NONE && [inner, inner + 1].every((token) => tokens.kindAt(token) === Token.bracketOpen)
  const start = tokens.startOf(footnote)
  if (opensNote) report?.('spip/unclosed-footnote', start, start + 2)
}
