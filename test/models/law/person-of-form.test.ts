import { expect, test } from 'vitest'
import { personOfForm } from '../../../src/models/law/person-of-form.ts'
import type { LegalForm } from '../../../src/models/legal-form.ts'
import type { LegalFamily } from '../../../src/models/values/legal/legal-family.ts'

test.each<[family: LegalFamily, person: string]>([
  ['association', 'private'],
  ['cooperative', 'private'],
  ['mutuelle', 'private'],
  ['fondation', 'private'],
  ['societe', 'private'],
  ['public', 'public'],
  ['autre', 'unknown'],
])('a form of the family %s, without a category: %s', (family, person) => {
  expect(personOfForm({ family } satisfies LegalForm)).toBe(person)
})

test.each<[cj: string, family: string, person: string]>([
  ['9220', 'association', 'private'],
  ['9260', 'association', 'private'],
  ['9210', 'association', 'none'],
  ['2110', 'autre', 'none'],
  ['2310', 'autre', 'none'],
  ['1000', 'autre', 'none'],
  ['7210', 'public', 'public'],
  ['4110', 'public', 'public'],
  ['5710', 'societe', 'private'],
  ['5710', 'cooperative', 'private'],
  ['8410', 'autre', 'private'],
  ['8310', 'autre', 'private'],
  ['9110', 'autre', 'private'],
  // Cooperatives in spirit, and companies all of them.
  ['5432', 'cooperative', 'private'],
  ['6532', 'societe', 'private'],
  // Some of these are persons, and some are not: an association of lawyers, a congregation without recognition.
  ['9224', 'association', 'unknown'],
  ['9240', 'autre', 'unknown'],
  ['9900', 'autre', 'unknown'],
  ['3220', 'autre', 'unknown'],
  // Two sources of one fact that disagree.
  ['7210', 'association', 'unknown'],
  ['9220', 'public', 'unknown'],
])('category %s, family %s: %s', (cj, family, person) => {
  expect(personOfForm({ family, cj } as LegalForm)).toBe(person)
})
