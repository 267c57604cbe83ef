import { expect, test } from 'vitest'
import { attribute } from '../../src/markdown/attribute.ts'

test.each([
  ['href', '/a?b=1&c=2', ' href="/a?b=1&amp;c=2"'],
  ['alt', '', ' alt=""'],
  ['title', '"><script>', ' title="&quot;&gt;&lt;script&gt;"'],
  ['title', '&quot;', ' title="&amp;quot;"'],
  ['title', "l'été", ' title="l\'été"'],
])('%s of %j', (name, value, expected) => {
  expect(attribute(name, value)).toBe(expected)
})
