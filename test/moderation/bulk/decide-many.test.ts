import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BULK_CODES } from '../../../src/core/codes/moderation.ts'
import { STATES } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import { type BulkCommand, type BulkCommandType, decideMany } from '../../../src/moderation/bulk/decide-many.ts'
import { previewMany } from '../../../src/moderation/bulk/preview-many.ts'
import { selectForBulk } from '../../../src/moderation/bulk/select-for-bulk.ts'
import type { Selection } from '../../../src/moderation/bulk/selection.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import {
  admin,
  author,
  born,
  codesOf,
  deepFreeze,
  fresh,
  GROUNDS,
  inState,
  judge,
  minute,
  moderator,
  PRIORI,
  reader,
  system,
} from '../sample.ts'

const inForum = (comment: Comment, id: string, forum: string): Comment =>
  deepFreeze({ ...comment, id, forum: { type: 'article', id: forum } })

const COMMENTS: readonly Comment[] = [
  inForum(born(PRIORI), '1', '12'),
  inForum(inState.published, '2', '12'),
  inForum(inState.spam, '3', '13'),
  inForum(inState.retracted, '4', '12'),
]

function select(comments: readonly Comment[] = COMMENTS): Selection {
  const selection = selectForBulk(comments, { states: STATES })
  if (!selection.ok) throw new Error('nothing is selected')
  return selection
}

const SPAM: BulkCommand = { type: 'markSpam', id: 'b1', at: minute(9), actor: moderator }

test('each comment is decided on by itself', () => {
  const { ok, accepted, refused, withheld } = decideMany(select(), SPAM, PRIORI)
  expect(ok).toBe(false)
  expect(accepted.map(({ comment, result }) => [comment, result.next.state, result.entry.commandId])).toEqual([
    ['1', 'spam', 'b1:1'],
    ['2', 'spam', 'b1:2'],
  ])
  expect(refused.map(({ comment, refusal }) => [comment, refusal.blockers[0].code])).toEqual([
    ['3', 'moderation/already-spam'],
    ['4', 'moderation/retracted-by-author'],
  ])
  expect(withheld).toEqual([])
})

test('all or nothing', () => {
  const options = { allOrNothing: true }
  const part = decideMany(select(), SPAM, PRIORI, options)
  expect(part).toMatchObject({ ok: false, accepted: [], withheld: ['1', '2'] })
  expect(part.refused.map(({ comment }) => comment)).toEqual(['3', '4'])
  const all = decideMany(select(COMMENTS.slice(0, 2)), SPAM, PRIORI, options)
  expect(all).toMatchObject({ ok: true, refused: [], withheld: [] })
  expect(all.accepted).toHaveLength(2)
})

test.each([
  [{ allOrNothing: 'yes' }, 'options.allOrNothing', 'a boolean'],
  [{ allOrNothing: 1 }, 'options.allOrNothing', 'a boolean'],
  [{ logOf: [] }, 'options.logOf', 'a function'],
])('an option that is read as none, or cannot be called, is named: %j', (options, name, wanted) => {
  expect(() => decideMany(select(), SPAM, PRIORI, options as never)).toThrow(
    `Expected \`${name}\` to be ${wanted}, got`,
  )
})

test('options may be `null`, or not be there', () => {
  const without = decideMany(select(), SPAM, PRIORI)
  expect(decideMany(select(), SPAM, PRIORI, { allOrNothing: null, logOf: null } as never)).toEqual(without)
  expect(decideMany(select(), SPAM, PRIORI, { allOrNothing: undefined, logOf: undefined })).toEqual(without)
})

test('scope is asked of each comment, and each forum has its own rules', () => {
  const here: Actor = { role: 'moderator', id: 'm2', scope: { kind: 'articles', articles: ['12'] } }
  const scoped = decideMany(select(), { ...SPAM, actor: here }, PRIORI)
  expect(scoped.refused.find(({ comment }) => comment === '3')?.refusal.blockers[0].code).toBe(
    'moderation/out-of-scope',
  )
  const sections: Actor = { role: 'moderator', id: 'm3', scope: { kind: 'sections', sections: ['3'] } }
  const rules = ({ forum }: Comment): Policy => ({ ...PRIORI, sections: forum.id === '12' ? ['3'] : ['4'] })
  expect(decideMany(select(), { ...SPAM, actor: sections }, rules).accepted.map(({ comment }) => comment)).toEqual([
    '1',
    '2',
  ])
})

test('what was seen counts', () => {
  const selection = selectForBulk(COMMENTS, { seen: [{ id: '2', version: 9, revision: 1 }] })
  if (!selection.ok) throw new Error('nothing is selected')
  const { refused } = decideMany(selection, SPAM, PRIORI)
  expect(refused.map(({ refusal }) => refusal.blockers[0].code)).toEqual(['moderation/stale-version'])
})

test.each([{ id: '2' }, { id: '2', version: null, revision: 1 }, { id: '2', version: 1 }])(
  'what was seen is asked for, not taken from what is stored: %j',
  (sight) => {
    const selection = selectForBulk(COMMENTS, { seen: [sight as { id: string; version: number; revision: number }] })
    if (!selection.ok) throw new Error('nothing is selected')
    const { refused } = decideMany(selection, SPAM, PRIORI)
    expect(refused.map(({ refusal }) => refusal.blockers[0].code)).toEqual(['moderation/missing-field'])
  },
)

test('grounds are asked of each', () => {
  const command: BulkCommand = { type: 'reject', id: 'b2', at: minute(9), actor: admin, grounds: GROUNDS }
  expect(decideMany(select(COMMENTS.slice(0, 1)), command, PRIORI).ok).toBe(true)
  const bare = { ...command, grounds: undefined } as unknown as BulkCommand
  expect(decideMany(select(COMMENTS.slice(0, 1)), bare, PRIORI).refused[0]?.refusal.blockers[0].code).toBe(
    'moderation/reason-required',
  )
})

test.each<[unknown, string]>([
  [{ ...SPAM, id: undefined }, 'missing-field'],
  [{ ...SPAM, id: '' }, 'missing-field'],
  [{ ...SPAM, id: 7 }, 'missing-field'],
  [{ ...SPAM, type: 'publish' }, 'unknown-command'],
  [{}, 'unknown-command'],
  [null, 'unknown-command'],
])('what one comment would refuse is refused of each, not thrown at: %j', (command, code) => {
  const { accepted, refused } = decideMany(select(COMMENTS.slice(0, 2)), command as BulkCommand, PRIORI)
  expect(accepted).toEqual([])
  expect(refused.map(({ refusal }) => refusal.blockers.map((blocker) => blocker.code))).toEqual([
    [`moderation/${code}`],
    [`moderation/${code}`],
  ])
})

test('a command sent twice acts once, with the logs', () => {
  const first = decideMany(select(COMMENTS.slice(0, 2)), SPAM, PRIORI)
  const entries = new Map(first.accepted.map(({ comment, result }) => [comment, result.entry]))
  const now = first.accepted.map(({ result }) => result.next)
  const logOf = ({ id }: Comment) => [entries.get(id)].filter((entry) => entry !== undefined)
  const again = decideMany(select(now), SPAM, PRIORI, { logOf })
  expect(again.accepted.map(({ result }) => [result.next.version, result.effects])).toEqual([
    [2, []],
    [2, []],
  ])
})

describe('P7: the right on many is no wider than the right on one', () => {
  const TYPES: readonly BulkCommandType[] = [
    'approve',
    'reject',
    'remove',
    'markSpam',
    'markHam',
    'reopen',
    'undo',
    'erase',
    'expire',
    'purgeIdentifiers',
  ]
  const ACTORS: readonly Actor[] = [
    moderator,
    admin,
    author,
    reader,
    system,
    { role: 'moderator', id: 'm2', scope: { kind: 'articles', articles: ['12'] } },
    { role: 'moderator', id: 'm5', scope: { kind: 'everything' }, banned: true },
  ]
  const comments = STATES.flatMap((state) =>
    ['12', '13'].map((forum) => inForum(inState[state], `${state}-${forum}`, forum)),
  )

  test('what is accepted among many is accepted alone, and what is shown before is what is done', () => {
    const policy = fc.constantFrom<Policy>(PRIORI, { mode: 'a-posteriori', fourEyes: true, retentionDays: { spam: 0 } })
    fc.assert(
      fc.property(
        fc.constantFrom(...TYPES),
        fc.constantFrom(...ACTORS),
        policy,
        fc.subarray(comments, { minLength: 1 }),
        (type, actor, rules, some) => {
          const command = { type, id: 'b', at: minute(9), actor, grounds: GROUNDS, request: 'r' } as BulkCommand
          const selection = select(some)
          const { accepted, refused } = decideMany(selection, command, rules)
          expect(accepted.length + refused.length).toBe(some.length)
          for (const comment of some) {
            const alone = judge(comment, { ...fresh(type, comment, actor, minute(9)), id: `b:${comment.id}` }, rules)
            expect(accepted.some((item) => item.comment === comment.id)).toBe(alone.ok)
          }
          const preview = previewMany(selection, type, actor, rules, minute(9))
          expect(preview.changes.map(({ comment, to }) => [comment, to])).toEqual(
            accepted.map(({ comment, result }) => [comment, result.next.state]),
          )
          expect(preview.refused.map(({ comment }) => comment)).toEqual(refused.map(({ comment }) => comment))
        },
      ),
    )
  })
})

test('wrong arguments are named', () => {
  const empty = { ok: true, items: [], counts: {} } as unknown as Selection
  expect(() => decideMany(empty, SPAM, PRIORI)).toThrow('`selection`')
  expect(() => decideMany({ ok: true } as Selection, SPAM, PRIORI)).toThrow('`selection`')
  expect(() => decideMany(undefined as unknown as Selection, SPAM, PRIORI)).toThrow('`selection`')
  expect(() => decideMany(selectForBulk([], {}) as unknown as Selection, SPAM, PRIORI)).toThrow('`selection`')
  expect(() => decideMany(select(), SPAM, PRIORI, { allOrNone: true } as object)).toThrow('`allOrNone`')
})

test('every code of bulk is produced', () => {
  expect(codesOf(selectForBulk([], {}))).toEqual(BULK_CODES)
})
