import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip } from '../../../../src/spip/index.ts'
import { treeOf } from '../../../support/print-tree.ts'

/** The source of each call, and of each body. */
function ranges(source: string): [calls: string[], bodies: string[]] {
  const calls: string[] = []
  const bodies: string[] = []
  const waiting: unknown[] = [parseSpip(source)]
  for (let node = waiting.shift() as never as Shown | undefined; node !== undefined; node = waiting.shift() as never) {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset)
    if (node.type === 'footnoteReference') calls.push(written)
    if (node.type === 'footnoteDefinition') bodies.push(written)
    waiting.unshift(...(node.children ?? []))
  }
  return [calls, bodies]
}

interface Shown {
  readonly type: string
  readonly position?: { readonly start: { offset: number }; readonly end: { offset: number } }
  readonly children?: readonly Shown[]
}

describe('the range of a call and of its body', () => {
  test.each([
    ['a[[n]] b', ['[[n]]'], ['n']],
    ['a[[ n ]] b', ['[[ n ]]'], [' n ']],
    ['a[[<x>n]] b[[<x>]]', ['[[<x>n]]', '[[<x>]]'], ['n']],
    ['a[[<>n]]', [], ['n']],
    ['a[[<x> ]]', ['[[<x> ]]'], [' ']],
    // The spaces before a call are part of it; a line end is not.
    ['a  [[n]]', ['  [[n]]'], ['n']],
    ['a\n[[n]]', ['[[n]]'], ['n']],
  ])('%j', (source, calls, bodies) => {
    expect(ranges(source)).toEqual([calls, bodies])
  })
})

describe('the space before a call', () => {
  test.each([
    ['a [[n]]b', '"a"'],
    ['a   [[n]]b', '"a"'],
    ['a\t[[n]]b', '"a\\t"'],
    ['a~[[n]]b', '"a~"'],
    ['a\u00a0[[n]]b', '"a~"'],
    ['{a} [[n]]b', 'emphasis("a")'],
    ['<b>a</b> [[n]]b', 'html("<b>") "a" html("</b>")'],
  ])('%j', (source, before) => {
    expect(treeOf(source)).toBe(
      `paragraph(${before} footnoteReference[identifier="1"] "b") footnoteDefinition[identifier="1"](paragraph("n"))`,
    )
  })
})

describe('numbers', () => {
  const labels = (source: string) =>
    [...treeOf(source).matchAll(/footnoteReference\[identifier="([^"]*)"(?: label="([^"]*)")?/g)].map(
      ([, identifier, label = identifier]) => `${identifier}: ${label}`,
    )

  test.each([
    ['go up', 'a[[n]] b[[m]] c[[o]]', ['1: 1', '2: 2', '3: 3']],
    ['pass over names', 'a[[n]] b[[<x>m]] c[[o]]', ['1: 1', 'x: x', '2: 2']],
    ['pass over notes without a call', 'a[[n]][[<>m]] c[[o]]', ['1: 1', '2: 2']],
    ['may be names already', 'a[[<1>n]] b[[m]] c[[o]]', ['1: 1', '1-2: 1', '2: 2']],
    ['may be names later', 'a[[n]] b[[<1>m]] c[[<1>]]', ['1: 1', '1-2: 1', '1: 1']],
    ['of a name with a body twice', 'a[[<x>n]] b[[<x>m]] c[[<x>]]', ['x: x', 'x-2: x', 'x: x']],
    ['go on in cells and items', '|a[[n]]|b[[m]]|\n\n-* c[[o]]', ['1: 1', '2: 2', '3: 3']],
  ])('%s', (_, source, expected) => {
    expect(labels(source)).toEqual(expected)
  })
})

test.each([
  ['a[[<x>]]', ['x']],
  ['a[[<x>]] b[[<x>n]]', []],
  ['a[[<x>]] b[[<y>]] c[[<x>]]', ['x', 'y', 'x']],
  ['a[[<x> ]]', []],
])('a call without any body is reported: %j', (source, expected) => {
  const { problems } = renderSpip(source)
  const found = problems.filter(({ code }) => code === 'spip/undefined-footnote')
  expect(found.map(({ params }) => params['label'])).toEqual(expected)
})
