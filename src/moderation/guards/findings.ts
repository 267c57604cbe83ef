import { refusingObstacles } from '../intake/refusing.ts'
import type { Situation } from '../situation.ts'

/** Check that the intake checks do not refuse the new words outright. */
export function checkFindings({ command, obstacles }: Situation): void {
  if (command.type !== 'editByAuthor' || !Array.isArray(command.findings)) return
  obstacles.push(...refusingObstacles(command.findings))
}
