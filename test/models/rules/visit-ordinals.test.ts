import { expect, test } from 'vitest'
import { fullDataset } from '../full-dataset.ts'
import { changed, findings } from '../problems.ts'

const full = fullDataset()
type Ranked = readonly [ordinal: number | undefined, edtf: string, status?: 'held' | 'cancelled']

function ranked(visits: readonly Ranked[]): string[] {
  const rows = visits.map(([ordinal, edtf, status = 'planned'], index) => ({
    id: `v${index}`,
    community: 'communaute',
    ...(ordinal === undefined ? {} : { ordinal }),
    date: { edtf, status: 'stated' },
    host: 'pole',
    status,
  }))
  return findings(changed(full, [['visits'], rows], [['articles', 0, 'about'], []]))
}

test.each<[string, readonly Ranked[], readonly string[]]>([
  [
    'rise with the dates',
    [
      [1, '2013'],
      [2, '2014-03'],
      [3, '2014-06-19'],
    ],
    [],
  ],
  [
    'in any order',
    [
      [3, '2014-06-19'],
      [1, '2013'],
      [2, '2014-03'],
    ],
    [],
  ],
  [
    'may be left out',
    [
      [1, '2013'],
      [undefined, '2014'],
      [2, '2015'],
    ],
    [],
  ],
  [
    'may rise',
    [
      [1, '2014'],
      [2, '2014'],
      [3, '2014-06'],
    ],
    [],
  ],
  [
    'are given twice',
    [
      [1, '2013'],
      [1, '2014'],
    ],
    ['error dataset/visit-ordinal-unique visits.1.ordinal'],
  ],
  [
    'fall',
    [
      [2, '2013'],
      [1, '2014'],
    ],
    ['error dataset/visit-ordinal-order visits.0.ordinal'],
  ],
  [
    'share a day',
    [
      [1, '2014-06-19'],
      [2, '2014-06-19'],
    ],
    ['error dataset/visit-ordinal-order visits.1.ordinal'],
  ],
  [
    'fall behind one that may be anywhere',
    [
      [1, '2014-06-19'],
      [2, '2012/2016'],
      [3, '2013-01-01'],
    ],
    ['error dataset/visit-ordinal-order visits.2.ordinal'],
  ],
  [
    'lack one',
    [
      [1, '2013'],
      [3, '2014'],
    ],
    ['info dataset/visit-ordinal-gap communities.0'],
  ],
  [
    'are given three times',
    [
      [2, '2015'],
      [1, '2013'],
      [1, '2013'],
      [1, '2014'],
    ],
    ['error dataset/visit-ordinal-unique visits.2.ordinal', 'error dataset/visit-ordinal-unique visits.3.ordinal'],
  ],
  [
    'fall behind the latest of several',
    [
      [1, '2013'],
      [2, '2016'],
      [3, '2014'],
      [4, '2015'],
      [5, '2017'],
    ],
    ['error dataset/visit-ordinal-order visits.2.ordinal', 'error dataset/visit-ordinal-order visits.3.ordinal'],
  ],
  [
    'may fall, when a date is doubtful',
    [
      [1, '2014~'],
      [2, '2013'],
    ],
    [],
  ],
  [
    'are given again when a visit was put off',
    [
      [1, '2013'],
      [2, '2014-03', 'cancelled'],
      [2, '2014-06'],
    ],
    [],
  ],
  [
    'are given before a visit that was cancelled',
    [
      [1, '2014'],
      [2, '2013', 'cancelled'],
    ],
    [],
  ],
  [
    'are given for good to what was cancelled',
    [
      [1, '2013'],
      [2, '2014-03', 'cancelled'],
      [3, '2014-06'],
    ],
    [],
  ],
  [
    'are given twice, the later one first',
    [
      [1, '2015'],
      [1, '2014'],
    ],
    ['error dataset/visit-ordinal-unique visits.1.ordinal'],
  ],
  [
    'do not rise above the latest of two',
    [
      [1, '2016'],
      [1, '2014'],
      [2, '2015'],
    ],
    ['error dataset/visit-ordinal-order visits.2.ordinal', 'error dataset/visit-ordinal-unique visits.1.ordinal'],
  ],
  [
    'do not rise above the latest of two, in the other order',
    [
      [1, '2014'],
      [1, '2016'],
      [2, '2015'],
    ],
    ['error dataset/visit-ordinal-order visits.2.ordinal', 'error dataset/visit-ordinal-unique visits.1.ordinal'],
  ],
  ['lack a billion', [[1_000_000_000, '2014']], ['info dataset/visit-ordinal-gap communities.0']],
])('%s', (_, visits, problems) => {
  expect(ranked(visits)).toEqual(problems)
})

test('of a community that is not there leave none out', () => {
  expect(findings(changed(full, [['visits', 0, 'community'], 'nulle'], [['visits', 0, 'ordinal'], 3]))).toEqual([
    'error dataset/ref-missing visits.0.community',
  ])
})

test('of what is no community leave none out', () => {
  expect(findings(changed(full, [['visits', 0, 'community'], 'scic'], [['visits', 0, 'ordinal'], 3]))).toEqual([
    'error dataset/ref-kind visits.0.community',
  ])
})

test('are those of each community', () => {
  const data = changed(
    full,
    [['communities', 1], { id: 'autre', name: 'A', animators: ['scic'], supporters: [], members: [{ ptce: 'pole' }] }],
    [
      ['visits', 1],
      {
        id: 'v1',
        community: 'autre',
        ordinal: 1,
        date: { edtf: '2013', status: 'stated' },
        host: 'pole',
        status: 'held',
      },
    ],
  )
  expect(findings(data)).toEqual([])
})
