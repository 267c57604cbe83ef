import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

const ul = (...items: readonly string[]) => `list(${items.join(' ')})`
const ol = (...items: readonly string[]) => `list[ordered](${items.join(' ')})`
const li = (...inside: readonly string[]) => (inside.length === 0 ? 'listItem' : `listItem(${inside.join(' ')})`)
const a = li('bare("a")')
const b = li('bare("b")')
const c = li('bare("c")')

describe('items', () => {
  test.each([
    ['-* a\n-* b', ul(a, b)],
    ['-*a\n-*b', ul(a, b)],
    ['-# a\n-# b', ol(a, b)],
    ['-* a\n-# b', `${ul(a)} ${ol(b)}`],
    ['-* a\n\n-* b', `${ul(a)} ${ul(b)}`],
    ['-* a\n \t\n-* b', `${ul(a)} ${ul(b)}`],
    ['x\n-* a\ny\n\nz', `paragraph("x") ${ul(li('bare("a" break-auto "y")'))} paragraph("z")`],
    ['-*\n-* b', ul(li(), b)],
    [' -* a', ul(a)],
    ['-* a\nsuite\n_ encore', ul(li('bare("a" break-auto "suite" break-manual "encore")'))],
    ['-* {a}', ul(li('bare(emphasis("a"))'))],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })

  test.each(['x\n -* a', '* a', '# a', '1. a', '-+ a', 'x -* a'])('%j is no item', (source) => {
    expect(treeOf(source)).not.toContain('list')
  })
})

describe('levels', () => {
  test.each([
    ['-* a\n-** b\n-* c', ul(li('bare("a")', ul(b)), c)],
    ['-* a\n-## b\n-## c', ul(li('bare("a")', ol(b, c)))],
    ['-# a\n-** b', ol(li('bare("a")', ul(b)))],
    // Levels that are skipped have items without a text.
    ['-* a\n-*** b', ul(li('bare("a")', ul(li(ul(b)))))],
    ['-** a\n-* b', ul(li(ul(a)), b)],
    ['-* a\n-** b\n-## c', ul(li('bare("a")', ul(b), ol(c)))],
    // After a deeper level, an item of another type starts a list of its own.
    ['-* a\n-** b\n-# c', `${ul(li('bare("a")', ul(b)))} ${ol(c)}`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })

  test('are 20 at most', () => {
    const levels = (source: string) => treeOf(source).split('list(').length - 1
    expect(levels(`-${'*'.repeat(20)} a`)).toBe(20)
    expect(levels(`-${'*'.repeat(500)} a`)).toBe(20)
  })
})

describe('in other blocks', () => {
  test.each([
    // The end of a container ends the list.
    ['<quote>\n-* a\n</quote>', `blockquote(${ul(a)})`],
    ['<quote>-* a</quote>', 'blockquote(paragraph("-* a"))'],
    ['<div>\n-* a\n</div>b', `html("<div>") ${ul(a)} html("</div>") paragraph("b")`],
    ['-* a\n<quote>b</quote>\n-* c', ul(li('bare("a")', 'blockquote(paragraph("b"))'), c)],
    ['-* a\n<code>\nb\n</code>\n-* c', ul(li('bare("a")', 'code("b")'), c)],
    ['|x\n-* a\n-* b|', `table(tableRow(tableCell("x" ${ul(a, b)})))`],
    // A table ends it.
    ['-* a\n|b|\n-* c', `${ul(a)} table(tableRow(tableCell("b"))) ${ul(c)}`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})
