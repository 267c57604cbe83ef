import { expect, test } from 'vitest'
import { countryCodeSchema } from '../../../../src/models/values/territory/country-code.ts'

test.each(['FR', 'MC', 'ZZ'])('%s has the form of a country', (code) => {
  expect(countryCodeSchema.parse(code)).toBe(code)
})

test.each(['', 'F', 'fr', 'FRA', ' FR', 'F1', 'FR\n'])('%j has not', (text) => {
  expect(countryCodeSchema.safeParse(text).error?.issues[0]?.message).toBe('models/country-code-format')
})
