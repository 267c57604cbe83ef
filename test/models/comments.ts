import type { Data } from './full-dataset.ts'

const AT = '2014-07-10T08:30:00Z'

/** What every comment has: plain data, fresh at each call. */
function place(): Data {
  return {
    id: 'c1',
    forum: { type: 'article', id: 'article' },
    thread: 'c1',
    submittedAt: AT,
    version: 2,
    revision: 1,
    last: { commandId: 'k1', command: 'submit', at: AT, by: 'visitor-1' },
  }
}

function living(): Data {
  return {
    ...place(),
    author: { id: 'visitor-1', name: 'Zoé', email: 'zoe@example.org', verified: true },
    content: { title: 'Merci', text: 'Bonjour {{à tous}}', link: { url: 'https://example.org', label: 'Mon site' } },
    identifiers: { ip: { kind: 'none' } },
    reports: [],
  }
}

/** A comment that waits, without what need not be there. */
export function pendingComment(rest: Data = {}): Data {
  return { ...living(), state: 'pending', why: 'a-priori', since: AT, ...rest }
}

/** A comment that was accepted. */
export function publishedComment(rest: Data = {}): Data {
  const basis = { kind: 'decision', entry: 2, revision: 1 }
  return { ...living(), state: 'published', basis, publishedAt: AT, acceptedRevision: 1, firstPublishedAt: AT, ...rest }
}

/** What is left of a comment that was erased. */
export function erasedComment(rest: Data = {}): Data {
  return { ...place(), state: 'erased', wasPublic: true, since: AT, ...rest }
}

const PREVIOUS = {
  entry: 2,
  revision: 1,
  standing: { state: 'published', basis: { kind: 'policy', mode: 'a-posteriori' }, publishedAt: AT },
  acceptedRevision: 1,
}

/** One comment of each state, and of each kind of what a state carries. */
export const COMMENTS: readonly (readonly [name: string, comment: Data])[] = [
  ['pending', pendingComment()],
  ['pending, suspect', pendingComment({ why: 'suspect', checks: ['links'] })],
  ['an answer', pendingComment({ id: 'c2', parent: 'c1' })],
  ['published by a decision', publishedComment()],
  ['published by policy', publishedComment({ basis: { kind: 'policy', mode: 'a-posteriori' } })],
  ['published by import', publishedComment({ basis: { kind: 'imported' } })],
  ['reported', publishedComment({ reports: [{ id: 'r1', at: AT, by: 'reader-1', ground: 'illegal' }] })],
  ['a whole address', publishedComment({ identifiers: { ip: { kind: 'full', value: '203.0.113.7', keepUntil: AT } } })],
  ['a network', publishedComment({ identifiers: { ip: { kind: 'prefix', value: '203.0.113.0/24' } } })],
  ...(['off-topic', 'duplicate', 'personal-data', 'spam', 'other'] as const).map(
    (kind) => [`rejected, ${kind}`, standing({ state: 'rejected', grounds: { kind, explanation: 'e' } })] as const,
  ),
  ['rejected by law', standing({ state: 'rejected', grounds: { kind: 'illegal', law: 'loi', explanation: 'e' } })],
  ['removed by a rule', standing({ state: 'removed', grounds: { kind: 'rules', rule: '3', explanation: 'e' } })],
  ['removed, nobody knows why', standing({ state: 'removed', grounds: { kind: 'unknown', ambiguous: true } })],
  ['spam', standing({ state: 'spam', by: 'check', checks: ['links'] })],
  ['retracted', standing({ state: 'retracted', wasPublic: false })],
  ['can be undone', standing({ state: 'removed', grounds: { kind: 'other', explanation: '' }, previous: PREVIOUS })],
  ['erased', erasedComment()],
]

function standing(rest: Data): Data {
  return { ...living(), since: AT, ...rest }
}
