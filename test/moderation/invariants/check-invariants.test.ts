import { describe, expect, test } from 'vitest'
import { INVARIANT_CODES } from '../../../src/core/codes/moderation.ts'
import { describe as inWords } from '../../../src/i18n/describe.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import { checkInvariants } from '../../../src/moderation/invariants/check-invariants.ts'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { submit } from '../../../src/moderation/submit.ts'
import {
  accept,
  admin,
  author,
  deepFreeze,
  fresh,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
  reader,
  SUBMISSION,
} from '../sample.ts'

type Step = readonly [Parameters<typeof fresh>[0], Parameters<typeof fresh>[2]]

interface Story {
  readonly comment: Comment
  readonly log: readonly LogEntry[]
}

function story(id: string, policy: Policy, steps: readonly Step[], change: object = {}): Story {
  const born = submit({ ...SUBMISSION, id, commandId: `birth-${id}`, ...change }, policy)
  if (!born.ok) throw new Error('refused')
  let comment: Comment = born.next
  const log: LogEntry[] = [born.entry]
  for (const [type, actor] of steps) {
    const { next, entry } = accept(comment, fresh(type, comment, actor), policy)
    comment = next
    log.push(entry)
  }
  return deepFreeze({ comment, log })
}

const under = { parent: { id: '1', thread: '1', isShown: true } }
const THREAD: readonly Story[] = [
  story('1', PRIORI, [['approve', moderator]]),
  story('2', PRIORI, [['markSpam', moderator]], under),
  story(
    '3',
    POSTERIORI,
    [
      ['report', reader],
      ['remove', moderator],
      ['undo', moderator],
      ['editByAuthor', author],
    ],
    under,
  ),
  story('4', POSTERIORI, [['erase', admin]], under),
  story(
    '5',
    PRIORI,
    [
      ['approve', moderator],
      ['remove', moderator],
      ['undo', moderator],
    ],
    under,
  ),
]

const COMMENTS = THREAD.map(({ comment }) => comment)
const LOGS = new Map(THREAD.map(({ comment, log }) => [comment.id, log]))

/** The thread with one comment changed behind the back of moderation. */
function tampered(id: string, change: object): readonly Comment[] {
  return COMMENTS.map((comment) => (comment.id === id ? ({ ...comment, ...change } as Comment) : comment))
}

const produced = new Set<string>()

function found(comments: readonly Comment[], logs: ReadonlyMap<string, readonly LogEntry[]> = LOGS) {
  const problems = checkInvariants(comments, logs)
  for (const problem of problems) {
    produced.add(problem.code)
    for (const language of ['fr', 'en'] as const) expect(inWords(problem, language)).not.toMatch(/undefined|null|Probl/)
  }
  return problems.map(({ code, params }) => `${code.replace('moderation/', '')} ${String(params['id'] ?? '')}`.trim())
}

test('a thread that was moderated keeps its promises, also once it went through a store', () => {
  expect(found(COMMENTS)).toEqual([])
  const stored: { comments: Comment[]; logs: [string, LogEntry[]][] } = JSON.parse(
    JSON.stringify({ comments: COMMENTS, logs: [...LOGS] }),
  )
  expect(found(stored.comments, new Map(stored.logs))).toEqual([])
})

describe('what SPIP’s cascade does is found', () => {
  test('P1, P3: a reply that is published with its parent', () => {
    const waiting = story('6', PRIORI, [], under)
    const published = {
      ...waiting.comment,
      state: 'published',
      basis: { kind: 'imported' },
      publishedAt: minute(3),
    } as Comment
    expect(found([...COMMENTS, published], new Map([...LOGS, ['6', waiting.log]]))).toEqual(['log-differs 6'])
  })

  test('P5: a reply that becomes spam with its parent', () => {
    const codes = found(tampered('1', { state: 'spam', by: 'human', since: minute(3) }))
    expect(codes).toEqual(['spam-unsaid 1', 'log-differs 1'])
  })

  test('P3: a refusal that does not stay', () => {
    expect(
      found(tampered('2', { state: 'published', basis: { kind: 'policy', mode: 'a-priori' }, publishedAt: minute(3) })),
    ).toEqual(['log-differs 2'])
  })
})

test('the fields that differ are named, the state first', () => {
  const problems = checkInvariants(tampered('2', { state: 'pending', why: 'reopened', version: 1 }), LOGS)
  expect(problems).toEqual([
    {
      code: 'moderation/log-differs',
      severity: 'error',
      params: { id: '2', fields: ['state', 'version', 'why'] },
      path: [1],
    },
  ])
})

describe('P1: an entry that publishes a priori without a person', () => {
  const [, , , , undone] = THREAD
  const forge = (seq: number, change: object) =>
    new Map([
      ...LOGS,
      ['5', (undone?.log ?? []).map((entry) => (entry.seq === seq ? ({ ...entry, ...change } as LogEntry) : entry))],
    ])

  test.each([
    ['a program', 2, { actor: { id: 's', role: 'system' } }],
    [
      'no decision',
      2,
      { to: { state: 'published', basis: { kind: 'policy', mode: 'a-priori' }, publishedAt: minute(1) } },
    ],
    [
      'a decision on other words',
      2,
      { to: { state: 'published', basis: { kind: 'decision', entry: 2, revision: 9 }, publishedAt: minute(1) } },
    ],
    ['an undo by a program', 4, { actor: { id: 's', role: 'system' } }],
  ])('%s', (_, seq, change) => {
    const problems = checkInvariants(COMMENTS, forge(seq, change))
    const unread = problems.filter(({ code }) => code === 'moderation/published-unread')
    expect(unread.map(({ params }) => params['seq'])).toEqual([seq])
    for (const { code } of unread) produced.add(code)
  })

  test('what was public when the forum turned to a priori stays so', () => {
    const shown = story('6', POSTERIORI, [])
    const later = accept(shown.comment, fresh('report', shown.comment, reader), PRIORI)
    expect(found([later.next], new Map([['6', [...shown.log, later.entry]]]))).toEqual([])
  })

  test('more often than a call takes arguments', () => {
    const { comment, log } = story('6', POSTERIORI, [['erase', admin]])
    const [birth] = log
    const unread = [1, 2].map((revision) => ({ ...birth, revision, policy: PRIORI })) as LogEntry[]
    const long = Array.from({ length: 600_000 }, (_, index) => unread[index % 2]) as LogEntry[]
    const problems = checkInvariants([comment], new Map([['6', long]]))
    expect(problems.filter(({ code }) => code === 'moderation/published-unread')).toHaveLength(long.length)
  })

  test('what was brought as public was judged elsewhere', () => {
    const shown = story('6', PRIORI, [['approve', moderator]])
    const [birth] = shown.log
    const entry = {
      ...birth,
      command: 'import',
      to: { state: 'published', basis: { kind: 'imported' }, publishedAt: minute(0) },
    } as LogEntry
    const codes = found([shown.comment], new Map([['6', [entry]]]))
    expect(codes).not.toContain('published-unread 6')
  })
})

test.each([
  ['nothing', () => null, 'comment'],
  ['no state', (entry: LogEntry) => ({ ...entry, to: null }), 'to.state'],
  ['no rules', (entry: LogEntry) => ({ ...entry, policy: undefined }), 'policy.mode'],
])('an entry that was not read back as it was, with %s, is told', (_, damage, field) => {
  const [, marked] = THREAD
  const log = (marked?.log ?? []).map((entry, index) => (index === 1 ? damage(entry) : entry)) as readonly LogEntry[]
  const problems = checkInvariants(COMMENTS, new Map([...LOGS, ['2', log]]))
  expect(problems).toMatchObject([{ code: 'moderation/log-shape', path: [1, 1], params: { field } }])
})

describe('P4: a thread that does not hold together', () => {
  test.each([
    ['an unknown parent', { parent: 'lost' }, 'parent'],
    ['another thread', { thread: '2' }, 'thread'],
    ['another forum', { forum: { type: 'article', id: '13' } }, 'forum'],
    ['a circle', { parent: '3' }, 'circle'],
  ])('%s', (_, change, reason) => {
    const problems = checkInvariants(tampered('3', change), LOGS)
    const broken = problems.filter(({ code }) => code === 'moderation/thread-broken')
    expect(broken.map(({ params }) => [params['id'], params['reason']])).toContainEqual(['3', reason])
    for (const { code } of broken) produced.add(code)
  })

  test('a top that is in the thread of another one', () => {
    const reasons = checkInvariants(tampered('1', { thread: '2' }), LOGS).map(({ params }) => params['reason'])
    expect(reasons).toContain('root')
  })

  test('an object of another kind', () => {
    const reasons = checkInvariants(tampered('3', { forum: { type: 'rubrique', id: '12' } }), LOGS).map(
      ({ params }) => params['reason'],
    )
    expect(reasons).toContain('forum')
  })

  test('one comment twice', () => {
    const [first] = checkInvariants([...COMMENTS, { ...COMMENTS[0] } as Comment], LOGS)
    // The last one of an id is the one that is believed.
    expect(first).toEqual({
      code: 'moderation/thread-broken',
      severity: 'error',
      params: { id: '1', reason: 'twice' },
      path: [0],
    })
  })
})

test('P8: something that remains of an erased comment', () => {
  expect(found(tampered('4', { content: { text: 'Bonjour' }, author: { verified: false } }))).toContain(
    'erased-remains 4',
  )
  for (const field of ['author', 'content', 'identifiers', 'reports', 'previous']) {
    const [first] = checkInvariants(tampered('4', { [field]: [] }), LOGS)
    expect(first).toMatchObject({ code: 'moderation/erased-remains', params: { id: '4', fields: [field] } })
  }
})

test.each([
  ['email', { grounds: { kind: 'other', explanation: 'écrit par camille@example.org' } }],
  ['name', { request: 'demande de Camille Martin' }],
  ['ip', { checks: ['203.0.113.7'] }],
  ['text', { checks: ['Bonjour à tous'] }],
])('P8: %s in the log', (field, change) => {
  const [first, ...others] = THREAD[0]?.log ?? []
  const logs = new Map([...LOGS, ['1', [first, ...others.map((entry) => ({ ...entry, ...change }))] as LogEntry[]]])
  const leaks = checkInvariants(COMMENTS, logs).filter(({ code }) => code === 'moderation/log-leaks')
  expect(leaks.map(({ params }) => params['field'])).toEqual([field])
  for (const { code } of leaks) produced.add(code)
})

test('P8: a field without a value is nothing that remains', () => {
  const bare = { author: undefined, content: undefined, identifiers: undefined, previous: undefined }
  expect(checkInvariants(tampered('4', bare), LOGS)).toEqual([])
})

test('P14: a log that is not there, or does not follow', () => {
  expect(found(COMMENTS, new Map([...LOGS].slice(1)))).toEqual(['log-missing 1'])
  expect(found(COMMENTS, new Map([...LOGS, ['1', []]]))).toEqual(['log-missing 1'])
  const holed = new Map([...LOGS, ['3', THREAD[2]?.log.toSpliced(1, 1) ?? []]])
  expect(checkInvariants(COMMENTS, holed)).toMatchObject([{ code: 'moderation/log-sequence', path: [2, 1] }])
})

test.each([null, {}, 'x'])('P14: %j stands for no log', (log) => {
  const codes = checkInvariants([story('1', PRIORI, []).comment], new Map([['1', log as never]]))
  expect(codes.map(({ code }) => code)).toEqual(['moderation/log-missing'])
})

test('every code of promises was produced', () => {
  expect(INVARIANT_CODES.filter((code) => !produced.has(code))).toEqual([])
})
