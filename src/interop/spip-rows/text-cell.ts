import { expectType, wrongArgument } from '../../core/argument.ts'
import type { RowCode } from '../../core/codes/rows.ts'

/** A text of a row, and what is wrong with it. */
export interface TextCell {
  readonly text: string
  readonly faults: readonly RowCode[]
}

/**
 * Read a cell that should hold a text.
 *
 * @param cell
 *   What the driver gave: a text, or the bytes of one that is stored as a BLOB or is not UTF-8.
 * @param fallback
 *   Encoding of bytes that are not UTF-8; without it, U+FFFD stands where they are.
 * @returns
 *   The text, and the codes of what is wrong; a cell that holds no text gives an empty one.
 */
export function readTextCell(cell: unknown, fallback: string | undefined): TextCell {
  const { text, faults } = cell instanceof Uint8Array ? decode(cell, fallback) : { text: plain(cell), faults: [] }
  const found = [...faults]
  if (faults.length === 0 && text.includes('\uFFFD')) found.push('rows/text-invalid-utf8')
  if (CONTROL.test(text)) found.push('rows/text-control-characters')
  if (looksDoublyEncoded(text)) found.push('rows/text-double-encoded')
  return { text, faults: found }
}

// Control characters that are no white space, and code points that are no characters.
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/

function plain(cell: unknown): string {
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' || typeof cell === 'bigint' ? String(cell) : ''
}

function decode(bytes: Uint8Array, fallback: string | undefined): TextCell {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      faults: ['rows/text-is-blob'],
    }
  } catch {
    // In one piece, Node 20 takes Windows-1252 for ISO-8859-1, which has no `’`, `œ` or `€`.
    const decoder = new TextDecoder(fallback ?? 'utf-8')
    return { text: decoder.decode(bytes, { stream: true }) + decoder.decode(), faults: ['rows/text-invalid-utf8'] }
  }
}

/** Refuse an encoding that no decoder knows: a slip at a call, which only some rows would show. */
export function expectEncoding(encoding: string | undefined): void {
  expectType(encoding, 'string', 'options.fallbackEncoding')
  try {
    if (encoding !== undefined) new TextDecoder(encoding)
  } catch {
    throw wrongArgument('options.fallbackEncoding', 'the name of an encoding', encoding)
  }
}

// What Windows-1252 shows for the bytes 80 to BF.
const HIGH = '\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122'
// UTF-8 that was read once as Windows-1252: `Ã©` for `é`, `â€™` for `’`. One alone may be meant.
const DOUBLY_ENCODED = new RegExp(`[ÂÃ][${HIGH}]|â€[${HIGH}]`, 'g')
const ENOUGH = 2

function looksDoublyEncoded(text: string): boolean {
  return (text.match(DOUBLY_ENCODED)?.length ?? 0) >= ENOUGH
}
