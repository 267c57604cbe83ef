import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip } from '../../../../src/spip/index.ts'
import {
  call,
  cell,
  header,
  item,
  list,
  node,
  nodeWith,
  note,
  paragraph,
  root,
  strong,
  table,
  text,
  write,
  writeAndRead,
} from '../../hand-built.ts'

const anonymous = (...children: object[]) =>
  nodeWith('footnoteDefinition', { identifier: '', label: '', data: { anonymous: true } }, ...children)

describe('a note reads the same again', () => {
  test.each([
    ['with a number', [paragraph('a', call('1')), note('1', paragraph('n'))], 'a[[n]]'],
    ['with a name', [paragraph('a', call('x')), note('x', paragraph('n'))], 'a[[<x>n]]'],
    ['with a star', [paragraph('a', call('*')), note('*', paragraph('n'))], 'a[[<*>n]]'],
    ['with a number out of order', [paragraph('a', call('7')), note('7', paragraph('n'))], 'a[[<7>n]]'],
    [
      'named like a property',
      [paragraph('a', call('__proto__')), note('__proto__', paragraph('n'))],
      'a[[<__proto__>n]]',
    ],
    ['called twice', [paragraph('a', call('1'), ' b', call('1')), note('1', paragraph('n'))], 'a[[n]] b[[<1>]]'],
    ['called, and nowhere', [paragraph('a', call('x'))], 'a[[<x>]]'],
    [
      'side by side',
      [paragraph(call('1'), call('2')), note('1', paragraph('n')), note('2', paragraph('m'))],
      '[[n]][[m]]',
    ],
    ['in bold', [paragraph(strong('a', call('1'))), note('1', paragraph('n'))], '{{a[[n]]}}'],
    ['in an item', [list(item(paragraph('a', call('1')))), note('1', paragraph('n'))], '-* a[[n]]'],
    ['in a cell', [table({}, [cell('a', call('1')), cell('b')]), note('1', paragraph('n|m'))], '|a[[n|m]]|b|'],
    [
      'in a verse',
      [node('poetry', node('poetryLine', 'a', call('1'))), note('1', paragraph('n'))],
      '<poesie>\na[[n]]\n</poesie>',
    ],
    ['of two paragraphs', [paragraph('a', call('1')), note('1', paragraph('n'), paragraph('m'))], 'a[[n\n\nm]]'],
    [
      'of a list',
      [paragraph('a', call('1')), note('1', list(item(paragraph('n')), item(paragraph('m'))))],
      'a[[\n-* n\n-* m]]',
    ],
    ['without words, of the next number', [paragraph('a', call('1'), 'b'), note('1')], 'a[[<1> ]]b'],
    ['of a table', [paragraph('a', call('1')), note('1', table({}, [cell('n'), cell('m')]))], 'a[[\n|n|m|]]'],
    [
      'of a quotation',
      [paragraph('a', call('1')), note('1', node('blockquote', paragraph('n')))],
      'a[[<quote>\n\nn\n</quote>]]',
    ],
    ['of code', [paragraph('a', call('1')), note('1', { type: 'code', value: 'n]]' })], 'a[[<code>\nn]]\n</code>]]'],
    ['with brackets', [paragraph('a', call('1')), note('1', paragraph('[n]]'))], 'a[[&#91;n&#93;&#93;]]'],
    ['that a bracket ends', [paragraph('a', call('1')), note('1', paragraph('n]'))], 'a[[n&#93;]]'],
    [
      'of a link',
      [paragraph('a', call('1')), note('1', paragraph(nodeWith('link', { url: 'b' }, 'n')))],
      'a[[[n->b]]]',
    ],
  ])('%s', (_, children, source) => {
    const { read, said, ...written } = writeAndRead(root(...children))
    expect([read, written]).toEqual([said, { source, codes: [] }])
  })
})

test.each(['{{{a[[<>n]][[m]]}}}', '-* [[<>n]][[m]]'])('a note without a call stays before the next: %j', (source) => {
  expect(write(parseSpip(source))).toEqual({ source, codes: [] })
})

test.each([
  ['an open tag is no name', [{ type: 'html', value: '<b>' }, text('b')], 'a[[<intro></intro> <b>b]]'],
  [
    'an address needs nothing before it',
    [{ type: 'resource', target: 'https://exemple.org', kind: 'url' }, text(' b')],
    'a[[<https://exemple.org> b]]',
  ],
  [
    'a closed tag needs nothing',
    [{ type: 'html', value: '<b>' }, text('b'), { type: 'html', value: '</b>' }],
    'a[[<b>b</b>]]',
  ],
  [
    'an abbreviation at the end does not end it',
    [nodeWith('abbreviation', { title: 'b' }, 'A')],
    'a[[[A|b]<intro></intro>]]',
  ],
])('in a note, %s', (_, children, source) => {
  expect(write(root(paragraph('a', call('1')), note('1', paragraph(...children))))).toEqual({ source, codes: [] })
})

describe('a note without a call', () => {
  test.each([
    ['stands before the paragraph that comes first', [paragraph('a'), anonymous(paragraph('n'))], '[[<>n]]a'],
    [
      'stands behind those before it',
      [paragraph('a', call('1')), note('1', paragraph('n')), anonymous(paragraph('m'))],
      'a[[n]][[<>m]]',
    ],
    ['stands alone where there is no text', [anonymous(paragraph('n'))], '[[<>n]]'],
    [
      'stands alone where there is no paragraph',
      [nodeWith('heading', { depth: 2 }, 'a'), anonymous(paragraph('n'))],
      '{{{a}}}\n\n[[<>n]]',
    ],
    ['has no content', [paragraph('a'), anonymous()], '[[<>]]a'],
    ['has a list', [anonymous(list(item(paragraph('n'))))], '[[<>\n-* n]]'],
  ])('%s', (_, children, source) => {
    const { read, said, ...written } = writeAndRead(root(...children))
    expect([read, written]).toEqual([said, { source, codes: [] }])
    expect(renderSpip(source).notes).toBe(renderSpip(root(...children) as never).notes)
  })

  test.each(['[[<>n]]', '[[<>]]', '{{{a}}}\n\n[[<>n]]', '|a|\n\n[[<>n]][[<>m]]'])('%j of a source', (source) => {
    expect(write(parseSpip(source))).toEqual({ source, codes: [] })
  })
})

describe('what a name cannot hold', () => {
  test.each([
    ["l'été", 'a[[<l’été>n]] b[[<l’été>]]'],
    ['"x"', 'a[[<x>n]] b[[<x>]]'],
    ['a>b', 'a[[<ab>n]] b[[<ab>]]'],
    ['a]]b', 'a[[<a]b>n]] b[[<a]b>]]'],
  ])('%s is left out, and an apostrophe is what looks like it', (name, source) => {
    const tree = root(paragraph('a', call(name), ' b', call(name)), note(name, paragraph('n')))
    expect(write(tree)).toEqual({ source, codes: ['spip/not-writable'] })
    expect(renderSpip(source).problems).toEqual([])
  })
})

describe('what does not nest in SPIP is written side by side', () => {
  test.each([
    [
      'a note that a note calls',
      [paragraph('a', call('1')), note('1', paragraph('b', call('x'))), note('x', paragraph('c'))],
      'a[[b]][[<x>c]]',
    ],
    [
      'notes that call each other',
      [paragraph('a', call('x')), note('x', paragraph('b', call('y'))), note('y', paragraph('c', call('x')))],
      'a[[<x>b]][[<y>c]][[<x>]]',
    ],
  ])('%s', (_, children, source) => {
    expect(write(root(...children))).toEqual({ source, codes: ['spip/not-writable'] })
  })
})

test('a note in a header is none of it', () => {
  const tree = root(table({ headRow: true }, [header('a', call('1'))], [cell('b')]), note('1', paragraph('{n}')))
  expect(write(tree)).toEqual({ source: '|{{a[[\\{n\\}]]}}|\n|b|', codes: [] })
})

test('one that nothing calls is reported: no reader sees it', () => {
  expect(write(root(paragraph('a'), note('1', paragraph('n'))))).toEqual({ source: 'a', codes: ['spip/not-writable'] })
})
