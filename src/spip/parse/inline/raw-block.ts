import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'
import { tagEnd } from './html-tag.ts'
import { unclosedBlock } from './unclosed-block.ts'

/** The names of the blocks whose content is not read: `?` of PHP, as of what else stands in `<?…?>`. */
export type RawName = 'html' | 'pre' | 'code' | 'cadre' | 'frame' | 'script' | 'style' | '?'

/** A block whose content is not read. */
export interface RawData {
  readonly name: RawName
  /** The attributes as written, between the name and `>`. */
  readonly attributes: string
  /** What stands between its tags; of PHP, which has none, nothing. */
  readonly content: string
}

const OPEN = /<(html|pre|code|cadre|frame|script|style)(?=[\s>/])/iy
const END_TAGS: Readonly<Record<Exclude<RawName, '?'>, RegExp>> = {
  html: /<\/html>/gi,
  pre: /<\/pre>/gi,
  code: /<\/code>/gi,
  cadre: /<\/cadre>/gi,
  frame: /<\/frame>/gi,
  script: /<\/script>/gi,
  style: /<\/style>/gi,
}

/**
 * A raw block: `<code>…</code>` and its like, to the first end tag of the same name.
 *
 * ```text
 * > | <code>{x}</code>
 *     ^^^^^^^^^^^^^^^^
 * ```
 */
export const rawBlock: Construct = (scanner, at) => {
  const { source } = scanner
  if (source.startsWith('<?', at)) return readPhp(scanner, at)
  const match = scanner.match(OPEN, at)
  if (match === null) return NOT_HERE
  const name = (match[1] ?? '').toLowerCase() as keyof typeof END_TAGS
  const close = scanner.find(END_TAGS[name], at)
  if (close < 0) return unclosedBlock(scanner, at, name)
  const contentStart = tagEnd(scanner, at)
  if (contentStart < 0 || contentStart > close) return NOT_HERE
  const attributes = source.slice(OPEN.lastIndex, contentStart - 1)
  const content = source.slice(contentStart, close)
  return scanner.write(Token.raw, at, close + name.length + 3, { name, attributes, content } satisfies RawData)
}

const readPhp: Construct = (scanner, at) => {
  const close = scanner.find('?>', at + 2)
  if (close < 0) return NOT_HERE
  return scanner.write(Token.raw, at, close + 2, { name: '?', attributes: '', content: '' } satisfies RawData)
}
