import { describe, expect, test } from 'vitest'
import { GROUND_KINDS, MODES } from '../../src/core/moderation-states.ts'
import { parseComment } from '../../src/models/index.ts'
import { pendingComment, publishedComment } from './comments.ts'
import type { Data } from './full-dataset.ts'

const AT = '2014-07-10T08:30:00Z'

/** A comment in another state, with what that state carries and nothing of what it had. */
function standing(rest: Data): Data {
  const { state: _, why: __, since: ___, ...others } = pendingComment()
  return { ...others, ...rest }
}

function found(comment: Data): readonly string[] {
  return parseComment(comment).problems.map(({ code, path = [] }) => `${code} ${path.join('.')}`)
}

describe('grounds', () => {
  const rejected = (grounds: unknown) => found(standing({ state: 'rejected', grounds, since: AT }))

  test.each(GROUND_KINDS)('%s', (kind) => {
    const own = { illegal: { law: 'loi du 29 juillet 1881' }, rules: { rule: '3' } }[kind as string] ?? {}
    expect(rejected({ kind, explanation: 'Parce que.', ...own })).toEqual([])
    expect(rejected({ kind, ...own })).toEqual(['models/missing grounds.explanation'])
    for (const key of Object.keys(own)) {
      expect(rejected({ kind, explanation: '' })).toEqual([`models/missing grounds.${key}`])
    }
    if (Object.keys(own).length === 0) {
      expect(rejected({ kind, explanation: '', law: 'x' })).toEqual(['models/unknown-field grounds.law'])
    }
  })

  const unknown = { kind: 'unknown', ambiguous: true }
  test('that nobody knows are of what was removed elsewhere, and never of a rejection', () => {
    expect(found(standing({ state: 'removed', grounds: unknown, since: AT }))).toEqual([])
    expect(rejected(unknown)).toEqual(['models/not-one-of grounds.kind'])
    expect(found(standing({ state: 'removed', grounds: { kind: 'unknown' }, since: AT }))).toEqual([
      'models/missing grounds.ambiguous',
    ])
  })
})

describe('why a comment may be public', () => {
  const shown = (basis: unknown) => found(publishedComment({ basis }))

  test.each<[Data | null, readonly string[]]>([
    [{ kind: 'imported' }, []],
    [{ kind: 'decision', entry: 1, revision: 1 }, []],
    [{ kind: 'decision', entry: 0, revision: 1 }, ['models/too-small basis.entry']],
    [{ kind: 'decision', entry: 1 }, ['models/missing basis.revision']],
    [{ kind: 'policy', mode: 'pos' }, ['models/not-one-of basis.mode']],
    [{ kind: 'policy' }, ['models/missing basis.mode']],
    [{ kind: 'trust' }, ['models/not-one-of basis.kind']],
    [null, ['models/wrong-type basis']],
  ])('%j', (basis, problems) => {
    expect(shown(basis)).toEqual(problems)
  })

  test.each(MODES)('the mode %s', (mode) => {
    expect(shown({ kind: 'policy', mode })).toEqual([])
  })
})

test.each<[string, Data, readonly string[]]>([
  ['waits for a reason that is known', { state: 'pending', why: 'humeur', since: AT }, ['models/not-one-of why']],
  ['waits since a day', { state: 'pending', why: 'edited', since: '2014-07-10' }, ['models/instant-format since']],
  ['was withdrawn', { state: 'retracted', wasPublic: false, since: AT }, []],
  ['was withdrawn from somewhere', { state: 'retracted', since: AT }, ['models/missing wasPublic']],
  ['is spam by an import', { state: 'spam', by: 'imported', since: AT }, []],
  ['is spam by checks', { state: 'spam', by: 'check', checks: ['links'], since: AT }, []],
  ['is spam by nobody', { state: 'spam', since: AT }, ['models/missing by']],
  ['is nowhere', { state: 'hidden', since: AT }, ['models/not-one-of state']],
  [
    'carries what another state does',
    { state: 'spam', by: 'human', since: AT, basis: {} },
    ['models/unknown-field basis'],
  ],
])('a comment that %s', (_, rest, problems) => {
  expect(found(standing(rest))).toEqual(problems)
})

describe('what an undo would restore', () => {
  const previous = (rest: Data) => found(publishedComment({ previous: { entry: 2, revision: 1, ...rest } }))

  test.each<[string, Data, readonly string[]]>([
    ['a wait', { standing: { state: 'pending', why: 'a-priori', since: AT } }, []],
    [
      'a removal of which nobody knows why',
      { standing: { state: 'removed', grounds: { kind: 'unknown', ambiguous: true }, since: AT } },
      [],
    ],
    // Neither can be taken back.
    [
      'a withdrawal',
      { standing: { state: 'retracted', wasPublic: true, since: AT } },
      ['models/not-one-of previous.standing.state'],
    ],
    [
      'an erasure',
      { standing: { state: 'erased', wasPublic: true, since: AT } },
      ['models/not-one-of previous.standing.state'],
    ],
    ['nothing', {}, ['models/missing previous.standing']],
  ])('%s', (_, rest, problems) => {
    expect(previous(rest)).toEqual(problems)
  })
})
