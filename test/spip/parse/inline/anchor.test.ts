import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['x[#anc<-]y', 'paragraph("x" anchor[name="anc"] "y")'],
  ['[anc<-]', 'paragraph(anchor[name="anc"])'],
  ['[#deux mots<-]', 'paragraph(anchor[name="deux mots"])'],
  ['{{{Titre[#t<-]}}}', 'heading("Titre" anchor[name="t"])'],
  ['-* [#a<-]un', 'list(listItem(bare(anchor[name="a"] "un")))'],
  ['|[#a<-]un|', 'table(tableRow(tableCell(anchor[name="a"] "un")))'],
  // A name has no bracket.
  ['[#a[b<-]', 'paragraph("[#a" anchor[name="b"])'],
  ['{[#a<-]x}', 'paragraph(emphasis(anchor[name="a"] "x"))'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test.each(['[<-anc]', '[#anc<-', '#anc<-]', '[#a]<-]', '[#anc<- ]'])('%j is text', (source) => {
  expect(treeOf(source, { notation: 'spip' })).not.toContain('anchor')
})

test.each([
  ['\\[#a<-]', 'text[literal]("[") "#a<-]"'],
  ['[#a\\<-]', '"[#a" text[literal]("<") "-]"'],
])('an escaped sign is none of its own: %j', (source, expected) => {
  expect(treeOf(source)).toBe(`paragraph(${expected})`)
})
