import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import { decide } from '../../../src/moderation/decide.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import {
  accept,
  author,
  blockersOf,
  codesOf,
  fresh,
  inState,
  judge,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
} from '../sample.ts'

function found(on: Comment, type: Command['type'], change: object, policy = PRIORI) {
  const by = type === 'editByAuthor' ? author : type === 'report' ? reader : moderator
  return blockersOf(judge(on, { ...fresh(type, on, by), ...change } as unknown as Command, policy)).map(
    ({ code, params }) => [code.replace('moderation/', ''), params],
  )
}

const missing = (...fields: readonly string[]) => fields.map((field) => ['missing-field', { field }])
// Ids are numbers in many databases.
const numbered = (field: string) => [['missing-field', { field, given: 'number' }]]

describe('what is no command', () => {
  test.each([
    ['publish', { command: 'publish' }],
    [3, { command: null }],
    [undefined, { command: null }],
  ])('%j', (type, params) => {
    const result = judge(inState.pending, { ...fresh('approve', inState.pending), type } as unknown as Command, PRIORI)
    expect(blockersOf(result)).toEqual([{ code: 'moderation/unknown-command', params, retry: 'never' }])
    expect(result).toMatchObject({ refusal: { command: typeof type === 'string' ? type : '', state: 'pending' } })
  })
})

describe('fields', () => {
  test.each([
    [{ id: '' }, missing('id')],
    [{ id: 3 }, numbered('id')],
    [{ id: ['3'] }, missing('id')],
    [{ at: '2014-06-12' }, [['bad-date', { field: 'at' }]]],
    [{ at: undefined }, [['bad-date', { field: 'at' }]]],
    [{ actor: undefined }, [['unknown-role', { role: null }]]],
    [{ actor: { role: 3 } }, [['unknown-role', { role: null }]]],
    [{ actor: { role: 'owner' } }, [['unknown-role', { role: 'owner' }]]],
    [{ actor: { role: 'admin' } }, missing('actor.id')],
    [{ actor: { role: 'admin', id: 3 } }, numbered('actor.id')],
    [{ actor: { role: 'moderator', id: 'm1' } }, missing('actor.scope')],
    [{ actor: { role: 'moderator', id: 'm1', scope: { kind: 3 } } }, missing('actor.scope')],
    [{ actor: { role: 'moderator', id: 'm1', scope: { kind: ['everything'] } } }, missing('actor.scope')],
    [{ actor: { role: 'moderator', id: 'm1', scope: { kind: 'toString' } } }, missing('actor.scope')],
    [{ actor: { role: 'moderator', id: 'm1', scope: { kind: 'sections' } } }, missing('actor.scope')],
    [{ actor: { role: 'moderator', id: 'm1', scope: { kind: 'articles', articles: '12' } } }, missing('actor.scope')],
    [
      { actor: { role: 'moderator', id: 'm1', scope: { kind: 'articles', articles: ['12', 13] } } },
      missing('actor.scope'),
    ],
    [{ actor: { role: 'moderator', id: 'm1', scope: { kind: 'sections', sections: [3] } } }, missing('actor.scope')],
    [{ expected: undefined }, missing('expected.version', 'expected.revision')],
    [{ expected: { version: '1', revision: 1.5 } }, missing('expected.version', 'expected.revision')],
  ])('%j', (change, expected) => {
    expect(found(inState.pending, 'approve', change)).toEqual(expected)
  })

  test.each([
    ['editByAuthor', { content: undefined }, missing('content.text')],
    ['editByAuthor', { content: { text: ' ' } }, missing('content.text')],
    ['editByAuthor', { content: { text: 5 } }, missing('content.text')],
    ['editByAuthor', { content: { text: 'Oui', title: 5 } }, missing('content.title')],
    ['editByAuthor', { content: { text: 'Oui', link: 'http://example.org' } }, missing('content.link')],
    ['editByAuthor', { content: { text: 'Oui', link: { label: 'ici' } } }, missing('content.link')],
    [
      'editByAuthor',
      { content: { text: 'Oui', link: { url: 'http://example.org', label: 5 } } },
      missing('content.link'),
    ],
    ['editByAuthor', { content: { text: 'Oui', title: 'Non', link: { url: '', label: '' } } }, []],
    ['editByAuthor', { content: { text: 'Oui', link: { url: 'http://example.org' } } }, []],
    ['editByAuthor', { findings: 'none' }, missing('findings')],
    ['editByAuthor', { approvedCount: 'many' }, missing('approvedCount')],
    ['editByAuthor', { expected: { version: 1 } }, missing('expected')],
    ['report', { report: '' }, missing('report')],
    ['report', { ground: 'mood' }, missing('ground')],
  ] as const)('%s with %j', (type, change, expected) => {
    expect(found(inState.published, type, change, POSTERIORI)).toEqual(expected)
  })

  test('a report that is settled has an id and an outcome', () => {
    const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next
    expect(found(reported, 'settleReport', { outcome: 'ignored' }, POSTERIORI)).toEqual(missing('outcome'))
    expect(found(reported, 'settleReport', { report: undefined }, POSTERIORI)).toEqual([
      ...missing('report'),
      ['no-such-report', { report: null }],
    ])
    expect(found(reported, 'settleReport', { report: 'other' }, POSTERIORI)).toEqual([
      ['no-such-report', { report: 'other' }],
    ])
  })

  test('what a command does not ask for is not looked at', () => {
    const findings = [{ check: 'flood', verdict: 'refuse' }]
    expect(found(inState.pending, 'approve', { findings, outcome: 'upheld', content: 3 })).toEqual([])
  })
})

describe('wrong arguments', () => {
  const approve = fresh('approve', inState.pending)

  test.each([
    [{ ...PRIORI, closesAt: '12 juin' }, '`policy.closesAt`'],
    [{ ...PRIORI, closeAfterDays: -1 }, '`policy.closeAfterDays`'],
    [{ ...PRIORI, editMinutes: '5' }, '`policy.editMinutes`'],
    [{ ...PRIORI, reportThreshold: Number.NaN }, '`policy.reportThreshold`'],
    [{ ...PRIORI, trustAfter: null }, '`policy.trustAfter`'],
    [{ ...PRIORI, appealDays: '30' }, '`policy.appealDays`'],
    [3, '`policy`'],
  ])('the policy %j', (policy, name) => {
    expect(() => judge(inState.pending, approve, policy as Policy)).toThrow(TypeError)
    expect(() => judge(inState.pending, approve, policy as Policy)).toThrow(name)
  })

  test('limits may be 0, and dates have any zone', () => {
    const policy = { ...PRIORI, editMinutes: 0, trustAfter: 0, closesAt: '2014-06-12T12:00:00+02:00' }
    expect(judge(inState.pending, approve, policy).ok).toBe(true)
  })

  test.each([null, undefined, 3])('the comment %j', (comment) => {
    expect(() => decide(comment as unknown as Comment, approve, PRIORI)).toThrow('Expected `comment` to be an object')
  })
})

describe('a command that was given before', () => {
  const { next, entry } = accept(inState.pending, fresh('approve', inState.pending), PRIORI)
  const again = fresh('approve', inState.pending)

  test.each([
    ['by somebody else', { actor: { ...moderator, id: 'm2' } }],
    ['in another role', { actor: { role: 'admin', id: 'm1' } }],
    ['of another type', { type: 'markSpam' }],
  ])('%s is another one, and its id is used', (_, change) => {
    const result = judge(next, { ...again, ...change } as Command, PRIORI, { log: [entry] })
    expect(blockersOf(result)[0]).toEqual({
      code: 'moderation/command-id-used',
      params: { id: 'c2', command: 'approve' },
      retry: 'reload',
    })
  })

  test('without a log, only the last one is known', () => {
    expect(codesOf(judge(next, again, PRIORI, {}))).toContain('moderation/command-id-used')
    const later = accept(next, fresh('remove', next), PRIORI).next
    expect(codesOf(judge(later, { ...again, at: minute(9) }, PRIORI, {}))).not.toContain('moderation/command-id-used')
  })
})
