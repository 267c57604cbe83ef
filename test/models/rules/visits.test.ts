import { describe, expect, test } from 'vitest'
import { type Data, fullDataset } from '../full-dataset.ts'
import { type Change, changed, findings } from '../problems.ts'

const full = fullDataset()
const VISIT = ['visits', 0] as const

function dates(...texts: readonly string[]): Data[] {
  return texts.map((edtf) => ({ value: { edtf, status: 'stated' }, by: [] }))
}

test.each<[string, readonly Change[], readonly string[]]>([
  ['the bearer as host', [[[...VISIT, 'host'], 'scic']], ['error dataset/visit-host-ptce visits.0.host']],
  ['a host that is not there', [[[...VISIT, 'host'], 'nul']], ['error dataset/ref-missing visits.0.host']],
  [
    'a host that emerges after',
    [[['ptces', 0, 'emergence'], dates('2015')]],
    ['error dataset/visit-host-alive visits.0.host'],
  ],
  ['a host that emerges in that year', [[['ptces', 0, 'emergence'], dates('2014')]], []],
  ['a host that may emerge after', [[['ptces', 0, 'emergence'], dates('2015~')]], []],
  [
    'a host whose sources disagree',
    [[['ptces', 0, 'emergence'], dates('2011', '2015')]],
    ['info dataset/claim-conflict ptces.0.emergence'],
  ],
  [
    'a host that was dissolved',
    [[['ptces', 0, 'dissolved'], dates('2013')]],
    ['error dataset/visit-host-alive visits.0.host'],
  ],
  [
    'a host that is no member',
    [[['communities', 0, 'members'], []]],
    ['warning dataset/visit-host-member visits.0.host'],
  ],
  [
    'a host that is a member later',
    [[['communities', 0, 'members', 0], { ptce: 'pole', from: '2015' }]],
    ['warning dataset/visit-host-member visits.0.host'],
  ],
  [
    'a host that was a member twice',
    [
      [
        ['communities', 0, 'members'],
        [
          { ptce: 'pole', to: '2013' },
          { ptce: 'pole', from: '2014' },
        ],
      ],
    ],
    [],
  ],
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
    'a report published before what was cancelled',
    [
      [['articles', 0, 'published'], '2014-06-18'],
      [[...VISIT, 'status'], 'cancelled'],
    ],
    ['error dataset/visit-reported-after visits.0.reportedIn.0'],
  ],
])('%s', (_, changes, problems) => {
  expect(findings(changed(full, ...changes))).toEqual(problems)
})

describe('attendees', () => {
  const persons = Array.from({ length: 25 }, (_, index) => ({ type: 'person', id: `p${index}`, name: 'P' }))

  test.each([
    ['exact', 15, 15, true],
    ['exact', 15, 16, false],
    ['approx', 15, 22, true],
    ['approx', 15, 23, false],
    ['at-most', 15, 15, true],
    ['at-most', 15, 16, false],
    ['less-than', 15, 14, true],
    ['less-than', 15, 15, false],
    ['more-than', 15, 25, true],
    ['at-least', 15, 25, true],
  ])('%s %d allows %d: %s', (qualifier, value, listed, isAllowed) => {
    const data = changed(
      full,
      [['actors'], [...(full['actors'] as unknown[]), ...persons]],
      [[...VISIT, 'participants'], { value, qualifier }],
      [[...VISIT, 'attendees'], persons.slice(0, listed).map(({ id }) => id)],
    )
    expect(findings(data)).toEqual(isAllowed ? [] : ['warning dataset/visit-attendees-count visits.0.attendees'])
  })
})

describe('ranks', () => {
  type Ranked = readonly [ordinal: number | undefined, edtf: string]

  function ranked(visits: readonly Ranked[]): string[] {
    const rows = visits.map(([ordinal, edtf], index) => ({
      id: `v${index}`,
      community: 'communaute',
      ...(ordinal === undefined ? {} : { ordinal }),
      date: { edtf, status: 'stated' },
      host: 'pole',
      status: 'planned',
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
    ['lack a billion', [[1_000_000_000, '2014']], ['info dataset/visit-ordinal-gap communities.0']],
  ])('%s', (_, visits, problems) => {
    expect(ranked(visits)).toEqual(problems)
  })

  test('are those of each community', () => {
    const data = changed(
      full,
      [
        ['communities', 1],
        { id: 'autre', name: 'A', animators: ['scic'], supporters: [], members: [{ ptce: 'pole' }] },
      ],
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
})
