import { describe, expect, test } from 'vitest'
import { contradicts, personOf, standingOf } from '../../../src/models/law/legal-form-standing.ts'
import type { LegalForm } from '../../../src/models/legal-form.ts'
import type { LegalCategory } from '../../../src/models/values/legal/legal-category.ts'
import { classifyLegalCategory } from '../../../src/models/values/legal/legal-category-class.ts'
import { LEGAL_FAMILIES } from '../../../src/models/values/legal/legal-family.ts'

const form = (family: string, cj?: string, variant?: string) =>
  ({ family, ...(cj === undefined ? {} : { cj }), ...(variant === undefined ? {} : { variant }) }) as LegalForm

describe('a family without a category', () => {
  // [how it stands to the ESS, what kind of person it is]
  const STANDINGS: Readonly<Record<string, readonly [string, string]>> = {
    association: ['ess-form', 'private'],
    cooperative: ['ess-form', 'private'],
    mutuelle: ['ess-form', 'private'],
    fondation: ['ess-form', 'private'],
    societe: ['ess-form-company', 'private'],
    public: ['ess-public', 'public'],
    autre: ['ess-form-unknown', 'unknown'],
  }
  test.each(LEGAL_FAMILIES)('%s', (family) => {
    expect([standingOf(form(family)).replace('law/', ''), personOf(form(family))]).toEqual(STANDINGS[family])
  })
})

// How each stands to the ESS is in the tests of the question: here, what kind of person it is in law.
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
  expect(personOf(form(family, cj))).toBe(person)
})

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
  expect(contradicts(form(family, cj, variant), told)).toBe(isContradiction)
})
