import { expect, test } from 'vitest'
import { submit } from '../../../src/moderation/submit.ts'
import { blockersOf, POSTERIORI, SUBMISSION } from '../sample.ts'

test.each<[object, readonly string[]]>([
  [{ commandId: '' }, ['commandId']],
  [{ id: 7 }, ['id']],
  [{ forum: { type: 'article' } }, ['forum.id']],
  [{ forum: { id: '12' } }, ['forum.type']],
  [{ content: undefined }, ['content.text']],
  [{ content: { text: ' ' } }, ['content.text']],
  [{ content: { text: 'Oui', title: ['Non'], link: {} } }, ['content.title', 'content.link']],
  [{ signature: { name: 5, email: {} } }, ['signature.name', 'signature.email']],
  [{ actor: null }, ['actor.id']],
  [{ actor: 'w1' }, ['actor.id']],
])('what is incomplete is refused, not thrown at: %j', (change, fields) => {
  const result = submit({ ...SUBMISSION, ...change }, POSTERIORI)
  expect(blockersOf(result).map(({ code, params }) => [code, params['field']])).toEqual(
    fields.map((field) => ['moderation/missing-field', field]),
  )
})

test('without a date, nobody knows whether the forum is closed', () => {
  const result = submit({ ...SUBMISSION, at: 'hier' }, { ...POSTERIORI, closesAt: '2014-06-01T00:00:00Z' })
  expect(blockersOf(result).map(({ code }) => code)).toEqual(['moderation/bad-date'])
})
