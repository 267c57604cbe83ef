import type { Dataset } from '../dataset.ts'
import type { FinancingNeed } from '../financing-need.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** A need is shown by something, and the needs of a holder are ranked 1, 2, 3… */
export function* checkNeeds({ needs }: Dataset): Generator<DatasetProblem> {
  const seen = new Set<string>()
  const ranks = new Set(needs.map(({ holder, rank }) => `${holder} ${rank}`))
  for (const [place, need] of needs.entries()) {
    if (need.evidence.length === 0) yield found('dataset/need-evidence', ['needs', place, 'evidence'], { id: need.id })
    if (need.rank === undefined) continue
    const isTwice = isRankTwice(need, seen)
    const isAfterGap = need.rank > 1 && !ranks.has(`${need.holder} ${need.rank - 1}`)
    if (!isTwice && !isAfterGap) continue
    yield found('dataset/need-rank', ['needs', place, 'rank'], { rank: need.rank, holder: need.holder })
  }
}

// Two surveys may rank the same needs differently: a rank is given twice only by one and the same evidence.
function isRankTwice({ holder, rank, evidence }: FinancingNeed, seen: Set<string>): boolean {
  const keys = [...new Set(evidence)].map((id) => `${holder} ${id} ${rank}`)
  const isTwice = keys.some((key) => seen.has(key))
  for (const key of keys) seen.add(key)
  return isTwice
}
