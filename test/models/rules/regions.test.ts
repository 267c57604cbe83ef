import { expect, test } from 'vitest'
import { validateDataset } from '../../../src/models/index.ts'
import { findings } from '../problems.ts'

const inRegions = (...regions: readonly object[]) => ({ places: [{ id: 'p', name: 'P', regions }] })

// The regions of 2016 have codes of their own where they are new, and keep the old one where they are not.
test.each<[code: string, name: string, cog: number, isOfThatYear: boolean]>([
  ['22', 'Picardie', 2014, true],
  ['22', 'Picardie', 2015, true],
  ['22', 'Picardie', 2016, false],
  ['32', 'Hauts-de-France', 2015, false],
  ['32', 'Hauts-de-France', 2016, true],
  ['82', 'Rhône-Alpes', 2014, true],
  ['84', 'Auvergne-Rhône-Alpes', 2014, false],
  ['93', 'PACA', 2014, true],
  ['93', 'PACA', 2024, true],
  ['04', 'La Réunion', 2016, true],
])('%s (%s) in %d: %s', (code, _, cog, isOfThatYear) => {
  const problems = isOfThatYear ? [] : ['warning dataset/region-vintage places.0.regions.0']
  expect(findings(inRegions({ code, cog }))).toEqual(problems)
})

test('each region of a place is looked at, and told with its year', () => {
  const data = inRegions({ code: '22', cog: 2014 }, { code: '22', cog: 2020 }, { code: '32', cog: 2020 })
  expect(validateDataset(data)).toEqual([
    {
      code: 'dataset/region-vintage',
      severity: 'warning',
      params: { id: 'p', code: '22', cog: 2020 },
      path: ['places', 0, 'regions', 1],
    },
  ])
  expect(findings({ places: [{ id: 'p', name: 'P' }] })).toEqual([])
})

test.each<[string, object, readonly string[]]>([
  ['a commune of another département', { communeCode: '69123', departementCode: '38' }, ['departementCode']],
  ['a commune of its own', { communeCode: '97411', departementCode: '974' }, []],
  ['a commune of Corsica', { communeCode: '2A004', departementCode: '2B' }, ['departementCode']],
  ['a commune that moved, in the old one', { communeCode: '02285', departementCode: '02' }, []],
  ['a commune that moved, in the new one', { communeCode: '02285', departementCode: '59' }, []],
  ['a commune that moved, in neither', { communeCode: '02285', departementCode: '62' }, ['departementCode']],
  ['a region of others', { departementCode: '69', regions: [{ code: '93', cog: 2020 }] }, ['regions.0']],
  ['a region of others, of a commune', { communeCode: '60333', regions: [{ code: '23', cog: 2014 }] }, ['regions.0']],
  [
    'its own region of two years',
    {
      departementCode: '69',
      regions: [
        { code: '82', cog: 2014 },
        { code: '84', cog: 2020 },
      ],
    },
    [],
  ],
  ['a region, of what is in none', { departementCode: '975', regions: [{ code: '11', cog: 2020 }] }, []],
])('%s', (_, rest, paths) => {
  const found = paths.map((path) => `warning dataset/place-code places.0.${path}`)
  expect(findings({ places: [{ id: 'p', name: 'P', ...rest }] })).toEqual(found)
})

test('the département that a commune is in is told', () => {
  const place = { id: 'p', name: 'P', communeCode: '69123', departementCode: '38' }
  expect(validateDataset({ places: [place] })).toMatchObject([{ params: { id: 'p', code: '38', departement: '69' } }])
})
