import { expect, test } from 'vitest'
import type { Command } from '../../src/moderation/command.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import type { Finding } from '../../src/moderation/intake/verdict.ts'
import type { LogEntry } from '../../src/moderation/log/log-entry.ts'
import { statementFacts } from '../../src/moderation/statement-facts.ts'
import { submit } from '../../src/moderation/submit.ts'
import { accept, author, fresh, moderator, POSTERIORI, reader, SUBMISSION, system } from './sample.ts'

const HELD: readonly Finding[] = [{ check: 'links', verdict: 'hold' }]

function story(
  findings: readonly Finding[],
  ...steps: readonly ((comment: Comment) => Command)[]
): readonly LogEntry[] {
  const born = submit(SUBMISSION, POSTERIORI, findings)
  if (!born.ok) throw new Error('refused')
  const log: LogEntry[] = [born.entry]
  let comment: Comment = born.next
  for (const step of steps) {
    const { next, entry } = accept(comment, step(comment), POSTERIORI)
    log.push(entry)
    comment = next
  }
  return log
}

const approve = (comment: Comment) => fresh('approve', comment, moderator)
const remove = (comment: Comment) => fresh('remove', comment, moderator)
const undo = (comment: Comment) => fresh('undo', comment, moderator)
const reject = (comment: Comment) => fresh('reject', comment, moderator)
const report = (comment: Comment) => fresh('report', comment, reader)
const dismiss = (comment: Comment) => fresh('settleReport', comment, moderator)
const byProgram = (type: 'approve' | 'markSpam' | 'reopen') => (comment: Comment) => fresh(type, comment, system)
const uphold = (comment: Comment): Command =>
  ({ ...dismiss(comment), outcome: 'upheld', grounds: { kind: 'other', explanation: 'Oui.' } }) as Command
// Upkeep looks at no words.
const LATER = '2016-01-01T00:00:00Z'
const purge = (comment: Comment) => fresh('purgeIdentifiers', comment, system, LATER)
const removeLater = (comment: Comment) => fresh('remove', comment, moderator, LATER)
const markSpam = (comment: Comment) => fresh('markSpam', comment, moderator)
const markHam = (comment: Comment) => fresh('markHam', comment, moderator)
const edit = (comment: Comment): Command => ({ ...fresh('editByAuthor', comment, author), findings: [] }) as Command

test.each([
  [story([], remove), 'own-initiative', false],
  [story(HELD, reject), 'own-initiative', true],
  [story([{ check: 'links', verdict: 'clean' }], remove), 'own-initiative', false],
  [story(HELD, edit, reject), 'own-initiative', false],
  [story(HELD, approve, remove), 'own-initiative', true],
  [story([], byProgram('markSpam'), markHam, reject), 'own-initiative', true],
  [story([], byProgram('reopen'), reject), 'own-initiative', true],
  [story([], byProgram('reopen'), edit, reject), 'own-initiative', false],
  [story([], markSpam, markHam, reject), 'own-initiative', false],
  [story([], purge, removeLater), 'own-initiative', false],
  [story([], report, remove), 'report', false],
  [story([], report, dismiss, remove), 'own-initiative', false],
  [story([], report, dismiss, report, remove), 'report', false],
  [story([], report, uphold, remove), 'report', false],
  [story([], report, uphold, remove, approve, remove), 'own-initiative', false],
  [story([], report, uphold, byProgram('reopen'), byProgram('approve'), remove), 'report', true],
  [story([], report, remove, approve, remove), 'report', false],
  [story([], report, uphold, approve, undo, remove), 'report', false],
  [story([], report, uphold, remove, approve, undo), 'report', false],
  [story([], report, uphold, approve, remove, undo, remove), 'own-initiative', false],
] as const)('%#', (log, source, isAutomated) => {
  const last = log.findLast(({ command }) => ['reject', 'remove', 'undo'].includes(command))
  expect(statementFacts(log, last?.seq)).toEqual({ source, isAutomated, isDecidedByProgram: false })
})

test('what came after the decision does not count', () => {
  const log = story([], report, remove)
  expect(statementFacts(log, 1)).toMatchObject({ source: 'own-initiative' })
  expect(statementFacts(log)).toMatchObject({ source: 'report' })
})

test('a program that decides is no help to who decides', () => {
  const facts = statementFacts(story([], byProgram('markSpam')))
  expect(facts).toEqual({ source: 'own-initiative', isAutomated: false, isDecidedByProgram: true })
})

test('a decision that the log does not hold is a wrong argument', () => {
  expect(() => statementFacts([])).toThrow('`log`')
  expect(() => statementFacts(story([]), 9)).toThrow('`log`')
})

test('a decision that is not there is named as it was asked for: a text is no number', () => {
  expect(() => statementFacts(story([]), '1' as never)).toThrow("Expected `log` to hold the decision `'1'`")
})

test('null is what a database has for what was left out', () => {
  const log = story([], report, remove)
  expect(statementFacts(log, null as never)).toEqual(statementFacts(log))
  const stored = story([], approve, remove).map(
    (entry): typeof entry => ({ ...entry, report: null, settled: null }) as never,
  )
  expect(statementFacts(stored)).toMatchObject({ source: 'own-initiative' })
})
