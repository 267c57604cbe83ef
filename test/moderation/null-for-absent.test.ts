import { expect, test } from 'vitest'
import { COMMAND_TYPES, STATES } from '../../src/core/moderation-states.ts'
import { decide } from '../../src/moderation/decide.ts'
import { replay } from '../../src/moderation/log/replay.ts'
import { submit } from '../../src/moderation/submit.ts'
import { accept, author, fresh, inState, minute, POSTERIORI, reader, SUBMISSION, system } from './sample.ts'
import { READINGS } from './stored-records.ts'

// A database that keeps a column for each field gives `null` back for what was not there.
const OPTIONAL = [
  { of: 'reports', fields: ['parent', 'acceptedRevision', 'firstPublishedAt', 'previous', 'checks'] },
  { of: 'verified', fields: ['id', 'name', 'email'] },
  { of: 'text', fields: ['title', 'link'] },
  { of: 'seq', fields: ['checks', 'parent', 'grounds', 'undoes', 'report', 'settled', 'purged', 'request', 'thread'] },
  { of: 'isAppealed', fields: ['notice', 'handledBy', 'answeredBy', 'grounds'] },
  { of: 'decidedBy', fields: ['reasons', 'answered'] },
  { of: 'registration', fields: ['closesAt', 'reopenedAt'] },
] as const

function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls)
  if (typeof value !== 'object' || value === null) return value
  const absent = OPTIONAL.filter(({ of }) => of in value).flatMap(({ fields }) => fields)
  const parts = Object.entries(value).map(([name, part]) => [name, withNulls(part)] as const)
  return Object.fromEntries([...absent.map((name) => [name, null] as const), ...parts])
}

function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).filter(([, field]) => field !== null))
      : part,
  )
}

// A seal is of every sign of its entry: what is stored in columns cannot be sealed.
const readings = READINGS.filter(([name]) => name !== 'verifySeals')

test.each(readings)('%s says the same of `null` and of what is absent', (_name, record, read) => {
  expect(withoutNulls(read(withNulls(record) as never))).toEqual(withoutNulls(read(record as never)))
})

test.each(STATES.flatMap((state) => COMMAND_TYPES.map((type) => [type, state] as const)))(
  '%s on a comment that is %s: the same of `null` and of what is absent',
  (type, state) => {
    const comment = inState[state]
    const answer = decide(comment, fresh(type, comment), POSTERIORI)
    expect(withoutNulls(decide(withNulls(comment) as never, fresh(type, comment), POSTERIORI))).toEqual(
      withoutNulls(answer),
    )
  },
)

test('a log whose entries hold `null` is replayed', () => {
  const birth = submit(SUBMISSION, POSTERIORI)
  if (!birth.ok) throw new Error('refused')
  const other = { ...reader, id: 'r9' }
  const reported = accept(birth.next, fresh('report', birth.next, other), POSTERIORI)
  const settled = accept(reported.next, fresh('settleReport', reported.next), POSTERIORI)
  const removed = accept(settled.next, fresh('remove', settled.next), POSTERIORI)
  const undone = accept(removed.next, fresh('undo', removed.next), POSTERIORI)
  const edited = accept(undone.next, fresh('editByAuthor', undone.next, author), POSTERIORI)
  const purged = accept(edited.next, fresh('purgeIdentifiers', edited.next, system, minute(720_000)), POSTERIORI)
  const log = [birth, reported, settled, removed, undone, edited, purged].map(({ entry }) => entry)
  expect(replay(withNulls(log) as never, purged.next)).toMatchObject({ ok: true, value: purged.next })
})
