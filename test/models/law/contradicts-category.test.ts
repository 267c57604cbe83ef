import { expect, test } from 'vitest'
import { contradictsCategory } from '../../../src/models/law/contradicts-category.ts'
import type { LegalForm } from '../../../src/models/legal-form.ts'
import type { LegalCategory } from '../../../src/models/values/legal/legal-category.ts'
import { classifyLegalCategory } from '../../../src/models/values/legal/legal-category-class.ts'

test.each<[cj: string, family: string, variant: string | undefined, isContradiction: boolean]>([
  ['9220', 'association', undefined, false],
  ['9220', 'cooperative', undefined, true],
  ['5458', 'cooperative', 'SCOP', false],
  ['5458', 'societe', undefined, true],
  ['5710', 'mutuelle', undefined, false],
  ['5499', 'cooperative', 'SCIC', false],
  ['5499', 'cooperative', 'CAE', false],
  ['5499', 'cooperative', 'SCOP', true],
  ['5499', 'association', 'SCIC', false],
  ['9220', 'cooperative', 'SCIC', true],
  // A fonds de dotation, lawyers who work together: coded as another form than theirs.
  ['9300', 'autre', undefined, false],
  ['9224', 'autre', undefined, false],
  ['9220', 'autre', undefined, true],
  ['9300', 'association', undefined, true],
])('category %s against %s %s: %s', (cj, family, variant, isContradiction) => {
  const told = classifyLegalCategory(cj as LegalCategory)
  expect(contradictsCategory({ family, cj, variant } as LegalForm, told)).toBe(isContradiction)
})
