import { describe, expect, test } from 'vitest'
import { validateDataset } from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'

function found(organisation: Data): readonly string[] {
  return validateDataset({ actors: [{ type: 'organisation', id: 'o', name: 'O', ...organisation }] })
    .filter(({ code }) => code === 'dataset/cj-family' || code === 'dataset/scic-categories')
    .map(({ code, path = [], params }) => {
      const { missing, count, told } = params
      return `${code.replace('dataset/', '')} ${path.slice(2).join('.')} ${[told ?? count, missing].flat().join(' ')}`.trim()
    })
}

test.each<[cj: string, family: string, variant: string | undefined, told: string | undefined]>([
  ['9220', 'association', undefined, undefined],
  ['9220', 'societe', undefined, 'association'],
  ['9220', 'fondation', undefined, 'association'],
  ['9300', 'fondation', undefined, undefined],
  // A fonds de dotation.
  ['9300', 'autre', undefined, undefined],
  ['9300', 'societe', undefined, 'fondation'],
  ['7210', 'association', undefined, 'public'],
  ['8210', 'mutuelle', undefined, undefined],
  ['5458', 'cooperative', 'SCOP', undefined],
  ['5458', 'societe', undefined, 'cooperative'],
  // Of any SAS the category says nothing: it may be a SCIC, a SCOP, a CAE.
  ['5710', 'cooperative', 'SCIC', undefined],
  ['5710', 'cooperative', 'SCOP', undefined],
  ['5710', 'societe', undefined, undefined],
  ['5785', 'association', undefined, undefined],
  // Of an SARL or an SA it says that it is no cooperative, but a SCIC or a CAE has none of its own.
  ['5499', 'cooperative', 'SCIC', undefined],
  ['5599', 'cooperative', 'CAE', undefined],
  ['5499', 'cooperative', 'SCOP', 'societe'],
  ['5499', 'cooperative', undefined, 'societe'],
  ['5432', 'cooperative', undefined, undefined],
  ['9999', 'autre', undefined, undefined],
])('category %s, family %s %s', (cj, family, variant, told) => {
  const form = { cj, family, ...(variant === undefined ? {} : { variant }) }
  expect(found({ legalForms: [{ family }, form] })).toEqual(
    told === undefined ? [] : [`cj-family legalForms.1.cj ${told}`],
  )
})

describe('the categories of the members of a SCIC', () => {
  const SCIC = { family: 'cooperative', variant: 'SCIC' }
  const listed = (kinds: string, rest: Data = { complete: true }) => ({
    items: kinds.split(' ').flatMap((kind) => (kind === '' ? [] : [{ kind }])),
    ...rest,
  })

  test.each<[string, Data, readonly string[]]>([
    ['the three that the law wants', listed('beneficiaires salaries collectivites'), []],
    ['producers, where nobody is employed', listed('beneficiaires producteurs autre'), []],
    ['four', listed('beneficiaires salaries benevoles financeurs'), []],
    ['three of one kind, beside the two that are needed', listed('salaries beneficiaires beneficiaires'), []],
    ['two', listed('beneficiaires salaries'), ['2']],
    ['none', listed(''), ['0 beneficiaires salaries']],
    ['nobody who benefits', listed('salaries collectivites benevoles'), ['3 beneficiaires']],
    ['nobody who works', listed('beneficiaires collectivites benevoles'), ['3 salaries']],
    ['a list that may lack some', listed('collectivites', { complete: false }), []],
    ['a list that may lack some of two', listed('collectivites', { complete: false, declaredCount: 2 }), ['2']],
    ['a list that may lack some of three', listed('collectivites', { complete: false, declaredCount: 3 }), []],
    [
      'a list of three, of which a source says two',
      listed('beneficiaires salaries autre', { complete: true, declaredCount: 2 }),
      [],
    ],
  ])('%s', (_, memberCategories, problems) => {
    const expected = problems.map((problem) => `scic-categories memberCategories ${problem}`)
    expect(found({ legalForms: [SCIC], memberCategories })).toEqual(expected)
    expect(found({ legalForms: [{ family: 'cooperative', variant: 'SCOP' }], memberCategories })).toEqual([])
    expect(found({ memberCategories })).toEqual([])
  })

  test('are not known where none is told', () => {
    expect(found({ legalForms: [SCIC] })).toEqual([])
  })

  test.each<[string, readonly Data[], boolean]>([
    [
      'that was an association before',
      [
        { family: 'association', to: '2013' },
        { ...SCIC, from: '2013' },
      ],
      true,
    ],
    ['that is no more', [{ ...SCIC, to: '2018' }], true],
    [
      'that became another company',
      [
        { ...SCIC, to: '2018' },
        { family: 'societe', from: '2019' },
      ],
      false,
    ],
    [
      'that is one again',
      [
        { ...SCIC, to: '2018' },
        { ...SCIC, from: '2020' },
      ],
      true,
    ],
  ])('are asked of one %s', (_, legalForms, isAsked) => {
    expect(found({ legalForms, memberCategories: listed('salaries') }).length).toBe(isAsked ? 1 : 0)
  })
})
