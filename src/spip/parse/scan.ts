import { BODY_CONSTRUCTS, HTML_CONSTRUCTS, LINE_CONSTRUCTS } from './constructs.ts'
import type { Report } from './flow.ts'
import { type Construct, NONE, NOT_HERE, type Notation, Scanner } from './scanner.ts'
import type { TokenList } from './token.ts'

/** What is read: a body, a one-line field, or HTML in which nothing but tags is markup. */
export type Scope = 'body' | 'line' | 'html'

/** The constructs by the character that they may begin with, and whether there are any. */
interface Dispatch {
  readonly starts: Uint8Array
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
  const { starts, constructs } = DISPATCH[scope]
  const length = source.length
  let at = 0
  while (at < length) {
    const code = source.charCodeAt(at)
    // Nearly every character ends here: a byte of a table is a fifth cheaper to ask than a list of constructs.
    if (code >= ASCII || starts[code] === 0) at++
    else at = readFirst(constructs[code] ?? NOTHING, scanner, at)
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
  const starts = new Uint8Array(ASCII)
  const constructs: Construct[][] = Array.from({ length: ASCII }, () => [])
  for (const construct of all) {
    for (const character of construct.characters) {
      const code = character.charCodeAt(0)
      starts[code] = 1
      constructs[code]?.push(construct)
    }
  }
  return { starts, constructs }
}
