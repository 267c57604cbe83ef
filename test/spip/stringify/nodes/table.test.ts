import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'
import {
  call,
  cell,
  emphasis,
  header,
  item,
  lineBreak,
  link,
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
import { NOTATIONS } from '../../round-trip.ts'

const rest = [cell('c'), cell('d')]

describe('a table reads the same again', () => {
  test.each([
    ['cells', table({}, [cell('a'), cell('b')], rest), '|a|b|\n|c|d|'],
    ['a cell without content', table({}, [cell(), cell('b')], rest), '| |b|\n|c|d|'],
    ['no content at all', table({}, [cell()]), '| |'],
    ['a header row', table({ headRow: true }, [header('a'), header('b')], rest), '|{{a}}|{{b}}|\n|c|d|'],
    ['an empty header', table({ headRow: true }, [header(), header('b')], rest), '| |{{b}}|\n|c|d|'],
    [
      'a header column',
      table({ headColumn: true }, [header('a'), cell('b')], [header('c'), cell('d')]),
      '|{{a}}|b|\n|{{c}}|d|',
    ],
    [
      'a header with code',
      table({ headRow: true }, [header({ type: 'inlineCode', value: '{a}' })], [cell('c')]),
      '|{{<code>{a}</code>}}|\n|c|',
    ],
    ['a caption', table({ caption: node('tableCaption', 'L ', emphasis('l')) }, rest), '||L {l}||\n|c|d|'],
    ['a caption and a summary', table({ caption: node('tableCaption', 'L'), summary: 'R' }, rest), '||L|R||\n|c|d|'],
    ['a summary', table({ summary: 'R' }, rest), '|||R||\n|c|d|'],
    [
      'a summary with signs of markup',
      table({ summary: 'a {b} <c> & |d|' }, rest),
      '|||a &#123;b&#125; &lt;c&gt; &amp; &#124;d&#124;||\n|c|d|',
    ],
    ['two lines in a cell', table({}, [cell('a', lineBreak('auto'), 'b'), cell('c')]), '|a\nb|c|'],
    ['a blank line in a cell', table({}, [cell('a', lineBreak('blank'), 'b')]), '|a\n\nb|'],
    ['a list after text', table({}, [cell('a', list(item(paragraph('b')), item(paragraph('c'))))]), '|a\n-* b\n-* c|'],
    ['a pipe', table({}, [cell('a|b'), cell('c')]), '|a&#124;b|c|'],
    ['a quotation', table({}, [cell(node('blockquote', paragraph('a')))]), '|<quote>\n\na\n</quote>|'],
    ['headings', table({}, [cell(node('heading', 'a')), cell(node('heading', 'b'))]), '|{{{a}}}|{{{b}}}|'],
    // A line end right after the first pipe of a cell would end the row.
    [
      'a quotation in the second cell',
      table({}, [cell('a'), cell(node('blockquote', paragraph('b'))), cell('c')]),
      '|a|<quote>\n\nb\n</quote>|c|',
    ],
    ['code in the second cell', table({}, [cell('a'), cell({ type: 'code', value: 'b' })]), '|a|<code>\nb\n</code>|'],
    ['a list in the first cell', table({}, [cell(list(item(paragraph('a')))), cell('b')]), '|\n-* a|b|'],
    [
      'a list in the second cell',
      table({}, [cell('a'), cell(list(item(paragraph('b'))))]),
      '|a|<intro></intro>\n-* b|',
    ],
    [
      'a link with a tooltip',
      table({}, [cell(nodeWith('link', { url: 'https://b.c', title: 'x|y' }, 'a'))]),
      '|[a|x&#124;y->https://b.c]|',
    ],
  ])('%s', (_, tree, source) => {
    const { read, said, ...written } = writeAndRead(root(tree))
    expect([read, written]).toEqual([said, { source, codes: [] }])
  })

  test('beside others, and in a quotation', () => {
    const { source, read, said, codes } = writeAndRead(
      root(paragraph('x'), table({}, rest), table({}, rest), node('blockquote', table({}, rest), paragraph('y'))),
    )
    expect(source).toBe('x\n\n|c|d|\n\n|c|d|\n\n<quote>\n\n|c|d|\n\ny\n</quote>')
    expect([read, codes]).toEqual([said, []])
  })

  test('with a note in a header, whose braces are none of it', () => {
    const { source, read, said, codes } = writeAndRead(
      root(
        table({ headRow: true }, [header('a', call('1'))], [cell('b')]),
        note('1', paragraph(emphasis('n'), ' {x}')),
      ),
    )
    expect(source).toBe('|{{a[[{n} \\{x\\}]]}}|\n|b|')
    expect([read, codes]).toEqual([said, []])
  })
})

describe('what is bold from end to end in a cell is no header', () => {
  const bold = (word: string) => cell(strong(word))

  test.each([
    ['in the first row', table({}, [bold('a'), bold('b')], rest)],
    ['in the first column', table({}, [bold('a'), cell('b')], [bold('c'), cell('d')])],
    ['below a header', table({ headRow: true }, [header('a'), header('b')], [bold('Total'), cell('d')])],
    ['alone', table({}, [bold('a')])],
  ])('%s', (_, tree) => {
    for (const notation of NOTATIONS) {
      const { read, said, codes } = writeAndRead(root(tree), notation)
      expect([read, codes]).toEqual([said, []])
    }
  })
})

describe('emphasis in a header is HTML, for a brace would end the header', () => {
  test.each([
    ['italic', header('a ', emphasis('b')), '|{{a <i>b</i>}}|\n|c|'],
    ['bold', header(strong('a')), '|{{<strong>a</strong>}}|\n|c|'],
    ['both', header(strong(emphasis('a'))), '|{{<strong><i>a</i></strong>}}|\n|c|'],
    ['in a link', header(link('https://b.c', emphasis('a'))), '|{{[<i>a</i>->https://b.c]}}|\n|c|'],
  ])('%s', (_, first, source) => {
    const tree = root(table({ headRow: true }, [first], [cell('c')]))
    for (const notation of ['spip', 'auto'] as const) {
      expect(write(tree, notation)).toEqual({ source, codes: ['spip/not-writable'] })
      expect(spipToHtml(source, { notation })).toBe(spipToHtml(tree as never))
    }
  })

  test('in the angle notation, angles say it', () => {
    const tree = root(table({ headRow: true }, [header('un ', strong('mot'))], [cell('c')]))
    const { source, read, said, codes } = writeAndRead(tree, 'angle')
    expect(source).toBe('|{{un <<mot>>}}|\n|c|')
    expect([read, codes]).toEqual([said, []])
  })
})

test('rows without cells, which SPIP has none of, are left out', () => {
  const tree = root(table({ headRow: true }, [], [header('a')], [], [cell('b')], []))
  expect(write(tree)).toEqual({ source: '|{{a}}|\n|b|', codes: ['spip/not-writable'] })
})

test('a header with braces stays a header', () => {
  const tree = root(table({ headRow: true }, [header('a {b}\\'), header('{{c}}')], [cell('{d}'), cell('e')]))
  expect(write(tree)).toEqual({
    source: '|{{a &#123;b&#125;\\\\}}|{{&#123;&#123;c&#125;&#125;}}|\n|\\{d\\}|e|',
    codes: [],
  })
})

test.each([
  [
    'alone',
    [
      [cell('a'), cell('b')],
      [cell('^'), cell('<')],
    ],
    '|a|b|\n|<intro></intro>^|&lt;|',
  ],
  ['between spaces', [[cell('a')], [cell(' ^ ')]], '|a|\n|<intro></intro> ^ |'],
  ['beside text', [[cell('a')], [cell('x^2')]], '|a|\n|x^2|'],
])('a sign of merged cells that is text merges nothing: %s', (_, rows, source) => {
  expect(write(root(table({}, ...rows))).source).toBe(source)
})

test.each([
  [
    'beside a header row',
    table({ headRow: true, headColumn: true }, [cell(), cell('a')], [cell('b'), cell('c')]),
    '| |{{a}}|\n|{{b}}|c|',
  ],
  ['without one', table({ headColumn: true }, [cell('a'), cell('b')], [cell('c'), cell('d')]), '|{{a}}|b|\n|{{c}}|d|'],
  [
    'over two rows',
    table({ headColumn: true }, [nodeWith('tableCell', { data: { rowspan: 2 } }, 'a'), cell('b')], [cell('c')]),
    '|{{a}}|b|\n|^|c|',
  ],
])('a header column that the table tells, and not its cells: %s', (_, tree, source) => {
  expect(write(root(tree)).source).toBe(source)
})

describe('merged cells', () => {
  const merged = (data: object) => nodeWith('tableCell', { data }, 'a')

  test.each([
    ['over columns', [[merged({ colspan: 3 })], [cell('b'), cell('c'), cell('d')]], '|a|<|<|\n|b|c|d|'],
    ['over rows', [[cell('b'), merged({ rowspan: 2 })], [cell('c')]], '|b|a|\n|c|^|'],
    ['over both', [[merged({ colspan: 2, rowspan: 2 }), cell('b')], [cell('c')]], '|a|<|b|\n|^|<|c|'],
    ['past the last row', [[merged({ rowspan: 9 }), cell('b')], [cell('c')]], '|a|b|\n|^|c|'],
    ['over a header', [[nodeWith('tableCell', { data: { header: true, colspan: 2 } }, 'a')], rest], '|{{a}}|<|\n|c|d|'],
  ])('%s', (_, rows, source) => {
    const data = { headRow: source.startsWith('|{{') }
    const tree = root(table(data, ...rows))
    expect(write(tree).source).toBe(source)
    if (!source.startsWith('|a|b')) expect(write(tree).codes).toEqual([])
  })

  test('from the header into the body: the cell ends with the header', () => {
    const tree = root(table({ headRow: true }, [merged({ header: true, rowspan: 2 })], [cell('b')]))
    expect(write(tree)).toMatchObject({ source: '|{{a}}|\n|b|', codes: ['spip/not-writable'] })
  })

  test.each([
    ['more columns than a text can hold', { colspan: 1e9 }],
    ['more rows and columns than a text can hold', { colspan: 1e6, rowspan: 1e6 }],
    ['no number of columns', { colspan: '"><', rowspan: -1 }],
    ['numbers as strings, and parts of one', { colspan: '2', rowspan: 1.5 }],
  ])('%s: the cell is not merged', (_, data) => {
    expect(write(root(table({}, [merged(data), cell('b')], rest))).source).toBe('|a|b|\n|c|d|')
  })

  test('many cells that span many rows are written in part', () => {
    const cells = Array.from({ length: 2000 }, () => merged({ rowspan: 2000 }))
    const rows = Array.from({ length: 2000 }, () => [cell('b')])
    const { source, codes } = write(root(table({}, cells, ...rows)))
    expect(source.length).toBeLessThan(2_000_000)
    expect(codes).toEqual(['spip/not-writable'])
  })

  test('the column that a cell says it is in leaves no gap, and hides no other cell', () => {
    const tree = root(table({}, [merged({ column: 1e9 }), nodeWith('tableCell', { data: { column: 0 } }, 'b')]))
    expect(write(tree)).toEqual({ source: '|a|b|', codes: [] })
  })
})

test('a table in a cell is written as its cells, side by side', () => {
  const inner = table({}, [cell('b'), cell('c')])
  expect(write(root(table({}, [cell('a ', inner), cell('d')])))).toEqual({
    source: '|a b c |d|',
    codes: ['spip/not-writable'],
  })
})

test('a table in a list ends the list, and is reported', () => {
  expect(write(root(list(item(paragraph('a'), table({}, rest)))))).toEqual({
    source: '-* a\n|c|d|',
    codes: ['spip/not-writable'],
  })
})

test('a table of Markdown, whose cells do not say that they are headers', () => {
  const rows = [
    [cell('a'), cell(text('b'))],
    [cell('c'), cell('d')],
  ].map((cells) => node('tableRow', ...cells))
  expect(write(root(node('table', ...rows)))).toEqual({ source: '|{{a}}|{{b}}|\n|c|d|', codes: [] })
})
