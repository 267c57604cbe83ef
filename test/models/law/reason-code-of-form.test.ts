import { expect, test } from 'vitest'
import { reasonCodeOfForm } from '../../../src/models/law/reason-code-of-form.ts'
import type { LegalForm } from '../../../src/models/legal-form.ts'
import type { LegalFamily } from '../../../src/models/values/legal/legal-family.ts'

// What categories say besides is in the tests of the question, `assess-ess-forms.test.ts`.
test.each<[family: LegalFamily, code: string]>([
  ['association', 'ess-form'],
  ['cooperative', 'ess-form'],
  ['mutuelle', 'ess-form'],
  ['fondation', 'ess-form'],
  ['societe', 'ess-form-company'],
  ['public', 'ess-public'],
  ['autre', 'ess-form-unknown'],
])('a form of the family %s, without a category: %s', (family, code) => {
  expect(reasonCodeOfForm({ family } satisfies LegalForm)).toBe(`law/${code}`)
})
