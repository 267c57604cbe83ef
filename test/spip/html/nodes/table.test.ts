import { describe, expect, test } from 'vitest'
import { renderSpip, spipToHtml } from '../../../../src/spip/index.ts'
import { canonical } from '../../../conformance/canonical-html.ts'
import { cell, root, table } from '../../hand-built.ts'

test('a table, as SPIP prints it', () => {
  expect(spipToHtml('|{{a}}|{{b}}|\n|1|x|\n|2|y|')).toBe(
    [
      '<table class="table spip">',
      '<thead>',
      '<tr class="row_first">',
      '<th id="t1_c0">a</th>',
      '<th id="t1_c1">b</th></tr></thead>',
      '<tbody>',
      '<tr class="row_odd odd">',
      '<td class="numeric" headers="t1_c0">1</td>',
      '<td headers="t1_c1">x</td></tr>',
      '<tr class="row_even even">',
      '<td class="numeric" headers="t1_c0">2</td>',
      '<td headers="t1_c1">y</td></tr></tbody>',
      '</table>',
    ].join('\n'),
  )
})

describe('whatever its lines', () => {
  const body = (...rows: readonly string[]) =>
    `<tbody>${rows.map((cells, index) => `<tr class="${index % 2 === 0 ? 'row_odd odd' : 'row_even even'}">${cells}</tr>`).join('')}</tbody>`

  test.each([
    ['|a|b|', `<table class="table spip">${body('<td>a</td><td>b</td>')}</table>`],
    ['|a|<|\n|b|c|', `<table class="table spip">${body('<td colspan="2">a</td>', '<td>b</td><td>c</td>')}</table>`],
    ['|a|b|\n|^|c|', `<table class="table spip">${body('<td rowspan="2">a</td><td>b</td>', '<td>c</td>')}</table>`],
    ['|1,5|a|', `<table class="table spip">${body('<td class="numeric virgule">1,5</td><td>a</td>')}</table>`],
    ['|1.5|a|', `<table class="table spip">${body('<td class="numeric point">1.5</td><td>a</td>')}</table>`],
    ['|a\nb|', `<table class="table spip">${body('<td>a<br class="autobr" />b</td>')}</table>`],
    ['|a\n\nb|', `<table class="table spip">${body('<td>a<br /><br />b</td>')}</table>`],
    [
      '| |{{b}}|\n|{{l}}|x|',
      `<table class="table spip"><thead><tr class="row_first"><th id="c0"></th><th id="c1">b</th></tr></thead>${body(
        '<th id="l0" headers="c0">l</th><td headers="c1 l0">x</td>',
      )}</table>`,
    ],
    [
      '||L|R||\n|a|',
      `<table class="table spip" aria-describedby="s"><caption>L<br /><small id="s" class="summary offscreen">R</small></caption>${body('<td>a</td>')}</table>`,
    ],
    [
      '|||R||\n|a|',
      `<table class="table spip" aria-describedby="s"><caption id="s" class="summary offscreen"><small>R</small></caption>${body('<td>a</td>')}</table>`,
    ],
    ['||L||\n|a|', `<table class="table spip"><caption>L</caption>${body('<td>a</td>')}</table>`],
  ])('%j', (source, expected) => {
    expect(canonical(spipToHtml(source))).toBe(canonical(expected))
  })
})

test('ids differ from table to table, and have the prefix', () => {
  const { html } = renderSpip('|{{a}}|\n|b|\n\n|{{a}}|\n|b|', { notePrefix: 'p-' })
  expect([...html.matchAll(/(?:id|headers)="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'p-t1_c0',
    'p-t1_c0',
    'p-t2_c0',
    'p-t2_c0',
  ])
})

test('the summary is set like the rest', () => {
  expect(spipToHtml("|||d'été : « x »||\n|a|")).toContain('<small>d&#8217;été&nbsp;: &#171;&nbsp;x&nbsp;&#187;</small>')
})

test('without class names', () => {
  expect(spipToHtml('||L|R||\n|{{a}}|\n|1|', { classes: false })).not.toContain('class')
})

test('a table that is a header alone', () => {
  expect(canonical(spipToHtml('|{{a}}|', { classes: false }))).toBe(
    canonical('<table><thead><tr><th id="x">a</th></tr></thead><tbody></tbody></table>'),
  )
})

test('headers that the table tells, and not its cells, are those of a source', () => {
  const tree = root(table({ headRow: true, headColumn: true }, [cell(), cell('a')], [cell('b'), cell('c')]))
  expect(spipToHtml(tree)).toBe(spipToHtml('| |{{a}}|\n|{{b}}|c|'))
})

test.each([
  [1000, ' colspan="1000"'],
  [1001, ''],
  [1, ''],
  [2.5, ''],
  [Number.NaN, ''],
  ['2', ''],
  [null, ''],
])('a cell from elsewhere that spans %s columns', (colspan, attribute) => {
  const tree = root(table({}, [{ ...cell('a'), data: { colspan } } as never]))
  expect(spipToHtml(tree, { classes: false })).toContain(`<td${attribute}>a</td>`)
})
