import { expect, test } from 'vitest'
import { type Data, fullDataset } from '../full-dataset.ts'
import { type Change, changed, findings } from '../problems.ts'

const full = fullDataset()

function need(rest: Data): Data {
  return { id: 'autre', holder: 'communaute', object: 'autre', phases: [], evidence: ['enquete'], ...rest }
}

test.each<[string, readonly Change[], readonly string[]]>([
  ['a need that nothing shows', [[['needs', 0, 'evidence'], []]], ['error dataset/need-evidence needs.0.evidence']],
  [
    'a need that nothing shows, ranked behind another',
    [[['needs', 1], need({ rank: 3, evidence: [] })]],
    ['error dataset/need-evidence needs.1.evidence', 'error dataset/need-rank needs.1.rank'],
  ],
  ['needs ranked in turn', [[['needs', 1], need({ rank: 2, evidence: ['article'] })]], []],
  [
    'needs ranked in turn, the last first',
    [
      [['needs', 0, 'rank'], 2],
      [['needs', 1], need({ rank: 1 })],
    ],
    [],
  ],
  ['a rank given twice', [[['needs', 1], need({ rank: 1 })]], ['error dataset/need-rank needs.1.rank']],
  [
    'a rank given three times',
    [
      [['needs', 1], need({ rank: 1 })],
      [['needs', 2], need({ id: 'tiers', rank: 1 })],
    ],
    ['error dataset/need-rank needs.1.rank', 'error dataset/need-rank needs.2.rank'],
  ],
  ['a rank given by two surveys', [[['needs', 1], need({ rank: 1, evidence: ['article'] })]], []],
  [
    'a rank given by a survey and what tells of it',
    [[['needs', 1], need({ rank: 1, evidence: ['article', 'enquete'] })]],
    ['error dataset/need-rank needs.1.rank'],
  ],
  [
    'evidence named twice',
    [
      [
        ['needs', 0, 'evidence'],
        ['enquete', 'enquete'],
      ],
    ],
    [],
  ],
  ['a rank of another holder', [[['needs', 1], need({ rank: 1, holder: 'pole' })]], []],
  ['a rank that leaves one out', [[['needs', 1], need({ rank: 3 })]], ['error dataset/need-rank needs.1.rank']],
  [
    'a rank that another holder would fill',
    [
      [['needs', 0, 'holder'], 'pole'],
      [['needs', 1], need({ rank: 2 })],
    ],
    ['error dataset/need-rank needs.1.rank'],
  ],
  ['needs without ranks', [[['needs', 1], need({})]], []],
])('%s', (_, changes, problems) => {
  expect(findings(changed(full, ...changes))).toEqual(problems)
})
