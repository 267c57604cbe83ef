import { expect, test } from 'vitest'
import { isSpipLanguage } from '../../../src/interop/spip-rows/spip-language.ts'

test.each(['fr', 'pt_br', 'oc_ni_la', 'fr_fem', 'pt-BR', 'FR', 'zh_tw'])('%s is a language', (word) => {
  expect(isSpipLanguage(word)).toBe(true)
})

test.each(['', 'f', '_fr', 'fr_', '..', 'fr/..', 'fr fr', 'fr\n', 'é', 'x'.repeat(9), 'fr_a_b_c_d'])(
  '%j is none',
  (word) => {
    expect(isSpipLanguage(word)).toBe(false)
  },
)
