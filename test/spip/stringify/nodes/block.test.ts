import { describe, expect, test } from 'vitest'
import {
  cell,
  emphasis,
  item,
  lineBreak,
  link,
  list,
  node,
  nodeWith,
  paragraph,
  root,
  table,
  write,
  writeAndRead,
} from '../../hand-built.ts'
import { NOTATIONS } from '../../round-trip.ts'

const heading = (...children: (string | object)[]) => nodeWith('heading', { depth: 2 }, ...children)
const quote = (...children: object[]) => node('blockquote', ...children)
const rule = { type: 'thematicBreak' }
const code = { type: 'code', value: 'x' }

describe('blocks read the same again', () => {
  test.each([
    ['paragraphs', [paragraph('a'), paragraph('b')], 'a\n\nb'],
    ['headings', [heading('a'), heading('b'), paragraph('c')], '{{{a}}}\n\n{{{b}}}\n\nc'],
    ['rules', [rule, rule, paragraph('a'), rule], '----\n\n----\n\na\n\n----'],
    ['a quotation', [quote(paragraph('a'), paragraph('b'))], '<quote>\n\na\n\nb\n</quote>'],
    [
      'a quotation in another',
      [quote(quote(paragraph('a')), paragraph('b'))],
      '<quote>\n\n<quote>\n\na\n</quote>\n\nb\n</quote>',
    ],
    [
      'a list at the end of a quotation',
      [quote(list(item(paragraph('a')))), paragraph('b')],
      '<quote>\n\n-* a\n\n</quote>\n\nb',
    ],
    [
      'blocks in an item',
      [list(item(paragraph('a'), heading('b'), rule, code, quote(paragraph('c'))), item(paragraph('d')))],
      '-* a\n{{{b}}}\n----\n<code>\nx\n</code>\n<quote>\n\nc\n</quote>\n-* d',
    ],
    ['a block first in an item', [list(item(heading('a'), paragraph('b')))], '-*\n{{{a}}}\nb'],
    [
      'a link around paragraphs in an item',
      [list(item(link('c', paragraph('a'), paragraph('b'))), item(paragraph('d')))],
      '-* [\n\na\n\nb->c]\n-* d',
    ],
    ['one in a cell', [table({}, [cell('x'), cell(link('c', paragraph('a'), paragraph('b')))])], '|x|[\n\na\n\nb->c]|'],
    ['a table in a quotation', [quote(table({}, [cell('a')]))], '<quote>\n\n|a|\n</quote>'],
    [
      'HTML around blocks',
      [{ type: 'html', value: '<div>' }, paragraph('a'), list(item(paragraph('b'))), { type: 'html', value: '</div>' }],
      '<div>\n\na\n\n-* b\n\n</div>',
    ],
    [
      'a text that starts like a marker',
      [paragraph('- a'), paragraph('-* b'), paragraph('|c|'), paragraph('----'), paragraph('_ d')],
      '\\- a\n\n -* b\n\n |c|\n\n ----\n\n _ d',
    ],
    ['a heading that starts like a marker', [heading('- a')], '{{{- a}}}'],
    ['a heading of two lines', [heading('a\nb')], '{{{a\nb}}}'],
  ])('%s', (_, children, source) => {
    for (const notation of NOTATIONS) {
      const { read, said, ...written } = writeAndRead(root(...children), notation)
      expect([read, written]).toEqual([said, { source, codes: [] }])
    }
  })
})

describe('what SPIP cannot say is reported', () => {
  test.each([
    ['a break in a heading', [heading('a', lineBreak('auto'), 'b')], '{{{a\nb}}}'],
    ['a heading of another level', [nodeWith('heading', { depth: 3 }, 'a')], '{{{a}}}'],
    ['an empty quotation', [quote()], '<quote>\n</quote>'],
    ['text that lies in no paragraph', [emphasis('a')], '{a}'],
    ['a paragraph in a paragraph', [paragraph(paragraph('a'))], 'a'],
    ['a block in a paragraph', [paragraph('a', list(item(paragraph('b'))))], 'a\n\n-* b'],
  ])('%s', (_, children, source) => {
    expect(write(root(...children))).toEqual({ source, codes: ['spip/not-writable'] })
  })
})
