import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

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
})
