import { expect, test } from 'vitest'
import { legalFormOf } from '../../../src/interop/actors/legal-form-of.ts'
import { type LegalCategory, legalFormSchema, parseEdtf, parseLegalCategory } from '../../../src/models/index.ts'

function category(text: string): LegalCategory {
  const outcome = parseLegalCategory(text)
  if (!outcome.ok) throw new Error(text)
  return outcome.value
}

test.each([
  ['9220', { family: 'association' }],
  // A foundation, or a fonds de dotation: the code does not tell.
  ['9300', { family: 'autre' }],
  ['8210', { family: 'mutuelle' }],
  ['5458', { family: 'cooperative', variant: 'SCOP' }],
  ['7210', { family: 'public' }],
  // A company that may be a cooperative: the code does not tell.
  ['5710', { family: 'societe' }],
  ['5499', { family: 'societe' }],
  ['6599', { family: 'societe' }],
  ['1000', { family: 'autre' }],
  ['3120', { family: 'autre' }],
  ['3205', { family: 'autre' }],
])('%s is %j', (text, form) => {
  const cj = category(text)
  expect(legalFormOf(cj)).toEqual({ cj, ...form })
  expect(legalFormSchema.safeParse(legalFormOf(cj)).success).toBe(true)
})

test('a form has the ends of its time that are known', () => {
  const from = parseEdtf('2015-03-01')
  if (!from.ok) throw new Error('no date')
  expect(legalFormOf(category('9220'), { from: from.value })).toEqual({
    cj: '9220',
    family: 'association',
    from: '2015-03-01',
  })
})
