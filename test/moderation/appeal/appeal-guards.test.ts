import { describe, expect, test } from 'vitest'
import { APPEAL_STATES } from '../../../src/core/moderation-states.ts'
import type { Appeal } from '../../../src/moderation/appeal/appeal.ts'
import { findAppealObstacles } from '../../../src/moderation/appeal/appeal-guards.ts'
import type { AnswerAppeal } from '../../../src/moderation/appeal/decide-appeal.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { admin, inState, minute, moderator, POSTERIORI, PRIORI, reader, system } from '../sample.ts'

const rejected = inState.rejected
const APPEAL: Appeal = {
  id: 'a-7',
  state: 'open',
  comment: '7',
  entry: 2,
  decidedBy: 'm1',
  by: 'w1',
  filedAt: minute(5),
  commandId: 'a1',
}
const ANSWER = { type: 'deny', id: 'a2', at: minute(6), actor: admin, seen: { version: 2, revision: 1 } } as const

function found(change: object = {}, appeal: Appeal = APPEAL, policy: Policy = PRIORI) {
  return findAppealObstacles(appeal, rejected, { ...ANSWER, ...change } as unknown as AnswerAppeal, policy)
}

const eyes: Policy = { ...PRIORI, fourEyes: true }
const outside = { ...moderator, scope: { kind: 'articles', articles: [] } }
const inSection = { ...moderator, scope: { kind: 'sections', sections: ['3'] } }
const closed: Appeal = { ...APPEAL, state: 'denied' }

describe.each(['grant', 'deny'] as const)('%s', (type) => {
  test.each<[string, object, Appeal, Policy, readonly string[]]>([
    ['by an administrator', {}, APPEAL, PRIORI, []],
    ['by who decided, where four eyes are not wanted', { actor: moderator }, APPEAL, PRIORI, []],
    ['by who decided, where they are', { actor: moderator }, APPEAL, eyes, ['own-decision']],
    ['by somebody else, where they are', {}, APPEAL, eyes, []],
    ['in the section', { actor: inSection }, APPEAL, { ...PRIORI, sections: ['3'] }, []],
    ['out of scope', { actor: outside }, APPEAL, PRIORI, ['out-of-scope']],
    ['by who is banned', { actor: { ...admin, banned: true } }, APPEAL, PRIORI, ['banned']],
    ['by a reader', { actor: reader }, APPEAL, PRIORI, ['not-moderator']],
    ['by the author', { actor: { role: 'author', id: 'w1', verified: true } }, APPEAL, PRIORI, ['not-moderator']],
    ['by a program', { actor: system }, APPEAL, POSTERIORI, ['not-moderator']],
    ['by nobody', { actor: undefined }, APPEAL, PRIORI, ['unknown-role']],
    ['on an older version', { seen: { version: 1, revision: 1 } }, APPEAL, PRIORI, ['stale-version']],
    ['on other words', { seen: { version: 2, revision: 2 } }, APPEAL, PRIORI, ['content-changed']],
    ['on nothing', { seen: null }, APPEAL, PRIORI, ['missing-field', 'missing-field']],
    ['in the same minute', { at: minute(5) }, APPEAL, PRIORI, []],
    ['before the appeal', { at: minute(3) }, APPEAL, PRIORI, ['clock-backwards']],
    // Before the decision and before the appeal are two lines of the clock.
    ['before the decision too', { at: minute(0) }, APPEAL, PRIORI, ['clock-backwards', 'clock-backwards']],
    ['without a date', { at: '' }, APPEAL, PRIORI, ['bad-date']],
    ['without an id', { id: '' }, APPEAL, PRIORI, ['missing-field']],
    ['under the id of the appeal', { id: 'a1' }, APPEAL, PRIORI, ['command-id-used']],
    ['under the id of the decision', { id: rejected.last.commandId }, APPEAL, PRIORI, ['command-id-used']],
    [
      'with every fault',
      { id: 'a1', at: minute(3), actor: { ...outside, banned: true }, seen: { version: 1, revision: 2 } },
      closed,
      eyes,
      [
        'command-id-used',
        'clock-backwards',
        'banned',
        'out-of-scope',
        'appeal-closed',
        'stale-version',
        'content-changed',
        'own-decision',
      ],
    ],
  ])('%s', (_, change, appeal, policy, codes) => {
    expect(found({ type, ...change }, appeal, policy).map(({ code }) => code.replace('moderation/', ''))).toEqual(codes)
  })

  test.each(APPEAL_STATES)('an appeal that is %s', (state) => {
    expect(found({ type }, { ...APPEAL, state }).map(({ code }) => code)).toEqual(
      state === 'open' ? [] : ['moderation/appeal-closed'],
    )
  })
})

test.each<[object, object]>([
  [{ id: 'a1' }, { id: 'a1', command: 'appeal' }],
  [{ at: minute(3) }, { at: minute(3), last: minute(5) }],
  [{ seen: { version: 2 } }, { field: 'seen.revision' }],
  [{ type: 'shelve' }, { field: 'type' }],
  [{ type: 'toString' }, { field: 'type' }],
])('%j: the refusal names what is wrong', (change, params) => {
  expect(found(change).map((obstacle) => obstacle.params)).toEqual([params])
})
