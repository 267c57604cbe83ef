import { expectCount, expectObject, expectString } from '../../core/argument.ts'
import { type Expect, fieldsOf, ifGiven, itemsOf } from '../../core/expect-fields.ts'
import { expectInstant } from '../../core/expect-instant.ts'
import { SETTINGS } from './expect-settings.ts'
import type { IntakeField, IntakeInput, PastSubmission } from './intake-input.ts'
import type { IntakeSettings } from './intake-settings.ts'

const facts = ifGiven(
  fieldsOf({ links: itemsOf(fieldsOf({ url: expectString, textLength: expectCount })), hiddenText: expectCount }),
)

/** What the host must tell of what was written, where it does. */
const FACTS = {
  markup: fieldsOf({ title: facts, text: facts, name: facts, link: facts } satisfies Record<IntakeField, Expect>),
  languages: fieldsOf({ text: expectString, page: expectString }),
} satisfies Partial<Record<keyof IntakeInput, Expect>>

const expectHistory = itemsOf(fieldsOf({ at: expectInstant, text: ifGiven(expectString) }))

/** Refuse what a check cannot look at: the settings that it is asked for, and the facts that it reads. */
export function expectIntake(
  input: IntakeInput,
  settings: IntakeSettings,
  asked: readonly (keyof IntakeSettings)[],
  read?: keyof typeof FACTS,
): void {
  expectObject(input, 'input')
  expectObject(settings, 'settings')
  for (const name of asked) ifGiven(SETTINGS[name])(settings[name], `settings.${name}`)
  if (read !== undefined) ifGiven(FACTS[read])(input[read], `input.${read}`)
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
  expectHistory(earlier, 'input.history')
  return earlier
}
