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
