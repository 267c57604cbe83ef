import { describe, expect, test } from 'vitest'
import { fromSpipRows, spipCascade, toSpipRow } from '../../../src/interop/index.ts'
import { type Comment, checkInvariants, type LogEntry, threadVisibility } from '../../../src/moderation/index.ts'
import { row } from './site.ts'

const PUBLIC = ['prop', 'publie', 'off', 'spam']

/** A chain of messages, each answering the one before, with its log as a host stores it. */
function stored(...statuses: readonly string[]) {
  const rows = statuses.map((statut, index) =>
    row({ id_forum: index + 1, id_parent: index, id_thread: 1, statut, texte: `Message ${index}` }),
  )
  const forum = fromSpipRows(rows, { importedAt: '2026-11-15T08:00:00Z' })
  const comments = forum.comments.map(({ comment }) => comment)
  const logs = new Map<string, readonly LogEntry[]>(forum.comments.map(({ comment, entry }) => [comment.id, [entry]]))
  return { comments, logs, rows }
}

/** Does what SPIP does to the rows of these comments, and reads them again: the logs know nothing of it. */
function cascaded(comments: readonly Comment[], id: number, to: string): readonly Comment[] {
  const rows = comments.map((comment) => {
    const written = toSpipRow(comment)
    if (!written.ok) throw new Error('not written')
    const { id_forum, id_parent, statut } = written.value
    return { ...written.value, id_forum: Number(id_forum), id_parent: Number(id_parent), statut: String(statut) }
  })
  const after = fromSpipRows(spipCascade(rows, id, to), { importedAt: '2026-11-15T08:00:00Z' })
  return after.comments.map(({ comment }) => comment)
}

const everyPair = PUBLIC.flatMap((above) => PUBLIC.map((below) => [above, below] as const))

describe('P3: a change that no decision made is found', () => {
  test.each(everyPair)('%s over %s', (above, below) => {
    for (const to of PUBLIC.filter((status) => status !== above)) {
      const { comments, logs } = stored(above, below)
      expect(checkInvariants(comments, logs)).toEqual([])
      const changed = new Set(checkInvariants(cascaded(comments, 1, to), logs).map(({ params }) => params['id']))
      // The reply changes with the message when it had its status, and only then.
      expect([...changed].sort()).toEqual(above === below ? ['1', '2'] : ['1'])
    }
  })
})

test('P1, P5: the reply that was published or filed as spam by a click on another is named', () => {
  const waiting = stored('prop', 'prop')
  const published = checkInvariants(cascaded(waiting.comments, 1, 'publie'), waiting.logs)
  expect(published).toContainEqual(
    expect.objectContaining({
      code: 'moderation/log-differs',
      params: { id: '2', fields: expect.arrayContaining(['state']) },
    }),
  )
  const innocent = stored('publie', 'publie')
  const filed = checkInvariants(cascaded(innocent.comments, 1, 'spam'), innocent.logs)
  expect(filed).toContainEqual(expect.objectContaining({ code: 'moderation/spam-unsaid', params: { id: '2' } }))
})

test('P4: hiding and showing again is not the identity', () => {
  const { comments } = stored('publie', 'off')
  const before = threadVisibility(comments)
  const after = threadVisibility(cascaded(cascaded(comments, 1, 'off'), 1, 'publie'))
  expect([before.get('2')?.kind, after.get('2')?.kind]).toEqual(['hidden', 'shown'])
})
