import { expectObject, expectObjects } from '../../core/argument.ts'
import { expectInstant } from '../../core/expect-instant.ts'
import type { IntakeInput, PastSubmission } from './intake-input.ts'

/** Refuse what no check can look at, when an app calls one by itself. */
export function expectIntake(input: unknown, settings: unknown): void {
  expectObject(input, 'input')
  expectObject(settings, 'settings')
}

/**
 * Give the earlier comments that a new one is compared with.
 *
 * Dates as databases write them are refused: they are read on the clock of the server, hours too early, or too late.
 */
export function historyOf({ at, history }: IntakeInput): readonly PastSubmission[] {
  // JSON has null for what was left out.
  const earlier = history ?? []
  expectInstant(at, 'input.at')
  expectObjects(earlier, 'input.history')
  for (const past of earlier) expectInstant(past.at, 'input.history.at')
  return earlier
}
