import type { Command } from '../command.ts'
import type { Oppose } from '../guard.ts'
import { opposeFindings } from '../intake/refusing.ts'

/** Check that the intake checks do not refuse the new words outright. */
export function checkFindings(oppose: Oppose, command: Command): void {
  if (command.type === 'editByAuthor' && Array.isArray(command.findings)) {
    opposeFindings(oppose, command.findings, command)
  }
}
