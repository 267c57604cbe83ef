import { expect, test } from 'vitest'
import type { Command } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import {
  accept,
  admin,
  blockersOf,
  codesOf,
  fresh,
  GROUNDS,
  inState,
  judge,
  POSTERIORI,
  PRIORI,
  reader,
  system,
} from '../sample.ts'

function found(on: Comment, type: Command['type'], change: object, policy: Policy = PRIORI) {
  return blockersOf(judge(on, { ...fresh(type, on), ...change } as unknown as Command, policy)).map(
    ({ code, params }) => [code.replace('moderation/', ''), params],
  )
}

test.each([
  [undefined, 'kind'],
  [[], 'kind'],
  [{ kind: 'constructor', explanation: 'Non' }, 'kind'],
  [{ kind: 'other', explanation: '\u00a0\n' }, 'explanation'],
  [{ kind: 'other', explanation: '\u200b\u00ad' }, 'explanation'],
  [{ kind: 'rules', rule: 3, explanation: 'Attaque' }, 'rule'],
  [null, 'kind'],
  ['rude', 'kind'],
  [{ kind: 'mood', explanation: 'Non' }, 'kind'],
  [{ kind: 'illegal', explanation: 'Diffamation' }, 'law'],
  [{ kind: 'illegal', law: ' ', explanation: 'Diffamation' }, 'law'],
  [{ kind: 'rules', explanation: 'Attaque' }, 'rule'],
  [{ kind: 'other' }, 'explanation'],
  [{ kind: 'other', explanation: ' ' }, 'explanation'],
  [{ kind: 'illegal', law: 'loi du 29 juillet 1881, art. 32', explanation: '' }, 'explanation'],
])('the grounds %j lack: %s', (grounds, lack) => {
  expect(found(inState.pending, 'reject', { grounds })).toEqual([['reason-required', { missing: lack }]])
  expect(found(inState.published, 'remove', { grounds }, POSTERIORI)).toEqual([['reason-required', { missing: lack }]])
})

test.each([
  [{ kind: 'illegal', law: '', explanation: '' }, ['law', 'explanation']],
  [{ kind: 'rules' }, ['rule', 'explanation']],
])('all that the grounds %j lack is told at once', (grounds, lacks) => {
  const told = lacks.map((missing) => ['reason-required', { missing }])
  expect(found(inState.pending, 'reject', { grounds })).toEqual(told)
  const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next
  expect(found(reported, 'settleReport', { outcome: 'upheld', grounds }, POSTERIORI)).toEqual(told)
})

test.each([
  [GROUNDS],
  [{ kind: 'illegal', law: 'loi du 29 juillet 1881, art. 32', explanation: 'Diffamation' }],
  [{ kind: 'other', explanation: 'Hors sujet' }],
  [{ kind: 'spam', explanation: 'Publicité' }],
])('the grounds %j are complete', (grounds) => {
  expect(found(inState.pending, 'reject', { grounds })).toEqual([])
})

test('grounds are asked of a report that is upheld, and not of one that is dismissed', () => {
  const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next
  expect(found(reported, 'settleReport', { outcome: 'upheld' }, POSTERIORI)).toEqual([
    ['reason-required', { missing: 'kind' }],
  ])
  expect(found(reported, 'settleReport', { outcome: 'dismissed' }, POSTERIORI)).toEqual([])
})

test.each([
  [null, 'kind'],
  [{}, 'kind'],
  [{ kind: 'rules', explanation: 'Il n’y a rien à redire.' }, 'rule'],
  [{ kind: 'other', explanation: ' ' }, 'explanation'],
])('grounds that are given with a dismissal are complete: %j lack %s', (grounds, missing) => {
  const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next
  const command = { outcome: 'dismissed', grounds }
  expect(found(reported, 'settleReport', command, POSTERIORI)).toEqual([['reason-required', { missing }]])
})

test('an erasure by an administrator names its request', () => {
  const erase = { ...fresh('erase', inState.pending, admin), request: ' ' } as Command
  expect(codesOf(judge(inState.pending, erase, PRIORI))).toEqual(['moderation/request-required'])
  const due = { ...PRIORI, retentionDays: { pending: 0 } }
  expect(judge(inState.pending, { ...erase, actor: system, request: undefined } as unknown as Command, due).ok).toBe(
    true,
  )
})
