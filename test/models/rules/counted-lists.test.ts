import { expect, test } from 'vitest'
import { validateDataset } from '../../../src/models/index.ts'
import { fullDataset } from '../full-dataset.ts'
import { type Change, changed, findings } from '../problems.ts'

const full = fullDataset()

test.each<[string, readonly Change[], readonly string[]]>([
  [
    'ambitions, of which a source counts more',
    [[['ptces', 0, 'ambitions', 'declaredCount'], 3]],
    ['info dataset/counted-incomplete ptces.0.ambitions'],
  ],
  [
    'testimonies',
    [[['visits', 0, 'testimonies', 'declaredCount'], 4]],
    ['info dataset/counted-incomplete visits.0.testimonies'],
  ],
  [
    'categories of members',
    [[['actors', 0, 'memberCategories', 'declaredCount'], 4]],
    ['info dataset/counted-incomplete actors.0.memberCategories'],
  ],
  [
    'a list that is lost',
    [[['ptces', 0, 'ambitions'], { items: [], declaredCount: 3, complete: false }]],
    ['info dataset/counted-incomplete ptces.0.ambitions'],
  ],
  ['a list that no source counts', [[['ptces', 0, 'ambitions', 'declaredCount'], undefined]], []],
  ['a list as long as its source says', [[['ptces', 0, 'ambitions', 'declaredCount'], 1]], []],
  ['a list that is longer', [[['ptces', 0, 'ambitions', 'declaredCount'], 0]], []],
  ['no list', [[['ptces', 0, 'ambitions'], undefined]], []],
])('%s', (_, changes, problems) => {
  expect(findings(changed(full, ...changes))).toEqual(problems)
})

test('says how many are known, and how many there are', () => {
  const data = changed(full, [['visits', 0, 'testimonies'], { items: [], declaredCount: 4, complete: false }])
  expect(validateDataset(data)).toEqual([
    {
      code: 'dataset/counted-incomplete',
      severity: 'info',
      params: { field: 'testimonies', known: 0, declared: 4 },
      path: ['visits', 0, 'testimonies'],
    },
  ])
})
