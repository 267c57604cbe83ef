import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['[?SPIP]', 'term="SPIP"'],
  ['[??SPIP]', 'term="SPIP"'],
  ['[? deux  mots]', 'term="deux  mots"'],
  ['[?SPIP|définition]', 'term="SPIP" definition="définition"'],
  ['[?SPIP#wiki]', 'term="SPIP" source="wiki"'],
  ['[?SPIP{en}]', 'term="SPIP" lang="en"'],
  ['[?SPIP|une {def}{en}#x]', 'term="SPIP" definition="une def" source="x" lang="en"'],
  ['[?C++]', 'term="C++"'],
  ['[?M.~Durand]', 'term="M.~Durand"'],
  ['[?R&amp;D]', 'term="R&D"'],
  ['[?caf&eacute;|th&eacute;]', 'term="café" definition="thé"'],
])('%j', (source, fields) => {
  expect(treeOf(source)).toBe(`paragraph(glossaryLink[${fields}])`)
})

test.each([
  ['{[?SPIP]}', 'paragraph(emphasis(glossaryLink[term="SPIP"]))'],
  ['|[?a|b]|c|', 'table(tableRow(tableCell(glossaryLink[term="a" definition="b"]) tableCell("c")))'],
  ['-* [?a]', 'list(listItem(bare(glossaryLink[term="a"])))'],
  [
    'x[[[?a]]]',
    'paragraph("x" footnoteReference[identifier="1"]) footnoteDefinition[identifier="1"](paragraph(glossaryLink[term="a"]))',
  ],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test.each(['[?a|]', '[?a| {{}}]'])('%j has no definition', (source) => {
  expect(treeOf(source)).toBe('paragraph(glossaryLink[term="a"])')
})

test.each([
  ['[?a\\]', 'paragraph("[?a" text[literal]("]"))'],
  ['[?|b]', 'paragraph(abbreviation[title="b"]("?"))'],
  ['[?&nbsp;]', 'paragraph("[?~]")'],
])('%j is none', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test.each(['[?]', '[?!?]', '[?é à]', '[?SPIP', '[?a [b] c]', '[?a <b]'])('%j is text', (source) => {
  expect(treeOf(source, { notation: 'spip' })).toBe(`paragraph("${source}")`)
})
