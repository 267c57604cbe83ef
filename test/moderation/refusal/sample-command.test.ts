import { expect, test } from 'vitest'
import { COMMAND_TYPES, STATES } from '../../../src/core/moderation-states.ts'
import type { Comment, LivingComment } from '../../../src/moderation/comment.ts'
import { sampleCommand } from '../../../src/moderation/refusal/sample-command.ts'
import { ACTOR_OF, ready, YEARS_LATER } from '../ready.ts'
import { codesOf, inState, judge, moderator, POSTERIORI, reader } from '../sample.ts'

// What is wrong with the command itself; the rest lies in the comment, the actor or the policy.
const OF_COMMAND = [
  'unknown-command',
  'missing-field',
  'bad-date',
  'clock-backwards',
  'command-id-used',
  'unknown-role',
]
const OF_SIGHT = ['stale-version', 'content-changed', 'reason-required', 'request-required']

test.each(COMMAND_TYPES)('%s is complete and fresh in every state', (type) => {
  for (const state of STATES) {
    for (const comment of [inState[state], ready(state)]) {
      const command = sampleCommand(type, comment, ACTOR_OF[type], YEARS_LATER)
      expect(command).toMatchObject({ type, at: YEARS_LATER, actor: ACTOR_OF[type] })
      const codes = codesOf(judge(comment, command, POSTERIORI)).map((code) => code.replace('moderation/', ''))
      expect(codes.filter((code) => [...OF_COMMAND, ...OF_SIGHT].includes(code))).toEqual([])
    }
  }
})

const withReports = (...ids: readonly string[]): Comment =>
  ({
    ...(inState.published as LivingComment),
    reports: ids.map((id) => ({ id, at: YEARS_LATER, by: `by-${id}`, ground: 'other' })),
  }) as Comment

test.each([[[]], [['+']], [['', '+']], [['a', 'a+']], [['a+', 'a']], [['+', '++', '+++']]])(
  'a report has an id that none of %j has',
  (ids) => {
    const command = sampleCommand('report', withReports(...ids), reader, YEARS_LATER)
    if (command.type !== 'report') throw new Error('no report')
    expect(ids).not.toContain(command.report)
    expect(command.report).not.toBe('')
  },
)

test.each([
  [[], '–'],
  [['s1'], 's1'],
  [['s1', 's2'], 's1'],
])('of the reports %j, %s is settled', (ids, report) => {
  expect(sampleCommand('settleReport', withReports(...ids), moderator, YEARS_LATER)).toMatchObject({ report })
})
