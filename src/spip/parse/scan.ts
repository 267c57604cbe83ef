import { BODY_CONSTRUCTS, HTML_CONSTRUCTS, LINE_CONSTRUCTS } from './constructs.ts'
import type { Report } from './flow.ts'
import { type Construct, NONE, NOT_HERE, type Notation, Scanner } from './scanner.ts'
import type { TokenList } from './token.ts'

/** What is read: a body, a one-line field, or HTML in which nothing but tags is markup. */
export type Scope = 'body' | 'line' | 'html'

/** The constructs by the character that they may begin with, and the pattern of where one may. */
interface Dispatch {
  readonly pattern: RegExp
  readonly constructs: readonly (readonly Construct[])[]
}

const ASCII = 128
const DISPATCH: Readonly<Record<Scope, Dispatch>> = {
  body: dispatchOf(BODY_CONSTRUCTS),
  line: dispatchOf(LINE_CONSTRUCTS),
  html: dispatchOf(HTML_CONSTRUCTS),
}

/**
 * Read a whole text once, from left to right, and write down everything that may be markup.
 *
 * Brackets are matched here, for links and notes beat every other construct; braces and
 * angles are paired later, block by block.
 *
 * @param source
 *   Text of a body, or of a one-line field.
 * @param notation
 *   Which emphasis is read.
 * @param scope
 *   What is read.
 * @param report
 *   Receives what is never closed.
 * @returns
 *   The tokens in source order; what lies between them is text.
 */
export function scan(source: string, notation: Notation, scope: Scope, report?: Report): TokenList {
  const scanner = new Scanner(source, notation, report)
  const { pattern, constructs } = DISPATCH[scope]
  // The engine's search passes over prose five times as fast as a loop that asks for each character.
  for (let at = 0; ; ) {
    pattern.lastIndex = at
    if (!pattern.test(source)) break
    const start = pattern.lastIndex - 1
    at = readFirst(constructs[source.charCodeAt(start)] ?? NOTHING, scanner, start)
  }
  if (scanner.footnote !== NONE) {
    const start = scanner.tokens.startOf(scanner.footnote)
    report?.('spip/unclosed-footnote', start, start + 2)
  }
  return scanner.tokens
}

function readFirst(constructs: readonly Construct[], scanner: Scanner, at: number): number {
  for (const construct of constructs) {
    const after = construct.read(scanner, at)
    if (after !== NOT_HERE) return after
  }
  return at + 1
}

const NOTHING: readonly Construct[] = []

function dispatchOf(all: readonly Construct[]): Dispatch {
  const constructs: Construct[][] = Array.from({ length: ASCII }, () => [])
  for (const construct of all) {
    for (const character of construct.characters) constructs[character.charCodeAt(0)]?.push(construct)
  }
  return { pattern: patternOf(constructs), constructs }
}

// Look-ahead is left out of a match, so that each match ends after the one character.
function patternOf(constructs: readonly (readonly Construct[])[]): RegExp {
  let free = ''
  let followed = ''
  for (const [code, own] of constructs.entries()) {
    if (own.length === 0) continue
    const next = own.map((construct) => construct.next)
    if (next.includes(undefined)) free += unicode(code)
    else
      followed += `|${unicode(code)}(?=[${Array.from(next.join(''), (sign) => unicode(sign.charCodeAt(0))).join('')}])`
  }
  return new RegExp(`[${free}]${followed}`, 'g')
}

function unicode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
