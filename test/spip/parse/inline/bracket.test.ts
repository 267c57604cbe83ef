import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

const link = (...inside: string[]) => `link[url="u"](${inside.join(' ')})`

describe('which bracket opens a link', () => {
  test.each([
    ['the nearest', '[a [b->u]', `"[a " ${link('"b"')}`],
    ['that around a complete group', '[a [b] c->u]', link('"a [b] c"')],
    ['that around several', '[a [b] [c] d->u]', link('"a [b] [c] d"')],
    ['the second of three, around the group that the third begins', '[a [b [c] d->u]', `"[a " ${link('"b [c] d"')}`],
    ['one that a group stands before', '[a] [b->u]', `"[a] " ${link('"b"')}`],
    ['one with an empty group', '[[]->u]', link('"[]"')],
    ['that of a group with an arrow of its own', '[a [b->u] c]', `"[a " ${link('"b"')} " c]"`],
    ['none around a group with a hyphen', '[a [b-c] d->u]', '"[a [b-c] d->u]"'],
    ['none around a group with an angle', '[a [b>c] d->u]', '"[a [b>c] d->u]"'],
    ['none around a group in a group', '[a [b [c]] d->u]', '"[a [b [c]] d->u]"'],
    ['none that is closed', '[a] b->u]', '"[a] b->u]"'],
    ['none that is escaped', '\\[a->u]', 'text[literal]("[") "a->u]"'],
    ['the second of two', '[[a->u]]', `"[" ${link('"a"')} "]"`],
    ['the second of two, which open no note then', '[[a->u] b]]', `"[" ${link('"a"')} " b]]"`],
    ['the third of three', '[[[a->u] b]]', null],
    ['none in code', '<code>[</code>a->u]', 'inlineCode("[") "a->u]"'],
  ])('%s: %j', (_, source, expected) => {
    if (expected === null) expect(treeOf(source)).toContain(link('"a"'))
    else expect(treeOf(source)).toBe(`paragraph(${expected})`)
  })
})

describe('what a bracket alone is', () => {
  test.each(['[', ']', '[]', '[a]', '][', '[[', ']]', '[a] [b]', '[ ]', 'a [b', 'a] b'])('%j is text', (source) => {
    expect(treeOf(source)).toBe(`paragraph("${source}")`)
  })
})

test('a link in the second of two brackets leaves a note behind it to its own', () => {
  expect(treeOf('[[a->u][[n]]')).toMatch(/^paragraph\("\[" link\[url="u"\]\("a"\) footnoteReference/)
})

test.each([
  ['[a]\n[b->u]', `paragraph("[a]" break-auto ${link('"b"')})`],
  ['[a\n\n[b->u]', `paragraph("[a") paragraph(${link('"b"')})`],
  ['[a\n\nb->u]', 'link[url="u"](paragraph("a") paragraph("b"))'],
])('over lines: %j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})
