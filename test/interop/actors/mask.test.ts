import { expect, test } from 'vitest'
import { isMasked } from '../../../src/interop/actors/mask.ts'

test.each(['[NON-DIFFUSIBLE]', '[NON DIFFUSIBLE]', '[ND]', '[nd]', 'RUE [ND]'])(
  '%s is a mask, or holds one',
  (text) => {
    expect(isMasked(text)).toBe(true)
  },
)

test.each(['', 'ND', 'LE PAIN', 'NON-DIFFUSIBLE'])('%j holds none', (text) => {
  expect(isMasked(text)).toBe(false)
})
