import { firedChecks, joinFindings } from '../intake/verdict.ts'
import { oppose, type Situation } from '../situation.ts'

/** Check that the intake checks do not refuse the new words outright. */
export function checkFindings(situation: Situation): void {
  const { command } = situation
  if (command.type !== 'editByAuthor' || !Array.isArray(command.findings)) return
  if (joinFindings(command.findings) !== 'refuse') return
  oppose(situation, 'moderation/refused-by-check', { checks: firedChecks(command.findings) })
}
