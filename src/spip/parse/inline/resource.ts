import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'

/** A resource in angle brackets. */
export interface ResourceData {
  /** The address, or the name of a file. */
  readonly target: string
  readonly kind: 'url' | 'mail' | 'file'
}

// What follows the target begins with a sign that the target cannot hold, lest a long one be cut at every place.
const ADDRESS = /<"?(https?:\/\/[^\s<>"]+)(?:[\s"][^<>]*)?>/iy
const MAIL = /<([\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,126})>/iy
const FILE = /<"?(\S[\w \-\u00c0-\u024f]*\.\w+)(?:[^\w<>][^<>]*)?>/y

/**
 * A resource in angle brackets: `<https://example.org>`, `<rapport.pdf>`.
 *
 * ```text
 * > | voir <https://example.org>
 *          ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const resource: Construct = {
  name: 'resource',
  characters: '<',
  read(scanner, at) {
    const { source, tokens } = scanner
    if (scanner.find('>', at) < 0) return NOT_HERE
    ADDRESS.lastIndex = at
    const address = ADDRESS.exec(source)
    if (address !== null) {
      tokens.push(Token.resource, at, ADDRESS.lastIndex, {
        target: address[1] ?? '',
        kind: 'url',
      } satisfies ResourceData)
      return ADDRESS.lastIndex
    }
    MAIL.lastIndex = at
    const mail = MAIL.exec(source)
    if (mail !== null) {
      tokens.push(Token.resource, at, MAIL.lastIndex, { target: mail[1] ?? '', kind: 'mail' } satisfies ResourceData)
      return MAIL.lastIndex
    }
    FILE.lastIndex = at
    const file = FILE.exec(source)
    if (file === null || /^\d/.test(file[1] ?? '') || /[<>@/]/.test(file[1] ?? '')) return NOT_HERE
    tokens.push(Token.resource, at, FILE.lastIndex, { target: file[1] ?? '', kind: 'file' } satisfies ResourceData)
    return FILE.lastIndex
  },
}
