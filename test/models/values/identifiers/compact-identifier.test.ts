import { expect, test } from 'vitest'
import { capitalIdentifier, compactIdentifier } from '../../../../src/models/values/identifiers/compact-identifier.ts'

test.each([
  ['nothing', '', ''],
  ['no separator', '552081317', '552081317'],
  ['spaces', ' 552 081  317 ', '552081317'],
  ['spaces of a text that is set', '552\u00A0081\u202F3\u200917', '552081317'],
  ['the ends of a cell', '\ufeff552081317\t\r\n', '552081317'],
  ['dots and hyphens', '552.081-317', '552081317'],
  ['non-breaking hyphens', '552\u2010081\u2011317', '552081317'],
  ['the fraction of a number', '1000.0', '1000.0'],
  ['groups that begin or end so', '01.0.10.01', '0101001'],
  ['separators only', ' .-', ''],
  ['letters as they are', 'w2a1', 'w2a1'],
  ['other signs, which are refused later', '552/081_317\u2013\u200b', '552/081_317\u2013\u200b'],
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
