import type { TagData } from './inline/html-tag.ts'
import type { RawData } from './inline/raw-block.ts'
import { scan } from './scan.ts'
import { Token } from './token.ts'

/** A piece of the HTML that a raw block holds. */
export interface RawPiece {
  /** Text, a tag, a comment, code that is shown, or an element that is read whole. */
  readonly kind: 'text' | 'tag' | 'comment' | 'code' | 'script' | 'style' | 'php'
  /** As written; of code, what it shows. */
  readonly value: string
  readonly tag: TagData | undefined
}

/**
 * Read the content of a raw block, in which no markup but tags is read.
 *
 * The outermost raw block wins: inside it the others are elements of HTML. None holds its own name, so few nest.
 *
 * @param content
 *   The content of the block.
 * @param showsCode
 *   Is code in it shown, as in `<pre>`?
 * @param pieces
 *   Where the pieces go. (default: a new list)
 */
export function rawPieces(content: string, showsCode: boolean, pieces: RawPiece[] = []): RawPiece[] {
  const { tokens } = scan(content, 'spip', 'html')
  let last = 0
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.startOf(token)
    const kind = tokens.kindAt(token)
    if (start > last) pieces.push({ kind: 'text', value: content.slice(last, start), tag: undefined })
    last = tokens.endOf(token)
    const value = content.slice(start, last)
    if (kind === Token.raw) pushRaw(pieces, value, tokens.data[token] as RawData, start, showsCode)
    else if (kind === Token.tag) pieces.push({ kind: 'tag', value, tag: tokens.data[token] as TagData })
    else pieces.push({ kind: 'comment', value, tag: undefined })
  }
  if (last < content.length) pieces.push({ kind: 'text', value: content.slice(last), tag: undefined })
  return pieces
}

function pushRaw(
  pieces: RawPiece[],
  value: string,
  { name, contentStart, contentEnd }: RawData,
  start: number,
  showsCode: boolean,
): void {
  const first = contentStart - start
  const last = contentEnd - start
  const content = value.slice(first, last)
  if (name === 'code' && showsCode) pieces.push({ kind: name, value: content, tag: undefined })
  else if (name === 'script' || name === 'style' || name === 'php') pieces.push({ kind: name, value, tag: undefined })
  else {
    pieces.push({ kind: 'tag', value: value.slice(0, first), tag: { name, closing: false, selfClosing: false } })
    rawPieces(content, showsCode, pieces)
    pieces.push({ kind: 'tag', value: value.slice(last), tag: { name, closing: true, selfClosing: false } })
  }
}
