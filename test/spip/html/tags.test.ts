import { expect, test } from 'vitest'
import { classedTags, NO_TAGS, PARAGRAPH, tagsOf, withClasses } from '../../../src/spip/html/tags.ts'

test('the tags of an element', () => {
  expect(tagsOf('b')).toEqual({ name: 'b', start: '<b>', end: '</b>' })
  expect(tagsOf('a', ' href="x"')).toEqual({ name: 'a', start: '<a href="x">', end: '</a>' })
  expect(PARAGRAPH.start + PARAGRAPH.end).toBe('<p></p>')
})

test('a node without an element has none', () => {
  expect(NO_TAGS.start + NO_TAGS.end + NO_TAGS.name).toBe('')
})

test('class names are there where they are asked for', () => {
  const tags = classedTags('ul', 'spip x')
  expect([true, false].map((classes) => withClasses(tags, classes).start)).toEqual(['<ul class="spip x">', '<ul>'])
})
