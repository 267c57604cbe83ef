import type { Obstacle, Refusal } from './refusal.ts'

/** Put what a second look found behind what a first one did; what both found is told once. */
export function joinObstacles(found: readonly Obstacle[], others: readonly Obstacle[]): readonly Obstacle[] {
  const isNew = ({ code }: Obstacle): boolean => !found.some((obstacle) => obstacle.code === code)
  return [...found, ...others.filter(isNew)]
}

/** Take what a refusal says without its advice, which holds for the command that was refused only. */
export function obstaclesOf(refusal: Refusal): readonly Obstacle[] {
  return refusal.blockers.map(({ code, params }) => ({ code, params }))
}
