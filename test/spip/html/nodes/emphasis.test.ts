import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

test.each([
  ['{{a}} {b}', '<p><strong>a</strong> <i>b</i></p>'],
  ['{{ }}', '<p>{{ }}</p>'],
  // What holds nothing that is printed is not printed.
  ['{<!-- a -->}b', '<p>b</p>'],
])('%j', (source, expected) => {
  expect(spipToHtml(source)).toBe(expected)
})

test('text that a tree strikes out', () => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'delete', children: [{ type: 'text', value: 'a' }] }] }],
  }
  expect(spipToHtml(tree)).toBe('<p><del>a</del></p>')
})
