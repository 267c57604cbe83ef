import { expect, test } from 'vitest'
import type { CommentContent } from '../../src/moderation/comment.ts'
import type { Identifiers } from '../../src/moderation/identifiers.ts'
import type { Finding } from '../../src/moderation/intake/verdict.ts'
import { submit } from '../../src/moderation/submit.ts'
import { visibleThread } from '../../src/moderation/visibility/visible-thread.ts'
import { born, POSTERIORI, PRIORI, SUBMISSION } from './sample.ts'

const found = (verdict: Finding['verdict']): readonly Finding[] => [{ check: 'own', verdict }]

test('makes the comment, and the first entry of its log', () => {
  const result = submit({ ...SUBMISSION, parent: { id: '6', thread: '5', isShown: true } }, POSTERIORI, found('clean'))
  if (!result.ok) throw new Error('refused')
  expect(result.next).toMatchObject({
    id: '7',
    thread: '5',
    parent: '6',
    version: 1,
    revision: 1,
    author: { id: 'w1', name: 'Camille Martin', email: 'camille@example.org', verified: true },
    firstPublishedAt: SUBMISSION.at,
    reports: [],
  })
  expect(result.entry).toEqual({
    comment: '7',
    seq: 1,
    commandId: 'birth',
    at: SUBMISSION.at,
    actor: { id: 'w1', role: 'reader' },
    command: 'submit',
    from: null,
    to: { state: 'published', basis: { kind: 'policy', mode: 'a-posteriori' }, publishedAt: SUBMISSION.at },
    revision: 1,
    forum: { type: 'article', id: '12' },
    submittedAt: SUBMISSION.at,
    thread: '5',
    parent: '6',
    policy: { mode: 'a-posteriori', registration: 'optional' },
    effects: ['invalidate', 'reindex', 'thread-date', 'notify-author', 'notify-article-authors', 'notify-thread'],
  })
})

test('opens a thread of its own, and keeps no address by default', () => {
  const { identifiers: _, ...rest } = SUBMISSION
  const result = submit(rest, PRIORI)
  expect(result).toMatchObject({ ok: true, next: { thread: '7', identifiers: { ip: { kind: 'none' } } } })
  expect(born()).not.toHaveProperty('parent')
})

test.each([
  [PRIORI, [], ['notify-moderators', 'notify-author']],
  [PRIORI, found('spam'), ['notify-moderators']],
] as const)('tells the moderators of what waits', (policy, findings, kinds) => {
  const result = submit(SUBMISSION, policy, findings)
  expect(result.ok && result.effects.map(({ kind }) => kind)).toEqual(kinds)
})

test.each(['', ' ', '\u00a0\n'])('a field that was left as %j was not filled in', (blank) => {
  const content = { text: 'Bonjour', title: blank, link: { url: blank, label: 'ici' } }
  const result = submit({ ...SUBMISSION, content, signature: { name: blank, email: blank } }, POSTERIORI)
  if (!result.ok) throw new Error('refused')
  expect(result.next.content).toStrictEqual({ text: 'Bonjour' })
  expect(result.next.author).toStrictEqual({ id: 'w1', verified: true })
  const unlabelled = { text: 'Bonjour', link: { url: 'https://example.org', label: blank } }
  expect(born(POSTERIORI, { content: unlabelled }).content.link).toStrictEqual({ url: 'https://example.org' })
})

test('what a form or a record holds beside what is asked for is not taken along', () => {
  const form = { title: 'Bou’Sol', text: 'Bonjour', name: 'Camille', email: 'camille@example.org', captcha: 'x' }
  const article = { type: 'article', id: '12', title: 'Du pain', authors: ['Awa'] }
  const link = { url: 'https://example.org', label: 'ici', tracker: 't' }
  const result = submit(
    {
      ...SUBMISSION,
      forum: article,
      content: { ...form, link } as CommentContent,
      signature: form,
      identifiers: { ip: { kind: 'none' }, agent: 'Mozilla' } as Identifiers,
    },
    POSTERIORI,
  )
  if (!result.ok) throw new Error('refused')
  const { next, entry } = result
  expect(next.content).toStrictEqual({
    title: 'Bou’Sol',
    text: 'Bonjour',
    link: { url: 'https://example.org', label: 'ici' },
  })
  expect(next.author).toStrictEqual({ name: 'Camille', email: 'camille@example.org', id: 'w1', verified: true })
  expect(next.identifiers).toStrictEqual({ ip: { kind: 'none' } })
  expect([next.forum, entry.forum]).toStrictEqual(Array(2).fill({ type: 'article', id: '12' }))
  // Readers see the words: an address that came among them would be public.
  expect(JSON.stringify(visibleThread([next]))).not.toContain('camille@')
})
