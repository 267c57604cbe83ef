import { expect, test } from 'vitest'
import { runChecks } from '../../../src/moderation/intake/run-checks.ts'
import type { Submission } from '../../../src/moderation/intake/submission.ts'
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
  [{ actor: { role: 'reader' } }, ['actor.id']],
])('what is incomplete is refused, not thrown at: %j', (change, fields) => {
  const result = submit({ ...SUBMISSION, ...change }, POSTERIORI)
  expect(blockersOf(result).map(({ code, params }) => [code, params['field']])).toEqual(
    fields.map((field) => ['moderation/missing-field', field]),
  )
})

const LONG = 'x'.repeat(201)

test.each<[object, readonly object[]]>([
  [{ id: 'c 1' }, [{ field: 'id', given: 'text' }]],
  [{ id: ' ' }, [{ field: 'id' }]],
  [{ id: LONG, commandId: LONG }, [{ field: 'id', given: 'text' }]],
  [{ commandId: ' ' }, [{ field: 'commandId' }]],
  [{ forum: { type: ' ', id: '1\n2' } }, [{ field: 'forum.type' }, { field: 'forum.id', given: 'text' }]],
  [
    { parent: { id: 'a b', thread: 7, isShown: true } },
    [
      { field: 'parent.id', given: 'text' },
      { field: 'parent.thread', given: 'number' },
    ],
  ],
  [{ actor: { role: 'reader', id: '\u00a0' } }, [{ field: 'actor.id' }]],
  [{ identifiers: { ip: { kind: 'prefix', value: ' ' } } }, [{ field: 'identifiers' }]],
])('no comment is made that `commentSchema` would not read: %j', (change, expected) => {
  const result = submit({ ...SUBMISSION, ...change } as Submission, POSTERIORI)
  expect(blockersOf(result).map(({ params }) => params)).toEqual(expected)
})

// The checks find it too, and have words of their own for what only looks blank.
test.each<[unknown, string]>([
  ['', 'moderation/missing-field'],
  [' \n', 'moderation/missing-field'],
  [5, 'moderation/missing-field'],
  ['\u200b', 'moderation/missing-field'],
])('that nothing is written is told once: %j', (text, code) => {
  const submission = { ...SUBMISSION, content: { text } } as Submission
  const result = submit(submission, POSTERIORI, runChecks(submission, {}))
  expect(blockersOf(result).map((blocker) => blocker.code)).toEqual([code])
})

test.each([
  [{ ip: { kind: 'none' } }, true],
  [{ ip: { kind: 'prefix', value: '203.0.113.0/24' } }, true],
  [{ ip: { kind: 'full', value: '203.0.113.7', keepUntil: '2014-10-14T10:00:00Z' } }, true],
  [{ ip: { kind: 'full', value: '203.0.113.7', keepUntil: '2014-10-14' } }, false],
  [{ ip: { kind: 'full', keepUntil: '2014-10-14T10:00:00Z' } }, false],
  [{ ip: { kind: 'prefix', value: '' } }, false],
  [{ ip: { kind: 'md5', value: 'd41d8cd9' } }, false],
  [{ ip: '203.0.113.7' }, false],
  [{ ip: null }, false],
  [{}, false],
  [null, true],
])('an address that no purge could cut is not kept: %j', (identifiers, isKept) => {
  const result = submit({ ...SUBMISSION, identifiers } as unknown as Submission, POSTERIORI)
  expect(blockersOf(result).map(({ params }) => params)).toEqual(isKept ? [] : [{ field: 'identifiers' }])
})

test.each<[unknown, object]>([
  [{ type: 'article', id: '12' }, {}],
  [{ type: 'rubrique', id: '3' }, { type: 'rubrique' }],
  [null, {}],
  [{ type: 3, id: '3' }, {}],
])('the refusal of a closed forum names what it is about, unless that is an article: %j', (forum, params) => {
  const result = submit({ ...SUBMISSION, forum } as Submission, { mode: 'closed' })
  expect(blockersOf(result).filter(({ code }) => code === 'moderation/forum-closed')).toMatchObject([{ params }])
  expect(Object.keys(blockersOf(result).at(-1)?.params ?? {})).toEqual(Object.keys(params))
})

test('without a date, nobody knows whether the forum is closed', () => {
  const result = submit({ ...SUBMISSION, at: 'hier' }, { ...POSTERIORI, closesAt: '2014-06-01T00:00:00Z' })
  expect(blockersOf(result).map(({ code }) => code)).toEqual(['moderation/bad-date'])
})

test.each<[object | null, string[]]>([
  [{}, ['parent.id', 'parent.thread']],
  [null, ['parent.id', 'parent.thread']],
  [{ isShown: true }, ['parent.id', 'parent.thread']],
  [{ isShown: true, id: 6, thread: '' }, ['parent.id', 'parent.thread']],
  [{ isShown: true, id: '6' }, ['parent.thread']],
  [{ isShown: true, thread: '5' }, ['parent.id']],
  [{ isShown: true, id: '6', thread: '5' }, []],
])('an answer to %j opens no thread', (parent, fields) => {
  const result = submit({ ...SUBMISSION, parent } as Submission, POSTERIORI)
  expect(blockersOf(result).flatMap(({ params }) => params['field'] ?? [])).toEqual(fields)
  expect(result.ok).toBe(fields.length === 0)
})

test.each([
  [null, null],
  ['w1', null],
  [{ id: 'w1' }, null],
  [{ id: 'w1', role: 3 }, null],
  [{ id: 'w1', role: 'owner' }, 'owner'],
  [{ id: 'w1', role: 'constructor' }, 'constructor'],
])('%j is nobody, also where nobody need be registered', (actor, role) => {
  for (const registration of ['required', 'optional'] as const) {
    const result = submit({ ...SUBMISSION, actor } as unknown as Submission, { ...POSTERIORI, registration })
    expect(blockersOf(result)).toEqual([{ code: 'moderation/unknown-role', params: { role }, retry: 'never' }])
  }
})
