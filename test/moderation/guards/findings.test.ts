import { expect, test } from 'vitest'
import { COMMAND_TYPES } from '../../../src/core/moderation-states.ts'
import { collectObstacles } from '../../../src/moderation/guard.ts'
import { checkFindings } from '../../../src/moderation/guards/findings.ts'
import { type Finding, VERDICTS } from '../../../src/moderation/intake/verdict.ts'
import type { Obstacle } from '../../../src/moderation/refusal/refusal.ts'
import { author, codesOf, fresh, inState, judge, POSTERIORI } from '../sample.ts'

const edit = fresh('editByAuthor', inState.published, author)

function against(command: object): readonly Obstacle[] {
  return collectObstacles((oppose) => checkFindings(oppose, command as typeof edit))
}

test.each(VERDICTS)('new words that a check finds %s', (verdict) => {
  const findings: readonly Finding[] = [{ check: 'own', verdict }]
  const codes = verdict === 'refuse' ? ['moderation/refused-by-check'] : []
  expect(against({ ...edit, findings }).map(({ code }) => code)).toEqual(codes)
  expect(codesOf(judge(inState.published, { ...edit, findings } as typeof edit, POSTERIORI))).toEqual(codes)
})

test('tells what the check says of them, for other words to mend it', () => {
  const finding = { check: 'length', verdict: 'refuse', code: 'moderation/text-short', params: { length: 1, min: 10 } }
  expect(against({ ...edit, findings: [finding] })).toEqual([
    { code: 'moderation/text-short', params: { length: 1, min: 10 }, retry: 'later' },
  ])
})

test.each([
  ['', ['moderation/missing-field']],
  ['\u200b', ['moderation/missing-field']],
])('that nothing is written is told once: %j', (text, codes) => {
  const findings: readonly Finding[] = [{ check: 'length', verdict: 'refuse', code: 'moderation/text-blank' }]
  const command = { ...edit, content: { text }, findings } as typeof edit
  expect(codesOf(judge(inState.published, command, POSTERIORI))).toEqual(codes)
})

test.each([undefined, null, [], 'refuse', { 0: { verdict: 'refuse' } }])('%j are no findings', (findings) => {
  expect(against({ ...edit, findings })).toEqual([])
})

test.each(COMMAND_TYPES.filter((type) => type !== 'editByAuthor'))('%s brings no new words', (type) => {
  expect(against({ ...edit, type, findings: [{ check: 'own', verdict: 'refuse' }] })).toEqual([])
})
