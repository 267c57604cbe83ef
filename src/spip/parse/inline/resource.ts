import { HYPHEN, trimmed } from '../../characters.ts'
import type { Resource } from '../../syntax-tree.ts'
import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'
import { opensAngle } from './angle.ts'
import { BLANK_LINE } from './html-tag.ts'

// What follows the target begins with a sign that the target cannot hold, lest a long one be cut at every place. Words
// after the name of a file are part of it: none is lost.
const PATTERNS: readonly (readonly [Resource['kind'], RegExp])[] = [
  ['url', /<"?(https?:\/\/[^\s<>"]+)(?:[\s"][^<>]*)?>/iy],
  ['mail', /<([\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,126})>/iy],
  ['file', /<(?!"?[\d<>@/|])"?(\S[\w \-\u00c0-\u036f]*\.\w+(?:[^\w<>|][^<>|]*)?)(?:\|[^<>]*)?>/y],
]

/**
 * A resource in angle brackets: `<https://example.org>`, `<rapport.pdf>`.
 *
 * ```text
 * > | voir <https://example.org>
 *          ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const resource: Construct = (scanner, at) => {
  const close = scanner.find('>', at)
  // An arrow is that of a link: `a <b.c alors [voir->art3]`.
  if (close < 0 || scanner.source.charCodeAt(close - 1) === HYPHEN) return NOT_HERE
  for (const [kind, pattern] of PATTERNS) {
    const written = scanner.match(pattern, at)?.[1]
    if (written === undefined || scanner.has(BLANK_LINE, at, close)) continue
    if (scanner.notation !== 'spip' && isSentence(written) && opensAngle(scanner, at, 1)) continue
    const target = trimmed(written.replaceAll('"', ''))
    return scanner.write(Token.resource, at, pattern.lastIndex, { target, kind })
  }
  return NOT_HERE
}

const EXTENSION = /^[a-z]\w*$/i

// Words with a dot (`la version 2.0`, `voir www.example.org ici`), not the name of a file (`rapport annuel.pdf`).
function isSentence(written: string): boolean {
  const dot = written.indexOf('.')
  return written.slice(0, dot).includes(' ') && !EXTENSION.test(written.slice(dot + 1))
}
