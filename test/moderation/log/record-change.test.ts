import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/moderation/command.ts'
import type { Comment, LivingComment } from '../../../src/moderation/comment.ts'
import { kindsOf, recordChange } from '../../../src/moderation/log/record-change.ts'
import { standingAfter } from '../../../src/moderation/standing-after.ts'
import {
  accept,
  admin,
  author,
  born,
  fresh,
  GROUNDS,
  inState,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  system,
  through,
} from '../sample.ts'

function record(on: Comment, command: Command, policy = POSTERIORI) {
  const comment = on as LivingComment
  return recordChange(comment, command, policy, standingAfter(comment, command, policy), [])
}

const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next
const REPORT = (reported as LivingComment).reports[0]?.id

test('tells who did what, when, from where to where, by which rules', () => {
  const policy = { ...PRIORI, reportThreshold: 3, rulesVersion: '2014-06', fourEyes: true, sections: ['3'] }
  const command = fresh('approve', inState.pending)
  const to = standingAfter(inState.pending as LivingComment, command, policy)
  expect(
    recordChange(inState.pending as LivingComment, command, policy, to, [
      { kind: 'reindex', comment: '7' },
      { kind: 'notify-author', comment: '7', outcome: 'published' },
      { kind: 'reindex', comment: '8' },
    ]),
  ).toStrictEqual({
    comment: '7',
    seq: 2,
    commandId: 'c2',
    at: minute(1),
    actor: { id: 'm1', role: 'moderator' },
    command: 'approve',
    from: 'pending',
    to: { state: 'published', basis: { kind: 'decision', entry: 2, revision: 1 }, publishedAt: minute(1) },
    revision: 1,
    policy: { mode: 'a-priori', registration: 'optional', reportThreshold: 3, rulesVersion: '2014-06' },
    effects: ['reindex', 'notify-author'],
  })
})

describe('what a command adds', () => {
  test.each<[string, Comment, Command['type'], object, object]>([
    ['grounds of a rejection', inState.pending, 'reject', { grounds: GROUNDS }, { grounds: GROUNDS }],
    ['grounds of a removal', inState.published, 'remove', { grounds: GROUNDS }, { grounds: GROUNDS }],
    [
      'the report',
      inState.published,
      'report',
      { report: 's1', ground: 'illegal', actor: reader },
      {
        report: { id: 's1', at: minute(1), by: 'r1', ground: 'illegal' },
      },
    ],
    [
      'a report that is settled',
      reported,
      'settleReport',
      { report: REPORT },
      {
        settled: { report: REPORT, outcome: 'dismissed' },
      },
    ],
    [
      'why a report is upheld',
      reported,
      'settleReport',
      { report: REPORT, outcome: 'upheld', grounds: GROUNDS },
      {
        settled: { report: REPORT, outcome: 'upheld' },
        grounds: GROUNDS,
      },
    ],
    ['a request of erasure', inState.published, 'erase', { request: 'RGPD-3', actor: admin }, { request: 'RGPD-3' }],
    ['no request of a program', inState.pending, 'erase', { request: undefined, actor: system }, {}],
    ['what is left of an address', inState.pending, 'purgeIdentifiers', { actor: system }, { purged: 'none' }],
    [
      'checks that fired on new words',
      inState.published,
      'editByAuthor',
      {
        actor: author,
        findings: [
          { check: 'words', verdict: 'hold' },
          { check: 'links', verdict: 'clean' },
          { check: 'flood', verdict: 'hold' },
          { check: 'words', verdict: 'spam' },
        ],
      },
      { checks: ['flood', 'words'] },
    ],
    ['nothing of a spam', inState.published, 'markSpam', { grounds: GROUNDS, request: 'x', findings: [] }, {}],
    ['nothing of an approval', inState.pending, 'approve', { grounds: GROUNDS }, {}],
    ['nothing of a retraction', inState.pending, 'retract', { actor: author, grounds: GROUNDS }, {}],
  ])('%s', (_, on, type, change, details) => {
    const {
      actor: __,
      at,
      command,
      commandId,
      comment,
      effects,
      from,
      policy,
      revision,
      seq,
      to,
      ...rest
    } = record(on, { ...fresh(type, on), ...change } as unknown as Command)
    expect(rest).toStrictEqual(details)
    expect([at, command, commandId, comment, effects, from, policy.mode, seq]).toEqual([
      minute(on.version),
      type,
      `c${on.version + 1}`,
      '7',
      [],
      on.state,
      'a-posteriori',
      on.version + 1,
    ])
    expect([to.state, revision]).toEqual([
      standingAfter(on as LivingComment, { ...fresh(type, on), ...change } as unknown as Command, POSTERIORI).state,
      type === 'editByAuthor' ? 2 : 1,
    ])
  })

  test('what the rules leave of an address', () => {
    const command = fresh('purgeIdentifiers', inState.pending, system)
    expect(record(inState.pending, command, { ...PRIORI, purge: 'prefix' }).purged).toBe('prefix')
  })
})

describe('an undo', () => {
  test.each<[string, Comment, object]>([
    ['that shows again', through(born(POSTERIORI), POSTERIORI, ['remove', moderator]), { undoes: 2 }],
    [
      'that removes again',
      through(inState.removed, POSTERIORI, ['approve', moderator]),
      { undoes: 3, grounds: 'other' },
    ],
    ['that rejects again', through(inState.rejected, PRIORI, ['reopen', moderator]), { undoes: 3, grounds: 'other' }],
    ['that files as spam again', through(inState.spam, PRIORI, ['markHam', moderator]), { undoes: 3 }],
  ])('%s', (_, on, details) => {
    const { undoes, grounds } = record(on, fresh('undo', on))
    expect({ undoes, ...(grounds === undefined ? {} : { grounds: grounds.kind }) }).toEqual(details)
  })

  test('of what nobody knows why it was removed has no grounds', () => {
    const imported = { ...inState.removed, grounds: { kind: 'unknown', ambiguous: true } } as Comment
    const approved = through(imported, POSTERIORI, ['approve', moderator])
    expect(record(approved, fresh('undo', approved))).not.toHaveProperty('grounds')
  })
})

test('no words and no person are told', () => {
  const words = 'Le pain de Camille'
  const command = {
    ...fresh('editByAuthor', inState.pending, author),
    content: { text: words, title: words, link: { url: `https://example.org/${words}` } },
  } as Command
  const json = JSON.stringify(record(inState.pending, command))
  for (const private_ of ['pain', 'Camille', 'camille', '203.0.113', 'Bonjour']) expect(json).not.toContain(private_)
})

test('effects are named once each, in their order', () => {
  expect(kindsOf([])).toEqual([])
  expect(
    kindsOf([
      { kind: 'notify-thread', comment: '7' },
      { kind: 'invalidate', comment: '7', forum: { type: 'article', id: '1' } },
      { kind: 'notify-thread', comment: '7' },
    ]),
  ).toEqual(['notify-thread', 'invalidate'])
})
