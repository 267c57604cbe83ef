import { describe, expect, test } from 'vitest'
import { isBlockRaw } from '../../../../src/spip/parse/block/raw-block.ts'
import type { RawName } from '../../../../src/spip/parse/inline/raw-block.ts'
import { treeOf } from '../../../support/print-tree.ts'

describe('a raw block stands between paragraphs', () => {
  const isBlock = (name: RawName, content: string) => isBlockRaw({ name, attributes: '', content })

  test.each<[RawName, string, boolean]>([
    ['code', 'a', false],
    ['code', '', false],
    ['code', 'a\n', true],
    ['code', '\ra', true],
    ['cadre', 'a', true],
    ['frame', '', true],
    ['pre', 'a', true],
    ['script', '', true],
    ['style', '', true],
    ['?', 'a\nb', false],
    ['html', 'a <b>c</b>\n', false],
    ['html', 'a <DIV>', true],
    ['html', '</p>', true],
    ['html', '<divx>', false],
  ])('%s with %j: %s', (name, content, expected) => {
    expect(isBlock(name, content)).toBe(expected)
  })
})

describe('the lines at the edges', () => {
  test.each([
    ['<code>\n\n  a\n b  \n\n</code>', 'code("  a\\n b  ")'],
    ['<code>\r\na\r\nb\r</code>', 'code("a\\nb")'],
    ['<code>\n</code>', 'code("")'],
    ['<code> a </code>', 'paragraph(inlineCode(" a "))'],
    ['<cadre>\n\n  a\n b  \n\n</cadre>', 'code[frame]("a\\n b")'],
    ['<cadre>\t a</cadre>', 'code[frame]("a")'],
    ['<frame>\u00a0a\u00a0</frame>', 'code[frame]("~a~")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('where no block may start, it stays in the line', () => {
  test.each([
    ['<poesie>a <cadre>b</cadre></poesie>', 'poetry(poetryLine("a " code[frame]("b")))'],
    ['a [b <code>\nc\n</code>->u]', 'paragraph("a") link[url="u"](paragraph("b") code("c"))'],
    ['|a <code>\nb\n</code>|', 'table(tableRow(tableCell("a" code("b"))))'],
    ['-* a <code>\nb\n</code> c', 'list(listItem(bare("a") code("b") paragraph("c")))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})
