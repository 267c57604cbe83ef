import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/moderation/command.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import { type DecideOptions, decide } from '../../src/moderation/decide.ts'
import type { Grounds } from '../../src/moderation/grounds.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import {
  accept,
  admin,
  author,
  born,
  codesOf,
  fresh,
  GROUNDS,
  inState,
  judge,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  system,
  through,
} from './sample.ts'

describe('what a state carries', () => {
  test('a human’s approval is the basis, on this revision', () => {
    expect(through(inState.pending, PRIORI, ['approve', moderator])).toMatchObject({
      state: 'published',
      basis: { kind: 'decision', entry: 2, revision: 1 },
      publishedAt: minute(1),
      firstPublishedAt: minute(1),
      acceptedRevision: 1,
      last: { commandId: 'c2', command: 'approve', at: minute(1), by: 'm1' },
    })
  })

  test('a machine’s approval accepts nothing', () => {
    const { next } = accept(inState.pending, fresh('approve', inState.pending, system), POSTERIORI)
    expect(next).toMatchObject({ state: 'published', basis: { kind: 'policy', mode: 'a-posteriori' } })
    expect(next).not.toHaveProperty('acceptedRevision')
    expect(next).not.toHaveProperty('previous')
  })

  test('confirming what policy let through keeps its date', () => {
    const confirmed = through(inState.published, POSTERIORI, ['approve', moderator])
    expect(confirmed).toMatchObject({ basis: { kind: 'decision' }, publishedAt: minute(0), acceptedRevision: 1 })
  })

  test('a refusal carries its grounds', () => {
    const command = { ...fresh('reject', inState.pending), grounds: GROUNDS } as Command
    expect(accept(inState.pending, command, PRIORI).next).toMatchObject({
      state: 'rejected',
      grounds: GROUNDS,
      since: minute(1),
    })
  })

  test('spam is by a human or by a check', () => {
    expect(inState.spam).toMatchObject({ by: 'human' })
    expect(accept(inState.pending, fresh('markSpam', inState.pending, system), PRIORI).next).toMatchObject({
      by: 'check',
    })
  })

  test.each([
    ['markHam', moderator, inState.spam, 'legitimised'],
    ['reopen', moderator, inState.removed, 'reopened'],
    ['reopen', system, inState.published, 'suspect'],
  ] as const)('%s by %o says why the comment waits', (type, actor, comment, why) => {
    expect(accept(comment, fresh(type, comment, actor), PRIORI).next).toMatchObject({ state: 'pending', why })
  })

  test('an erased comment is a place without words or person', () => {
    expect(inState.erased).toEqual({
      id: '7',
      forum: { type: 'article', id: '12' },
      thread: '7',
      submittedAt: minute(0),
      version: 2,
      revision: 1,
      last: { commandId: 'c2', command: 'erase', at: minute(1), by: 'a1' },
      state: 'erased',
      wasPublic: true,
      since: minute(1),
    })
  })

  test.each([
    ['retract', author, true, 'published'],
    ['retract', author, false, 'pending'],
    ['erase', admin, true, 'retracted'],
    ['erase', admin, false, 'removed'],
  ] as const)('%s by %o remembers whether the comment was public: %s', (type, actor, wasPublic, state) => {
    expect(accept(inState[state], fresh(type, inState[state], actor), PRIORI).next).toMatchObject({ wasPublic })
  })
})

test('words come with an edit only', () => {
  const words = { content: { text: 'Achetez !' } }
  for (const type of ['approve', 'reject', 'markSpam'] as const) {
    const { next } = accept(inState.pending, { ...fresh(type, inState.pending), ...words } as Command, PRIORI)
    expect(next).toMatchObject({ content: { text: 'Bonjour à tous' } })
  }
})

test('the words of an edit come without what the form held beside', () => {
  const content = { text: 'Autre', title: '\u200b', email: 'camille@example.org', link: { url: '/', id: 3 } }
  const edit = { ...fresh('editByAuthor', inState.pending, author), content } as unknown as Command
  expect((accept(inState.pending, edit, PRIORI).next as Comment<'pending'>).content).toStrictEqual({
    text: 'Autre',
    link: { url: '/' },
  })
})

test.each<[Grounds]>([
  [{ kind: 'illegal', law: 'loi du 29 juillet 1881, art. 32', explanation: 'Diffamation' }],
  [{ kind: 'rules', rule: 'charte, 3', explanation: 'Il attaque une personne.' }],
  [{ kind: 'other', explanation: 'Hors saison' }],
])('the log keeps of the grounds %j nothing that was sent along', (grounds) => {
  const sent = { ...grounds, quote: 'Camille Martin a écrit…' }
  const remove = { ...fresh('remove', inState.published), grounds: sent } as Command
  const { next, entry } = accept(inState.published, remove, POSTERIORI)
  expect([entry.grounds, (next as Comment<'removed'>).grounds]).toStrictEqual([grounds, grounds])
  const reported = accept(inState.published, fresh('report', inState.published, reader), POSTERIORI).next
  const settle = { ...fresh('settleReport', reported), outcome: 'upheld', grounds: sent } as Command
  expect(accept(reported, settle, POSTERIORI).entry.grounds).toStrictEqual(grounds)
})

test('an undo that restricts anew holds the grounds of then', () => {
  const restricted = [
    through(born(PRIORI), POSTERIORI, ['reject', moderator]),
    through(born(POSTERIORI), POSTERIORI, ['remove', moderator]),
  ]
  for (const before of restricted) {
    const approved = through(before, POSTERIORI, ['approve', moderator])
    const { entry } = accept(approved, fresh('undo', approved), POSTERIORI)
    expect(entry).toMatchObject({ undoes: 3, grounds: { kind: 'other', explanation: '–' } })
  }
  const rejected = through(born(PRIORI), PRIORI, ['reject', moderator])
  expect(accept(rejected, fresh('undo', rejected), PRIORI).entry).not.toHaveProperty('grounds')
})

describe('an edit by the author', () => {
  const edit = (comment: Comment, policy: Policy, change: object = {}) =>
    accept(
      comment,
      { ...fresh('editByAuthor', comment, author), content: { text: 'Autre' }, ...change } as Command,
      policy,
    )

  test('a posteriori, stays public, by policy again', () => {
    const approved = through(inState.published, POSTERIORI, ['approve', moderator])
    const { next, entry } = edit(approved, POSTERIORI)
    expect(next).toMatchObject({
      state: 'published',
      basis: { kind: 'policy' },
      revision: 2,
      content: { text: 'Autre' },
      acceptedRevision: 1,
    })
    expect(JSON.stringify(entry)).not.toContain('Autre')
  })

  test('waits when a check suspects the new words', () => {
    const findings = [{ check: 'links', verdict: 'hold' }]
    const { next, entry } = edit(inState.published, POSTERIORI, { findings })
    expect(next).toMatchObject({ state: 'pending', why: 'suspect', checks: ['links'] })
    expect(entry.checks).toEqual(['links'])
  })

  test('waits when the author is not trusted yet', () => {
    const policy: Policy = { ...POSTERIORI, trustAfter: 2 }
    expect(edit(inState.published, policy, { approvedCount: 1 }).next).toMatchObject({
      state: 'pending',
      why: 'edited',
    })
    expect(edit(inState.published, policy, { approvedCount: 2 }).next.state).toBe('published')
  })

  test('of a comment that waits keeps its place in the queue', () => {
    expect(edit(inState.pending, PRIORI).next).toMatchObject({
      state: 'pending',
      why: 'a-priori',
      since: minute(0),
      revision: 2,
    })
  })

  test('is refused when the author saw an older version, if they say what they saw', () => {
    const command = {
      ...fresh('editByAuthor', inState.pending, author),
      expected: { version: 0, revision: 1 },
    } as Command
    expect(codesOf(judge(inState.pending, command, PRIORI))).toEqual(['moderation/stale-version'])
    const { expected: _, ...blind } = command
    expect(judge(inState.pending, blind as Command, PRIORI).ok).toBe(true)
  })
})

describe('reports', () => {
  const reportBy = (comment: Comment, id: string, policy: Policy) =>
    accept(comment, { ...fresh('report', comment, { ...reader, id }), report: `report-${id}` } as Command, policy)
  const policy: Policy = { ...POSTERIORI, reportThreshold: 2 }

  test('hide at the threshold what nobody accepted', () => {
    const once = reportBy(inState.published, 'r1', policy)
    expect(once.next).toMatchObject({ state: 'published', reports: [{ id: 'report-r1', by: 'r1' }] })
    const twice = reportBy(once.next, 'r2', policy)
    expect(twice.next).toMatchObject({ state: 'pending', why: 'reported' })
    expect(reportBy(once.next, 'r2', POSTERIORI).next.state).toBe('published')
  })

  test('never overrule a moderator', () => {
    const approved = through(inState.published, POSTERIORI, ['approve', moderator])
    expect(reportBy(reportBy(approved, 'r1', policy).next, 'r2', policy).next.state).toBe('published')
  })

  test('are settled one by one, and change no state', () => {
    const reported = reportBy(reportBy(inState.published, 'r1', POSTERIORI).next, 'r2', POSTERIORI).next
    const command = {
      ...fresh('settleReport', reported),
      report: 'report-r1',
      outcome: 'upheld',
      grounds: GROUNDS,
    } as Command
    const { next, entry, effects } = accept(reported, command, POSTERIORI)
    expect(next).toMatchObject({ state: 'published', reports: [{ id: 'report-r2' }] })
    expect(entry).toMatchObject({ settled: { report: 'report-r1', outcome: 'upheld' }, grounds: GROUNDS })
    expect(effects).toEqual([{ kind: 'notify-reporter', comment: '7', report: 'report-r1', outcome: 'upheld' }])
  })
})

describe('a command sent twice', () => {
  const command = fresh('approve', inState.pending)
  const { next, entry } = accept(inState.pending, command, PRIORI)

  test('is answered as it was, with the log', () => {
    expect(judge(next, command, PRIORI, { log: [entry] })).toEqual({
      ok: true,
      repeated: true,
      next,
      entry,
      effects: [],
    })
  })

  test('is refused without it', () => {
    expect(codesOf(judge(next, command, PRIORI))).toContain('moderation/command-id-used')
  })

  test.each([{ ...command, type: 'markSpam' } as Command, { ...command, actor: admin } as Command])(
    'is refused when another command has its id',
    (other) => {
      const later = through(next, PRIORI, ['remove', moderator])
      const found = codesOf(judge(later, { ...other, at: minute(9) }, PRIORI, { log: [entry] }))
      expect(found).toContain('moderation/command-id-used')
    },
  )

  test('is not mistaken for one of somebody else, nor for what is no command', () => {
    const { next, entry } = accept(inState.pending, fresh('approve', inState.pending), PRIORI)
    const command = fresh('approve', inState.pending)
    const again = (change: object | null) =>
      codesOf(judge(next, change === null ? (null as never) : { ...command, ...change }, PRIORI, { log: [entry] }))
    expect(again({ actor: admin })).toContain('moderation/command-id-used')
    expect(again({ actor: { ...moderator, id: 'm2' } })).toContain('moderation/command-id-used')
    expect(again({ actor: { role: 'admin', id: moderator.id } })).toContain('moderation/command-id-used')
    expect(again({ type: 'markSpam' })).toContain('moderation/command-id-used')
    expect(again({ actor: null })).toContain('moderation/unknown-role')
    expect(again({ id: 'other' })).toContain('moderation/stale-version')
    expect(again(null)).toEqual(['moderation/unknown-command'])
  })

  test('is not mistaken for that of another comment', () => {
    const result = judge(inState.pending, command, PRIORI, { log: [{ ...entry, comment: '8' }] })
    expect(result).not.toHaveProperty('repeated')
  })
})

describe('wrong arguments', () => {
  const command = fresh('approve', inState.pending)

  test.each([
    [undefined, PRIORI, '`comment`'],
    [{ ...inState.pending, state: 'lost' }, PRIORI, '`comment.state`'],
    [inState.pending, undefined, '`policy`'],
    [inState.pending, { mode: 'abo' }, '`policy.mode`'],
    [inState.pending, { ...PRIORI, registration: 'yes' }, '`policy.registration`'],
    [inState.pending, { ...PRIORI, reportTreshold: 3 }, '`reportThreshold`'],
  ])('%#', (comment, policy, name) => {
    expect(() => decide(comment as Comment, command, policy as Policy)).toThrow(TypeError)
    expect(() => decide(comment as Comment, command, policy as Policy)).toThrow(name)
  })

  test('an unknown option', () => {
    const options = { logs: [] } as unknown as DecideOptions
    expect(() => decide(inState.pending, command, PRIORI, options)).toThrow('`log`')
  })
})
