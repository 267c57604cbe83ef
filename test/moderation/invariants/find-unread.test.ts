import { expect, test } from 'vitest'
import { findUnread } from '../../../src/moderation/invariants/find-unread.ts'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'

const person = { id: 'm1', role: 'moderator' }
const program = { id: 's', role: 'system' }
const letThrough = { state: 'published', basis: { kind: 'policy', mode: 'a-posteriori' } }
const accepted = (revision: number) => ({ state: 'published', basis: { kind: 'decision', entry: 2, revision } })
const waits = { state: 'pending' }

/** What is looked at of an entry: command, actor, state, revision, mode. */
const entry = (command: string, actor: object, to: object, revision = 1, mode = 'a-priori') => ({
  command,
  actor,
  to,
  revision,
  policy: { mode },
})

test.each<[string, readonly object[], readonly number[]]>([
  ['what waits', [entry('submit', person, waits)], []],
  ['what a person accepted', [entry('submit', person, waits), entry('approve', person, accepted(1))], []],
  ['an undo back to that', [entry('submit', person, waits), entry('undo', person, accepted(1))], []],
  ['what was brought as public', [entry('import', program, { state: 'published', basis: { kind: 'imported' } })], []],
  ['what the mode of the day let through', [entry('submit', person, letThrough, 1, 'a-posteriori')], []],
  [
    'what was public before the forum turned',
    [entry('submit', person, letThrough, 1, 'a-posteriori'), entry('report', person, letThrough)],
    [],
  ],
  ['a birth in public', [entry('submit', person, letThrough)], [1]],
  ['a program’s approval', [entry('submit', person, waits), entry('approve', program, accepted(1))], [2]],
  ['words let through', [entry('submit', person, waits), entry('approve', person, letThrough)], [2]],
  ['other words than those accepted', [entry('submit', person, waits), entry('approve', person, accepted(1), 2)], [2]],
  ['a command that accepts nothing', [entry('submit', person, waits), entry('reopen', person, accepted(1))], [2]],
  [
    'new words of what was public',
    [entry('submit', person, letThrough, 1, 'a-posteriori'), entry('editByAuthor', person, letThrough, 2)],
    [2],
  ],
  [
    'what comes back unread',
    [
      entry('submit', person, letThrough, 1, 'a-posteriori'),
      entry('remove', person, { state: 'removed' }),
      entry('undo', person, letThrough),
    ],
    [3],
  ],
])('%s', (_, entries, unread) => {
  const log = entries.map((one, index) => ({ ...one, seq: index + 1 }))
  expect(findUnread(log as unknown as readonly LogEntry[])).toEqual(unread)
})
