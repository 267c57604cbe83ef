import { expectCount, expectString, expectType, wrongArgument } from '../../core/argument.ts'
import { type Expect, expectWord, ifGiven, itemsOf, onlyFieldsOf } from '../../core/expect-fields.ts'
import type { IntakeField } from './intake-input.ts'
import type { FloodWindow, IntakeSettings, LengthLimits, LinkLimits, WordList } from './intake-settings.ts'
import { VERDICTS } from './verdict.ts'

const expectVerdict = expectWord(VERDICTS)
const count = ifGiven(expectCount)

// A verdict from no link, or no earlier comment, would hold for everybody.
const expectFirst: Expect = (value, name) => {
  if (!(typeof value === 'number' && value >= 1)) throw wrongArgument(name, 'a number from 1', value)
}
const first = ifGiven(expectFirst)

const lengths = onlyFieldsOf({ min: count, max: count } satisfies Record<keyof LengthLimits, Expect>)
const links = ifGiven(
  onlyFieldsOf({ hold: first, spam: first, refuse: first } satisfies Record<keyof LinkLimits, Expect>),
)
const strings = itemsOf(expectString)

/** What each setting must be, where it is given. */
export const SETTINGS = {
  text: lengths,
  title: lengths,
  maxBytes: expectCount,
  requires: itemsOf(expectWord(['name', 'email'])),
  links: onlyFieldsOf({ title: links, text: links, name: links, link: links } satisfies Record<IntakeField, Expect>),
  minLinkText: expectCount,
  badHosts: onlyFieldsOf({ hosts: strings, verdict: expectVerdict }),
  hiddenText: expectVerdict,
  duplicates: onlyFieldsOf({ minutes: expectCount, verdict: expectVerdict }),
  flood: itemsOf(
    onlyFieldsOf({
      minutes: expectCount,
      count: expectFirst,
      verdict: expectVerdict,
      onlySpam: (value, name) => expectType(value ?? undefined, 'boolean', name),
    } satisfies Record<keyof FloodWindow, Expect>),
  ),
  trap: expectVerdict,
  token: onlyFieldsOf({ minSeconds: count, maxMinutes: count }),
  language: expectVerdict,
  words: itemsOf(
    onlyFieldsOf({ name: expectString, words: strings, verdict: expectVerdict } satisfies Record<
      keyof WordList,
      Expect
    >),
  ),
} satisfies Record<keyof IntakeSettings, Expect>
