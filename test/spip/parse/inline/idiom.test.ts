import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['<:info_notes:>', 'paragraph(idiom[key="info_notes"])'],
  ['<:spip:date_mois_1:>', 'paragraph(idiom[module="spip" key="date_mois_1"])'],
  ['{<:a:b:>}', 'paragraph(emphasis(idiom[module="a" key="b"]))'],
  ['|<:a:>|<:b:>|', 'table(tableRow(tableCell(idiom[key="a"]) tableCell(idiom[key="b"])))'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test.each(['<:a', '<:a b:>', '<::>', '<:a:b:c:>', '<:a>'])('%j is text', (source) => {
  expect(treeOf(source)).toBe(`paragraph("${source}")`)
})
