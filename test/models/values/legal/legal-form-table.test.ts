import { describe, expect, test } from 'vitest'
import { parseOrganisation } from '../../../../src/models/index.ts'
import { contradictsCategory } from '../../../../src/models/law/contradicts-category.ts'
import { classifyLegalCategory } from '../../../../src/models/values/legal/legal-category-class.ts'
import { LEGAL_DETAILS, LEGAL_FORM_TABLE } from '../../../../src/models/values/legal/legal-form-table.ts'

describe.each(LEGAL_FORM_TABLE.map((row, place) => ({ ...row, place })))('$needs', ({ needs, form, place }) => {
  test('is a legal form of the models', () => {
    const outcome = parseOrganisation({ type: 'organisation', id: 'o', name: 'O', legalForms: [form] })
    expect(outcome).toMatchObject({ ok: true, value: { legalForms: [form] }, problems: [] })
  })

  test('is of the family of its category, and the kind that it tells', () => {
    const kind = form.cj === undefined ? undefined : classifyLegalCategory(form.cj)
    if (kind === undefined) return
    expect(contradictsCategory(form, kind)).toBe(false)
    expect(kind.variant ?? form.variant).toBe(form.variant)
  })

  test('is told by more than details, and holds where its own words are told', () => {
    expect(needs.some((name) => !LEGAL_DETAILS.has(name))).toBe(true)
    const fits = (row: (typeof LEGAL_FORM_TABLE)[number]) =>
      row.needs.every((name) => needs.includes(name)) &&
      needs.every((name) => row.needs.includes(name) || row.also.includes(name))
    expect(LEGAL_FORM_TABLE.findIndex(fits)).toBe(place)
  })
})
