import { describe, expect, test } from 'vitest'
import { parseSpip } from '../../../../src/spip/index.ts'
import { treeOf } from '../../../support/print-tree.ts'

describe('the summary of a table', () => {
  const summary = (source: string) => {
    const [table] = parseSpip(source).children
    return table?.type === 'table' ? table.data?.summary : 'no table'
  }

  test.each([
    ['||L|R||\n|a|', 'R'],
    ['|||R||\n|a|', 'R'],
    ['||L|R|S||\n|a|', 'R|S'],
    ['||L|R|||\n|a|', 'R'],
    ['||L| R  s ||\n|a|', 'R s'],
    ['||L|{R} <b>s</b> &eacute;||\n|a|', 'R s é'],
    ['||L|||\n|a|', undefined],
    ['||L||\n|a|', undefined],
  ])('%j', (source, expected) => {
    expect(summary(source)).toBe(expected)
  })
})

describe('the cells of a header', () => {
  test.each([
    ['|{{a}}|\n|b|', '"a"'],
    ['| {{ a }} |\n|b|', '"a"'],
    ['|{{[a->u]}}|\n|b|', 'link[url="u"]("a")'],
    ['|{{a\nb}}|\n|c|', '"a" break-auto "b"'],
    ['|{{&#123;a&#125;}}|\n|b|', 'text[reference="&#123;"]("{") "a" text[reference="&#125;"]("}")'],
    ['|{{a<br>b}}|\n|c|', '"a" html("<br>") "b"'],
  ])('%j', (source, content) => {
    expect(treeOf(source)).toContain(`tableCell[header](${content})`)
  })
})

test('ranges: of the table, its rows, its cells', () => {
  const source = 'x\n||L||\n|{{a}}| b |\n|c|d|\ny'
  const table = parseSpip(source).children[1]
  const written = (node: { position?: unknown } | undefined) => {
    const { start, end } = (node?.position ?? {}) as { start: { offset: number }; end: { offset: number } }
    return source.slice(start.offset, end.offset)
  }
  if (table?.type !== 'table') throw new Error('no table')
  expect(written(table)).toBe('||L||\n|{{a}}| b |\n|c|d|')
  expect(written(table.data?.caption)).toBe('L')
  expect(table.children.map(written)).toEqual(['|{{a}}| b |', '|c|d|'])
  expect(table.children.map((row) => row.children.map(written))).toEqual([
    ['{{a}}', ' b '],
    ['c', 'd'],
  ])
})

test('what is open in a cell ends with it', () => {
  expect(treeOf('|<quote>a|b|\n\nc')).not.toContain('blockquote(paragraph("c")')
  expect(treeOf('|<b>a|b|')).toBe('table(tableRow(tableCell(html("<b>") "a") tableCell("b")))')
  expect(treeOf('|x\n-* a|b|')).toBe('table(tableRow(tableCell("x" list(listItem(bare("a")))) tableCell("b")))')
})
