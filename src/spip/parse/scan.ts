import type { Report } from '../report.ts'
import { BODY_CONSTRUCTS, HTML_CONSTRUCTS, LINE_CONSTRUCTS } from './constructs.ts'
import { CONTROL, type Dispatch, dispatchOf, FAR_STOP, FAR_STOPS, HALF, MARKUP, STOP } from './dispatch.ts'
import { normalize } from './normalize.ts'
import { type Construct, NONE, NOT_HERE, type Notation, Scanner } from './scanner.ts'
import type { TokenList } from './token.ts'

/** What is read: a body, a one-line field, or HTML in which nothing but tags is markup. */
export type Scope = 'body' | 'line' | 'html'

/** What was found in a text. */
export interface Scanned {
  /** The text, control characters repaired; offsets count in it. */
  readonly source: string
  /** Everything that may be markup, in source order; what lies between is text. */
  readonly tokens: TokenList
  /** Offsets of the characters that mean something to typography; the length of the text behind them. Not of HTML. */
  readonly stops: readonly number[]
}

const CONSTRUCTS = { body: BODY_CONSTRUCTS, line: LINE_CONSTRUCTS, html: HTML_CONSTRUCTS }

/** What each character may begin, made when a text of a scope is first read. */
const DISPATCH: Partial<Record<Scope, Dispatch>> = {}

/**
 * Read a whole text once, from left to right, and write down everything that means something to anyone after.
 *
 * Brackets are matched here, for links and notes beat every other construct; braces and
 * angles are paired later, block by block.
 *
 * @param written
 *   Text of a body, or of a one-line field.
 * @param notation
 *   Which emphasis is read.
 * @param scope
 *   What is read.
 * @param report
 *   Receives what is never closed.
 */
export function scan(written: string, notation: Notation | undefined, scope: Scope, report?: Report): Scanned {
  const findings: Parameters<Report>[] = []
  const keep: Report | undefined = report === undefined ? undefined : (...finding) => findings.push(finding)
  const scanner = new Scanner(written, notation, keep, scope !== 'html')
  DISPATCH[scope] ??= dispatchOf(CONSTRUCTS[scope], scope !== 'html')
  if (!readAll(scanner, DISPATCH[scope])) {
    // Constructs look ahead: the repaired text is read anew, and what was found before counts for nothing.
    scanner.tokens.release()
    return scan(normalize(written), notation, scope, report)
  }
  if (scanner.footnote !== NONE) {
    const start = scanner.tokens.startOf(scanner.footnote)
    keep?.('spip/unclosed-footnote', start, start + 2)
  }
  for (const finding of findings) report?.(...finding)
  return { source: written, tokens: scanner.tokens, stops: scanner.stops }
}

const NOTHING: readonly Construct[] = []

/**
 * Read a text to its end; or give `false`, at the first control character.
 *
 * Markup, stops and control characters are found in one loop: a search by the engine for each of the three passed over
 * the characters as fast, but cost 40 ns at each find, and took twice the time together.
 */
function readAll(scanner: Scanner, { classes, constructs }: Dispatch): boolean {
  const { source, stops } = scanner
  // Markup before this offset was read as part of what began before it.
  let resume = 0
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    const kind = classes[code & HALF] ?? 0
    if (kind === 0) continue
    if (code > HALF) {
      if ((kind & FAR_STOP) !== 0 && FAR_STOPS.has(code)) stops.push(at)
      continue
    }
    if ((kind & CONTROL) !== 0) return false
    if ((kind & STOP) !== 0) stops.push(at)
    if ((kind & MARKUP) !== 0 && at >= resume) resume = readFirst(constructs[code] ?? NOTHING, scanner, at)
  }
  stops.push(source.length)
  return true
}

function readFirst(constructs: readonly Construct[], scanner: Scanner, at: number): number {
  for (const construct of constructs) {
    const after = construct(scanner, at)
    if (after !== NOT_HERE) return after
  }
  return at + 1
}
