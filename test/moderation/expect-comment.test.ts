import { expect, test } from 'vitest'
import type { Comment } from '../../src/moderation/comment.ts'
import { expectComment, expectComments } from '../../src/moderation/expect-comment.ts'
import { inState } from './sample.ts'

const comments: readonly Comment[] = Object.values(inState)

test.each(comments)('a comment that is $state is one, and so is what JSON gives back of it', (comment) => {
  expect(() => expectComment(comment)).not.toThrow()
  expect(() => expectComment(JSON.parse(JSON.stringify(comment)))).not.toThrow()
  expect(() => expectComment({ ...comment, parent: null, previous: null } as never)).not.toThrow()
  const anonymous = { ...comment, author: { id: null, verified: false } }
  expect(() => expectComment(anonymous as never)).not.toThrow()
})

test('a list of comments may be empty', () => {
  expect(() => expectComments([])).not.toThrow()
  expect(() => expectComments(comments)).not.toThrow()
})

test.each([
  [undefined, 'Expected `comment` to be an object, got `undefined`'],
  [[], 'Expected `comment` to be an object, got an array'],
  [{}, 'Expected `comment.state` to be one of `'],
  [{ state: 'lost' }, 'Expected `comment.state` to be one of `'],
])('%j is none', (value, message) => {
  const call = () => expectComment(value as never)
  expect(call).toThrow(TypeError)
  expect(call).toThrow(message)
})

test.each<[damage: object, words: string]>([
  [{ last: {} }, '`comment.last.at` to be an ISO 8601 instant, as `toISOString()` gives it, got `undefined`'],
  [
    { last: { at: '2014-06-12 10:00:00' } },
    "`comment.last.at` to be an ISO 8601 instant, as `toISOString()` gives it, got `'2014-06-12 10:00:00'`",
  ],
  [{ forum: null }, '`comment.forum` to be an object, got `null`'],
  [{ forum: { type: 'article', id: 12 } }, '`comment.forum.id` to be a string, got `12`'],
  [{ thread: 7 }, '`comment.thread` to be a string, got `7`'],
  [{ version: '1' }, "`comment.version` to be a number from 0, got `'1'`"],
  [{ revision: 1n }, '`comment.revision` to be a number from 0, got a value of type `bigint`'],
  [
    { since: new Date(0) },
    '`comment.since` to be an ISO 8601 instant, as `toISOString()` gives it, got a value of type `object`',
  ],
  [{ author: null }, '`comment.author` to be an object, got `null`'],
  [{ author: { id: 12, verified: true } }, '`comment.author.id` to be a string, got `12`'],
  [
    { identifiers: { ip: { kind: 'full', value: '203.0.113.7', keepUntil: '2014-10-14 10:00:00' } } },
    '`comment.identifiers.ip.keepUntil` to be an ISO 8601 instant',
  ],
  [{ identifiers: null }, "`comment.identifiers` to be such as `{ip: {kind: 'none'}}`, got `null`"],
  [{ identifiers: { ip: { kind: 'prefix', value: 3 } } }, '`comment.identifiers` to be such as'],
  [{ reports: undefined }, '`comment.reports` to be a list, got `undefined`'],
  [{ reports: [null] }, '`comment.reports[0]` to be an object, got `null`'],
  [
    { reports: [{ id: 's1', at: '2014-06-12T10:00:00Z', by: 4, ground: 'spam' }] },
    '`comment.reports[0].by` to be a string, got `4`',
  ],
  [{ previous: {} }, '`comment.previous.standing` to be an object, got `undefined`'],
])('%o: what is damaged is named', (damage, words) => {
  expect(() => expectComment({ ...inState.pending, ...damage } as never)).toThrow(`Expected ${words}`)
})

test.each<[comment: Comment, field: string]>([
  [inState.published, 'publishedAt'],
  [inState.published, 'basis'],
  [inState.spam, 'since'],
  [inState.erased, 'since'],
])('$state asks for its own: %s', (comment, field) => {
  expect(() => expectComment({ ...comment, [field]: null } as never)).toThrow(`\`comment.${field}\``)
})

test.each([
  [undefined, 'Expected `comments` to be a list, got `undefined`'],
  [[inState.erased, null], 'Expected `comments[1]` to be an object, got `null`'],
  [[{}], 'Expected `comments[0].state` to be one of `'],
])('%j is no list of them', (value, message) => {
  const call = () => expectComments(value as never)
  expect(call).toThrow(TypeError)
  expect(call).toThrow(message)
})
