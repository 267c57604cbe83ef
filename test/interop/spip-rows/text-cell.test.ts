import { expect, test } from 'vitest'
import { expectEncoding, readTextCell } from '../../../src/interop/spip-rows/text-cell.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

test.each([
  ['a text', 'Été 🥖\r\n', undefined, 'Été 🥖\r\n', []],
  ['a text that is decomposed', 'e\u0301', undefined, 'e\u0301', []],
  ['nothing', null, undefined, '', []],
  ['a column that is not there', undefined, undefined, '', []],
  ['a number', 12, undefined, '12', []],
  ['a bigint', 12n, undefined, '12', []],
  ['an object', { toString: () => 'x' }, undefined, '', []],
  ['UTF-8 in a blob', bytes(0xc3, 0xa9), undefined, 'é', ['rows/text-is-blob']],
  ['a mark of the order of bytes', bytes(0xef, 0xbb, 0xbf, 0x61), undefined, '\uFEFFa', ['rows/text-is-blob']],
  ['an empty blob', bytes(), undefined, '', ['rows/text-is-blob']],
  ['other bytes', bytes(0x61, 0xe9), undefined, 'a\uFFFD', ['rows/text-invalid-utf8']],
  ['a character that is cut at the end', bytes(0x61, 0xc3), undefined, 'a\uFFFD', ['rows/text-invalid-utf8']],
  [
    'other bytes, read as told',
    bytes(0x6c, 0x92, 0x9c, 0x75, 0xe9, 0x80),
    'windows-1252',
    'l’œué€',
    ['rows/text-invalid-utf8'],
  ],
  ['UTF-8, whatever is told', bytes(0xc3, 0xa9), 'windows-1252', 'é', ['rows/text-is-blob']],
  ['what was lost before', 'a\uFFFD', undefined, 'a\uFFFD', ['rows/text-invalid-utf8']],
  ['a control character', 'a\u0000b', undefined, 'a\u0000b', ['rows/text-control-characters']],
  ['tabs and ends of lines', 'a\tb\r\nc', undefined, 'a\tb\r\nc', []],
  ['UTF-8 that was read twice', 'Ã©tÃ©', undefined, 'Ã©tÃ©', ['rows/text-double-encoded']],
  ['one such pair, which may be meant', 'Ã©', undefined, 'Ã©', []],
  ['capitals with accents', 'SÃO PAULO, ÂGE', undefined, 'SÃO PAULO, ÂGE', []],
])('%s', (_, cell, fallback, text, faults) => {
  expect(readTextCell(cell, fallback)).toEqual({ text, faults })
})

test('encodings that decoders know are taken, others throw', () => {
  for (const known of [undefined, 'windows-1252', 'latin1', 'UTF-8']) expect(() => expectEncoding(known)).not.toThrow()
  expect(() => expectEncoding('klingon')).toThrow(
    new TypeError("Expected `options.fallbackEncoding` to be the name of an encoding, got `'klingon'`"),
  )
})
