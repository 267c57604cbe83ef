import { expect, test } from 'vitest'
import { REPORT_COMMAND_TYPES, REPORT_STATES, type ReportState } from '../../../src/core/moderation-states.ts'
import { reportTable } from '../../../src/moderation/report/report-table.ts'
import { isRefusal } from '../../../src/moderation/transition.ts'

function statesAfter(state: ReportState): readonly string[] {
  return REPORT_COMMAND_TYPES.map((type) => reportTable[state][type]).filter((cell) => !isRefusal(cell))
}

// Open, then under review, then upheld, dismissed, or void when the comment is gone; an appeal opens it again.
test.each<[ReportState, readonly string[]]>([
  ['open', ['underReview', 'upheld', 'dismissed', 'void']],
  ['underReview', ['upheld', 'dismissed', 'void']],
  ['upheld', []],
  ['dismissed', ['open']],
  ['void', []],
])('from %s to %j', (state, states) => {
  expect(statesAfter(state)).toEqual(states)
})

test('every state is reached, and every command leads somewhere', () => {
  const reached = new Set<string>(['open'])
  for (const state of reached) for (const next of statesAfter(state as ReportState)) reached.add(next)
  expect([...reached].sort()).toEqual([...REPORT_STATES].sort())
  const idle = REPORT_COMMAND_TYPES.filter((type) =>
    REPORT_STATES.every((state) => isRefusal(reportTable[state][type])),
  )
  expect(idle).toEqual([])
})
