import { describe, expect, test } from 'vitest'
import { parseSpip } from '../../../../src/spip/index.ts'
import { treeOf } from '../../../support/print-tree.ts'
import { NOTATIONS } from '../../round-trip.ts'

const isHeader = (cell: string, notation: (typeof NOTATIONS)[number] = 'spip') => {
  const [table] = parseSpip(`|${cell}|\n|x|`, { notation }).children
  return table?.type === 'table' && table.data?.headRow === true
}

describe.each(NOTATIONS)('read as %s', (notation) => {
  test.each([
    '{{a}}',
    ' {{ a }}\t',
    '{{a\nb}}',
    '{{é & <b>c</b>}}',
    // Braces that are none of the cell.
    '{{<code>if (a) { b }</code>}}',
    '{{<code>a}}</code> b}}',
    '{{<span title="{a}">b</span>}}',
    '{{<!-- {a} -->b}}',
    '{{[a{en}->https://b.c]}}',
    '{{[a|b {c}->https://d.e/{f}]}}',
    '{{[?a|b{en}]}}',
    '{{a[[une {note} ici]] b}}',
    '{{a[[une {{note}}]]}}',
    '{{<img1|legende={a}>}}',
    '{{<math>$\\frac{a}{b}$</math>}}',
  ])('%j is a header', (cell) => {
    expect(isHeader(cell, notation)).toBe(true)
  })

  test.each([
    'a',
    '{{a}} b',
    'a {{b}}',
    '{{a}} {{b}}',
    '{{a {b} c}}',
    '{{a{{b}}',
    '{{{a}}}',
    '{a}',
    '{{}}',
    '{{a}',
    '{a}}',
    '{{a[{b}->c]}}',
    '{{a \\{b\\} c}}',
    '{{a <code>}}</code>',
    '{{a[[n}}]]',
  ])('%j is none', (cell) => {
    expect(isHeader(cell, notation)).toBe(false)
  })
})

test('the content of a header is what stands between its braces', () => {
  expect(treeOf('| {{ <code>{a}</code>[[{n}]] }} |\n|b|')).toBe(
    'table[headRow numeric=(null)](tableRow(tableCell[header](inlineCode("{a}") footnoteReference[identifier="1"])) tableRow(tableCell("b"))) footnoteDefinition[identifier="1"](paragraph(emphasis("n")))'.replace(
      ' numeric=(null)',
      '',
    ),
  )
})
