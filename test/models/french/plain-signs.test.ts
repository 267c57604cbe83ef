import { expect, test } from 'vitest'
import { plainSigns } from '../../../src/models/french/plain-signs.ts'

test.each([
  ['', ''],
  ['jusqu´en l`été', "jusqu'en l'été"],
  ['nº 5 n° 5', 'n° 5 n° 5'],
  ['2014\u221206\u221219', '2014-06-19'],
  ['été à Nîmes', 'été à Nîmes'],
])('%j is %j', (text, plain) => {
  expect(plainSigns(text)).toBe(plain)
})
