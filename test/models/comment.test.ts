import { describe, expect, test } from 'vitest'
import { parseComment } from '../../src/models/index.ts'
import { COMMENTS, erasedComment, pendingComment, publishedComment } from './comments.ts'
import { type Data, type Place, placesOf, valueAt, withValue } from './full-dataset.ts'

describe.each(COMMENTS)('a comment: %s', (_, comment) => {
  test('is read as it is', () => {
    expect(parseComment(comment)).toEqual({ ok: true, value: comment, problems: [] })
  })

  test('refuses a key that it does not know, at any depth', () => {
    for (const place of placesOf(comment)) {
      const holder = valueAt(comment, place)
      if (typeof holder !== 'object' || Array.isArray(holder)) continue
      const path = [...place, 'inconnu']
      expect(parseComment(withValue(comment, path, 1)).problems).toMatchObject([{ code: 'models/unknown-field', path }])
    }
  })

  test('refuses null anywhere', () => {
    for (const path of placesOf(comment).slice(1)) {
      expect(parseComment(withValue(comment, path, null)).problems[0], path.join('.')).toMatchObject({
        severity: 'error',
      })
    }
  })
})

test.each<[string, Data, Place, unknown, string]>([
  ['a state that is none', pendingComment(), ['state'], 'prop', 'models/not-one-of'],
  ['no state', pendingComment(), ['state'], undefined, 'models/missing'],
  ['a local time', pendingComment(), ['submittedAt'], '2014-07-10T08:30:00', 'models/instant-format'],
  ['a day that is none', pendingComment(), ['since'], '2014-02-30T08:30:00Z', 'models/instant-format'],
  ['a version of 0', pendingComment(), ['version'], 0, 'models/too-small'],
  ['published without a basis', publishedComment(), ['basis'], undefined, 'models/missing'],
  ['a basis that is none', publishedComment(), ['basis', 'kind'], 'trust', 'models/not-one-of'],
  ['a command that is none', pendingComment(), ['last', 'command'], 'aprove', 'models/not-one-of'],
  ['an id with spaces', pendingComment(), ['id'], 'c 1', 'models/id-format'],
  ['an erased comment that still has words', erasedComment(), ['content'], { text: 'x' }, 'models/unknown-field'],
  [
    'an erased comment that still has an author',
    erasedComment(),
    ['author'],
    { verified: false },
    'models/unknown-field',
  ],
  ['a published comment with a reason to wait', publishedComment(), ['why'], 'edited', 'models/unknown-field'],
])('%s is refused', (_, comment, path, value, code) => {
  expect(parseComment(withValue(comment, path, value)).problems).toMatchObject([{ code, path }])
})

test('a key that holds undefined is refused: JSON would lose it', () => {
  expect(parseComment(pendingComment({ parent: undefined })).ok).toBe(false)
})
