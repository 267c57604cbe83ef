import { expect, test } from 'vitest'
import type { PendingReason } from '../../../src/core/moderation-states.ts'
import { holdReason } from '../../../src/moderation/intake/trust.ts'
import { VERDICTS } from '../../../src/moderation/intake/verdict.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { POSTERIORI, PRIORI } from '../sample.ts'

const known = (approvedCount: number) => ({ verified: true, approvedCount })
const claimed = (approvedCount: number) => ({ verified: false, approvedCount })

test.each<[string, Policy, ReturnType<typeof known>, PendingReason | undefined]>([
  ['a posteriori, anybody’s', POSTERIORI, claimed(0), undefined],
  ['a priori, everybody’s', PRIORI, known(99), 'a-priori'],
  ['a priori, whatever trust is asked', { ...PRIORI, trustAfter: 1 }, known(99), 'a-priori'],
  ['in a closed forum', { mode: 'closed' }, known(99), 'a-priori'],
  ['one before enough', { ...POSTERIORI, trustAfter: 3 }, known(2), 'first-comments'],
  ['just enough', { ...POSTERIORI, trustAfter: 3 }, known(3), undefined],
  ['more than enough', { ...POSTERIORI, trustAfter: 3 }, known(4), undefined],
  ['enough of an identity that is only claimed', { ...POSTERIORI, trustAfter: 3 }, claimed(99), 'first-comments'],
  ['where none is asked', { ...POSTERIORI, trustAfter: 0 }, claimed(0), undefined],
  ['where the count is none', { ...POSTERIORI, trustAfter: 1 }, known(Number.NaN), 'first-comments'],
])('new words wait: %s', (_, policy, writer, reason) => {
  expect(holdReason(policy, writer, [])).toBe(reason)
  expect(holdReason(policy, writer, [{ check: 'own', verdict: 'clean' }])).toBe(reason)
})

test.each(VERDICTS.filter((verdict) => verdict !== 'clean'))('trust passes over no %s', (verdict) => {
  for (const policy of [PRIORI, POSTERIORI, { ...POSTERIORI, trustAfter: 1 }]) {
    expect(holdReason(policy, known(99), [{ check: 'own', verdict }])).toBe('suspect')
  }
})
