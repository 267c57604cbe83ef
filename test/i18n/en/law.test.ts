import { expect, test } from 'vitest'
import { law } from '../../../src/i18n/en/law.ts'
import { UNKNOWN } from '../../../src/i18n/param-words.ts'

const name = 'Le Pain'

// The category stands between two commas in a sentence, after one at its end, and nowhere when it is not known.
test.each<
  ['law/ess-form-uncertain' | 'law/ess-form-none' | 'law/ess-no-personality' | 'law/ess-public', string, string]
>([
  [
    'law/ess-form-uncertain',
    'The law does not say clearly whether the form of “Le Pain”, legal category 9110, belongs to the ESS.',
    'The law does not say clearly whether the form of “Le Pain” belongs to the ESS.',
  ],
  [
    'law/ess-form-none',
    'The form of “Le Pain”, legal category 9110, is neither one of those of the ESS nor that of a commercial company.',
    'The form of “Le Pain” is neither one of those of the ESS nor that of a commercial company.',
  ],
  [
    'law/ess-no-personality',
    '“Le Pain”, legal category 9110, is not a legal person: the ESS is made of legal persons governed by private law.',
    '“Le Pain” is not a legal person: the ESS is made of legal persons governed by private law.',
  ],
  [
    'law/ess-public',
    '“Le Pain” is a public body, legal category 9110: the ESS is made of legal persons governed by private law.',
    '“Le Pain” is a public body: the ESS is made of legal persons governed by private law.',
  ],
])('%s', (code, known, unknown) => {
  expect(law[code]({ name, cj: '9110' })).toBe(known)
  expect(law[code]({ name, cj: UNKNOWN })).toBe(unknown)
})

test.each([0, 1, 2])('no verb has to agree with %i legal persons', (count) => {
  expect(law['law/missing-legal-persons']({ count, wanted: 3 })).toBe(
    `Missing: members that are legal persons (known: ${count}, required: 3).`,
  )
})

test.each([
  [0, 'Missing: a member that is an ESS enterprise.'],
  [1, 'Missing: a member that is an ESS enterprise, beside the one that is known.'],
  [2, 'Missing: a member that is an ESS enterprise, beside those that are known (2).'],
])('with %i members of the ESS that are known', (count, words) => {
  expect(law['law/missing-ess-member']({ count })).toBe(words)
})

test.each<
  ['law/ptce-enterprise' | 'law/ptce-link' | 'law/call-ess' | 'law/call-enterprise' | 'law/call-other', string, string]
>([
  ['law/ptce-enterprise', 'An enterprise outside the ESS is a member', 'Enterprises outside the ESS are members'],
  ['law/ptce-link', 'It is connected with another person', 'It is connected with other persons'],
  ['law/call-ess', 'An ESS enterprise is a member', 'ESS enterprises are members'],
  ['law/call-enterprise', 'An enterprise outside the ESS is a member', 'Enterprises outside the ESS are members'],
  [
    'law/call-other',
    'Another person (authority, research, training…) is a member',
    'Other persons (authority, research, training…) are members',
  ],
])('%s agrees with the number of names', (code, one, several) => {
  expect(law[code]({ names: [name] })).toBe(`${one}: “Le Pain”.`)
  expect(law[code]({ names: [name, 'Le Four'] })).toBe(`${several}: “Le Pain”, “Le Four”.`)
})
