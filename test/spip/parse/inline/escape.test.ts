import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

const literal = (character: string) => `text[literal](${JSON.stringify(character)})`

test.each([...'{}_-[]|<>\\*#+~'])('\\%s is the character', (character) => {
  expect(treeOf(`a\\${character}b`)).toBe(`paragraph("a" ${literal(character)} "b")`)
})

test.each([...'aé1 .,;:!?/"\'&$()='])('\\%s keeps its backslash', (character) => {
  expect(treeOf(`a\\${character}b`)).toBe(`paragraph(${JSON.stringify(`a\\${character}b`)})`)
})

test.each([
  ['\\{a\\}', `${literal('{')} "a" ${literal('}')}`],
  ['\\{{a}', `${literal('{')} emphasis("a")`],
  // Read from left to right: a backslash, then an italic text.
  ['\\\\{a}', `${literal('\\')} emphasis("a")`],
  ['\\<b\\>', `${literal('<')} "b" ${literal('>')}`],
  ['\\[a->b]', `${literal('[')} "a->b]"`],
  ['\\[[n]]', `${literal('[')} "[n]]"`],
  // The zone in which no address is linked ends at an escaped bracket.
  [
    '\\[http://a.fr\\]->u]',
    `${literal('[')} link[url="http://a.fr" auto](text[literal]("http://a.fr")) ${literal(']')} "->u]"`,
  ],
  ['\\[?SPIP]', `${literal('[')} "?SPIP]"`],
  ['x\n\\-* y', `"x" break-auto ${literal('-')} "* y"`],
  ['x\n\\---- y', `"x" break-auto ${literal('-')} "--- y"`],
  ['x\n\\_ y', `"x" break-auto ${literal('_')} " y"`],
  ['x\n\\|y|', `"x" break-auto ${literal('|')} "y|"`],
  ['fin\\', '"fin\\\\"'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(`paragraph(${expected})`)
})

test.each([
  ['|a\\|b|c|', `table(tableRow(tableCell("a" ${literal('|')} "b") tableCell("c")))`],
  ['<code>\\{a\\}</code>', 'paragraph(inlineCode("\\\\{a\\\\}"))'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
