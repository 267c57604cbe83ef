import { describe, expect, test } from 'vitest'
import { renderSpip, spipToHtml } from '../../../../src/spip/index.ts'

test.each([
  ['a', '<p>a</p>'],
  ['a\n\nb', '<p>a</p>\n<p>b</p>'],
  ['<div>a</div>b', '<div>a\n</div>\n<p>b</p>'.replace('\n</div>', '</div>')],
  ['0', '<p>0</p>'],
])('%j', (source, expected) => {
  expect(spipToHtml(source).replace('\n</div>', '</div>')).toBe(expected)
})

test('the text of a block that is not printed is a paragraph', () => {
  expect(spipToHtml('<div>a</div>b', { profile: 'comment' })).toBe('<p>a</p>\n<p>b</p>')
})

describe('headings', () => {
  test.each([1, 2, 3, 4, 5, 6] as const)('of level %i', (headingDepth) => {
    expect(spipToHtml('{{{a}}}', { headingDepth })).toBe(`<h${headingDepth} class="spip">a</h${headingDepth}>`)
  })

  test('without class names', () => {
    expect(spipToHtml('{{{a}}}', { classes: false })).toBe('<h2>a</h2>')
  })

  // In a tree, the depth of a heading of SPIP is 2: others are above or below it.
  test.each([
    [2, 3, 3],
    [4, 3, 5],
    [1, 3, 2],
    [1, 1, 1],
    [6, 3, 6],
    [-9, 2, 1],
    [99, 2, 6],
    [undefined, 3, 3],
    [Number.NaN, 3, 3],
    ['4', 3, 3],
  ] as const)('of depth %s, where those of SPIP are of level %i, are of level %i', (depth, headingDepth, level) => {
    const heading = { type: 'heading', depth, children: [{ type: 'text', value: 'a' }] }
    const tree = { type: 'root', children: [heading] }
    expect(renderSpip(tree as never, { headingDepth }).html).toBe(`<h${level} class="spip">a</h${level}>`)
  })
})
