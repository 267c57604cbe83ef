import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Comment } from '../../src/moderation/comment.ts'
import { type DueAction, dueActions } from '../../src/moderation/due-actions.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { openSqlite } from '../examples/leave-spip/mysql-copy.ts'
import { isInstalled, titled } from '../examples/leave-spip/program.ts'
import { admin, author, born, POSTERIORI, PRIORI, through } from '../moderation/sample.ts'

/** The statements of the page, as it says to write them for SQLite. */
const STATEMENTS = [...readFileSync('docs/moderation-storage.md', 'utf8').matchAll(/```sql\n(.*?)```/gs)]
  .map(([, sql = '']) => sql.replaceAll(/ *--.*/g, '').replaceAll('JSONB', 'TEXT'))
  .flatMap((sql) => sql.split(/;\n/))
  .filter((sql) => sql.trim() !== '')

function statement(start: string): string {
  const found = STATEMENTS.filter((sql) => sql.startsWith(start))
  expect(found, start).toHaveLength(1)
  return found[0] ?? ''
}

const policy: Policy = { ...POSTERIORI, closeAfterDays: 14, retentionDays: { spam: 10, retracted: 10 } }
const NOW = '2014-12-01T00:00:00Z'

function posted(id: string, day: number, rules: Policy = POSTERIORI): Comment {
  const at = new Date(Date.UTC(2014, 5, day)).toISOString()
  return born(rules, { id, commandId: id, at, identifiers: { ip: { kind: 'none' } } })
}

const erased = (comment: Comment) => through(comment, POSTERIORI, ['erase', admin])

/** A forum each: which of its comments is the newest one that was not taken away? */
const FORUMS: readonly (readonly [string, readonly Comment[]])[] = [
  ['one comment', [posted('1', 1)]],
  ['a newer one', [posted('1', 1), posted('2', 2)]],
  ['a newer one that waits', [posted('1', 1), posted('2', 2, PRIORI)]],
  ['a newer one of spam', [posted('1', 1), through(posted('2', 2), POSTERIORI, ['markSpam', admin])]],
  ['a newer one that was public and erased', [posted('1', 1), erased(posted('2', 2))]],
  ['a newer one that was erased before it was public', [posted('1', 1), erased(posted('2', 2, PRIORI))]],
  [
    'a newer one that was withdrawn before',
    [posted('1', 1), through(posted('2', 2, PRIORI), PRIORI, ['retract', author])],
  ],
  ['none but what was erased', [erased(posted('1', 1, PRIORI)), erased(posted('2', 2, PRIORI))]],
  ['an address to purge', [born(POSTERIORI), posted('2', 20)]],
]

function due(comments: readonly Comment[]): readonly DueAction[] {
  return dueActions(comments, policy, NOW)
}

describe.runIf(isInstalled)(titled('the statements of the page, in SQLite'), () => {
  let db: Awaited<ReturnType<typeof openSqlite>>
  beforeAll(async () => {
    db = await openSqlite(':memory:')
    for (const table of ['reports', 'appeals'])
      db.exec(`CREATE TABLE ${table} (id TEXT, state TEXT, comment TEXT, entry INTEGER, body TEXT)`)
    for (const sql of STATEMENTS.filter((one) => one.startsWith('CREATE'))) db.exec(sql)
  })
  afterAll(() => db?.close())

  function store(comments: readonly Comment[]): void {
    db.exec('DELETE FROM comments')
    for (const comment of comments) {
      const { forum, id, state, submittedAt, thread, version } = comment
      const cells = [id, forum.type, forum.id, thread, state, version, submittedAt, JSON.stringify(comment)]
      db.exec(`INSERT INTO comments VALUES (${cells.map((cell) => `'${String(cell).replaceAll("'", "''")}'`).join()})`)
    }
  }

  test.each(FORUMS)('the nightly job finds what is due of %s', (_, comments) => {
    store(comments)
    const found = db.all(statement('SELECT body FROM comments')).map(({ body }) => JSON.parse(String(body)))
    expect(due(comments)).not.toEqual([])
    expect(due(found)).toEqual(due(comments))
  })

  test('the nightly job looks at the comments of a forum by their date, not at all of them for each', () => {
    const plan = db.all(`EXPLAIN QUERY PLAN ${statement('SELECT body FROM comments')}`)
    const looked = plan.map(({ detail }) => String(detail)).filter((detail) => detail.includes('later'))
    expect(looked).toEqual([
      expect.stringContaining('comments_by_date (forum_type=? AND forum_id=? AND submitted_at>?)'),
    ])
  })

  test('reports that are open again are found', () => {
    const reports = [
      ['open', true],
      ['open', false],
      ['underReview', true],
      ['dismissed', true],
    ] as const
    for (const [index, [state, isAppealed]] of reports.entries())
      db.exec(`INSERT INTO reports VALUES ('s${index}', '${state}', '7', 2, '${JSON.stringify({ isAppealed })}')`)
    const found = db.all(statement('SELECT body FROM reports').replace('SELECT body', 'SELECT id'))
    expect(found.map(({ id }) => id)).toEqual(['s0', 's2'])
  })

  test('open reports of erased comments are found', () => {
    store([erased(posted('1', 1)), posted('2', 2)])
    db.exec('DELETE FROM reports')
    for (const [id, state, comment] of [
      ['s1', 'open', '1'],
      ['s2', 'underReview', '1'],
      ['s3', 'void', '1'],
      ['s4', 'open', '2'],
    ])
      db.exec(`INSERT INTO reports VALUES ('${id}', '${state}', '${comment}', 2, '{}')`)
    const found = db.all(statement('SELECT reports.body').replace('SELECT reports.body', 'SELECT reports.id'))
    expect(found.map(({ id }) => id)).toEqual(['s1', 's2'])
  })
})
