import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comment } from '../../../src/moderation/comment.ts'
import { threadVisibility, type Visibility, visibility } from '../../../src/moderation/visibility/visibility.ts'
import { inState } from '../sample.ts'

/** A thread written as `id<parent:state`, one comment a word. */
function thread(text: string): Comment[] {
  return text.split(' ').map((word) => {
    const [, id = '', parent, state = ''] = /^(\w+)(?:<(\w+))?:(\w+)$/.exec(word) ?? []
    const comment = { ...inState[state as Comment['state']], id, thread: 'a' }
    return parent === undefined ? comment : { ...comment, parent }
  })
}

test('says all of it, and nothing else', () => {
  const comments = thread('a:pending b<a:published c<b:published d:retracted e:erased f<e:published')
  expect([...threadVisibility(comments)]).toEqual([
    ['a', { kind: 'hidden', because: 'pending' }],
    ['b', { kind: 'hidden', because: 'ancestor', ancestor: 'a' }],
    ['c', { kind: 'hidden', because: 'ancestor', ancestor: 'a' }],
    ['d', { kind: 'hidden', because: 'retracted' }],
    ['e', { kind: 'tombstone', because: 'erased' }],
    ['f', { kind: 'shown' }],
  ])
})

function short(seen: Visibility): string {
  if (seen.kind === 'shown') return 'shown'
  if (seen.kind === 'tombstone') return `tombstone ${seen.because}`
  return seen.ancestor === undefined ? seen.because : `under ${seen.ancestor}`
}

const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a:published b<a:published', { a: 'shown', b: 'shown' }],
  ['a:pending b<a:published', { a: 'pending', b: 'under a' }],
  ['a:published b<a:removed c<b:published d<c:published', { a: 'shown', b: 'removed', c: 'under b', d: 'under b' }],
  ['a:removed b<a:rejected c<b:published', { a: 'removed', b: 'rejected', c: 'under b' }],
  ['a:spam b<a:published', { a: 'spam', b: 'under a' }],
  ['a:retracted b<a:published', { a: 'tombstone retracted', b: 'shown' }],
  ['a:erased b<a:published', { a: 'tombstone erased', b: 'shown' }],
  ['a:erased b<a:erased c<b:published', { a: 'tombstone erased', b: 'tombstone erased', c: 'shown' }],
  ['a:retracted', { a: 'retracted' }],
  ['a:erased b<a:pending', { a: 'erased', b: 'pending' }],
  ['a:removed b<a:retracted c<b:published', { a: 'removed', b: 'under a', c: 'under a' }],
  ['b<z:published c<b:published', { b: 'unknown-parent', c: 'under b' }],
  ['c<b:published b<a:published a:published', { a: 'shown', b: 'shown', c: 'shown' }],
]

test.each(cases)('%s', (text, expected) => {
  const comments = thread(text)
  for (const [id, words] of Object.entries(expected)) expect([id, short(visibility(comments, id))]).toEqual([id, words])
  const seen = threadVisibility(comments)
  expect(Object.fromEntries([...seen].map(([id, one]) => [id, short(one)]))).toEqual(expected)
})

test.each(['a<a:published', 'a<b:published b<a:published', 'a<b:published b<c:published c<b:published'])(
  'nothing of a thread that bites its tail is shown: %s',
  (text) => {
    const comments = thread(text)
    for (const { id } of comments) expect(visibility(comments, id).kind).toBe('hidden')
  },
)

describe('tombstones', () => {
  test('are left only where a comment had been public', () => {
    const [erased, reply] = thread('a:erased b<a:published')
    if (erased?.state !== 'erased' || reply === undefined) throw new Error('unreachable')
    const comments = [{ ...erased, wasPublic: false }, reply]
    expect(short(visibility(comments, 'a'))).toBe('erased')
    expect(short(visibility(comments, 'b'))).toBe('under a')
  })

  test('can be hidden with what answers them', () => {
    const comments = thread('a:retracted b<a:published')
    expect(short(visibility(comments, 'a', { tombstones: 'hide' }))).toBe('retracted')
    expect(short(visibility(comments, 'b', { tombstones: 'hide' }))).toBe('under a')
  })

  test.each([undefined, 'keep', null])('are left where a policy does not say that they go: %j', (tombstones) => {
    expect(short(visibility(thread('a:retracted b<a:published'), 'b', { tombstones } as never))).toBe('shown')
  })
})

test('an unknown comment is not shown; an id that is no string is a wrong argument', () => {
  expect(visibility([], 'a')).toEqual({ kind: 'hidden', because: 'unknown-comment' })
  expect(() => visibility([], 7 as unknown as string)).toThrow('`id`')
})

test('a thread of any depth is read, in any order', () => {
  const depth = 20_000
  const comments = Array.from({ length: depth }, (_, index): Comment => {
    const comment = { ...inState.published, id: `c${index}` }
    return index === 0 ? comment : { ...comment, parent: `c${index - 1}` }
  })
  expect(visibility(comments.toReversed(), `c${depth - 1}`)).toEqual({ kind: 'shown' })
})

test('the order of the comments does not matter', () => {
  const comments = thread('a:published b<a:removed c<b:published d<a:retracted e<d:published f<d:spam g<f:published')
  const expected = threadVisibility(comments)
  const shuffled = fc.shuffledSubarray(comments, { minLength: comments.length })
  fc.assert(
    fc.property(shuffled, (some) => {
      expect(threadVisibility(some)).toEqual(expected)
    }),
  )
})
