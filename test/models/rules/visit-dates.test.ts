import { expect, test } from 'vitest'
import { type Data, fullDataset } from '../full-dataset.ts'
import { type Change, changed, findings } from '../problems.ts'

const full = fullDataset()
const VISIT = ['visits', 0] as const

const SECOND = { ...(full['articles'] as Data[])[0], id: 'second', published: '2014-07-09' }

test.each<[string, readonly Change[], readonly string[]]>([
  [
    'a report published before',
    [[['articles', 0, 'published'], '2014-06-18']],
    ['error dataset/visit-held-date visits.0.date', 'error dataset/visit-reported-after visits.0.reportedIn.0'],
  ],
  ['a report of the same day', [[['articles', 0, 'published'], '2014-06-19']], []],
  [
    'a report that may be of after',
    [
      [[...VISIT, 'date', 'edtf'], '2014-06'],
      [['articles', 0, 'published'], '2014-06-01'],
    ],
    [],
  ],
  [
    'an announcement of what is planned',
    [
      [['articles', 0, 'published'], '2014-06-18'],
      [[...VISIT, 'status'], 'planned'],
    ],
    [],
  ],
  [
    'an announcement of what was cancelled',
    [
      [['articles', 0, 'published'], '2014-06-18'],
      [[...VISIT, 'status'], 'cancelled'],
    ],
    [],
  ],
  [
    'an announcement beside a report',
    [
      [['articles', 0, 'published'], '2014-06-18'],
      [['articles', 1], SECOND],
      [
        [...VISIT, 'reportedIn'],
        ['second', 'article'],
      ],
    ],
    ['error dataset/visit-reported-after visits.0.reportedIn.1'],
  ],
  [
    'two reports published before',
    [
      [['articles', 0, 'published'], '2014-06-18'],
      [['articles', 1], { ...SECOND, published: '2014-06-01' }],
      [
        [...VISIT, 'reportedIn'],
        ['second', 'article'],
      ],
    ],
    [
      'error dataset/visit-held-date visits.0.date',
      'error dataset/visit-reported-after visits.0.reportedIn.0',
      'error dataset/visit-reported-after visits.0.reportedIn.1',
    ],
  ],
  [
    'a report published on the last day that may be meant',
    [
      [[...VISIT, 'date', 'edtf'], '2014-06-19~'],
      [['articles', 0, 'published'], '2014-06-18'],
    ],
    [],
  ],
  [
    'a report that is not there',
    [[[...VISIT, 'reportedIn'], ['perdu']]],
    ['error dataset/ref-missing visits.0.reportedIn.0'],
  ],
  ['no report', [[[...VISIT, 'reportedIn'], []]], []],
])('%s', (_, changes, problems) => {
  expect(findings(changed(full, ...changes))).toEqual(problems)
})
