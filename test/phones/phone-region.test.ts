import { expect, test } from 'vitest'
import { type CommuneCode, parseCommuneCode } from '../../src/models/index.ts'
import { FRENCH_PHONE_REGIONS, phoneRegionOf } from '../../src/phones/index.ts'

function commune(text: string): CommuneCode {
  const outcome = parseCommuneCode(text)
  if (!outcome.ok) throw new Error(text)
  return outcome.value
}

test('every plan overseas is that of a commune', () => {
  const communes = '97105 97701 97801 97209 97302 97411 97611 97502 98818 98735 98613 13055'.split(' ')
  expect(communes.map((code) => phoneRegionOf(commune(code))).sort()).toEqual([...FRENCH_PHONE_REGIONS].sort())
  expect(phoneRegionOf(commune('98411'))).toBe('FR')
})
