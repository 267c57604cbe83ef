import type { Obstacle } from '../refusal.ts'
import { type Finding, firedChecks } from './verdict.ts'

/** List what the checks refuse: each thing that they have words for, and the names of the other checks together. */
export function refusingObstacles(findings: readonly Finding[]): readonly Obstacle[] {
  const refusing = findings.filter(({ verdict }) => verdict === 'refuse')
  const obstacles = refusing.flatMap(({ code, params = {}, retry = 'later' }): readonly Obstacle[] =>
    code === undefined ? [] : [{ code, params, retry }],
  )
  // In whatever order the checks ran, the refusal is the same.
  obstacles.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const checks = firedChecks(refusing.filter(({ code }) => code === undefined))
  if (checks.length > 0) obstacles.push({ code: 'moderation/refused-by-check', params: { checks } })
  return obstacles
}

function sortKey({ code, params }: Obstacle): string {
  return code + JSON.stringify(params)
}
