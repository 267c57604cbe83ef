import { expect, test } from 'vitest'
import { capitalIdentifier, compactIdentifier } from '../../../../src/models/values/identifiers/compact-identifier.ts'

test.each([
  ['nothing', '', ''],
  ['no separator', '552081317', '552081317'],
  ['spaces', ' 552 081  317 ', '552081317'],
  ['non-breaking spaces', '552\u00A0081\u202F317', '552081317'],
  ['dots and hyphens', '552.081-317', '552081317'],
  ['separators only', ' .-', ''],
  ['letters as they are', 'w2a1', 'w2a1'],
  ['other signs, which are refused later', '552/081_317\t\n\u2011', '552/081_317\t\n\u2011'],
  ['digits that are not ASCII', '５５２', '５５２'],
])('%s', (_, text, compact) => {
  expect(compactIdentifier(text)).toBe(compact)
})

test.each([
  ['w2a 1000119', 'W2A1000119'],
  ['fr 4z 123456782', 'FR4Z123456782'],
])('%s in capitals is %s', (text, capitals) => {
  expect(capitalIdentifier(text)).toBe(capitals)
})
