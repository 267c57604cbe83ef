import { expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

function edtfOf(words: string): string | undefined {
  const date = parseFrenchDate(words)
  return date.ok ? date.value.edtf : date.problems[0]?.code
}

test.each([
  ['au XIXe siècle', '1801/1900'],
  ['du XIXe au XXe siècle', '1801/2000'],
  ['au 21e siècle', '2001/2100'],
  ['les années soixante-dix', '197X'],
  ['les années 60 et 70', '196X/197X'],
  ['entre les années 1980 et 1990', '198X/1990'],
  ['les années 1980 et 90', '198X/199X'],
  ['les années 1980 et suivantes', '198X/..'],
  ['les années 1980-1990', '198X/199X'],
  ['les années 1930-40', '193X/194X'],
  ['les années 1980/90', '198X/199X'],
  ['des années 1980 aux années 2000', '198X/200X'],
  ['les années 1980', '198X'],
  ['les années 2010-2012', '2010/2012'],
  ['les années 2010 et 2012', 'models/french-date-several'],
])('%s: %s', (words, edtf) => {
  expect(edtfOf(words)).toBe(edtf)
})
