import { expect, test } from 'vitest'
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
  ['a host that may have been dissolved in that year', [[['ptces', 0, 'dissolved'], dates('2014')]], []],
  ['a host that was dissolved on the day', [[['ptces', 0, 'dissolved'], dates('2014-06-19')]], []],
  [
    'a host that was dissolved the day before',
    [[['ptces', 0, 'dissolved'], dates('2014-06-18')]],
    ['error dataset/visit-host-alive visits.0.host'],
  ],
  [
    'a host that left the day before',
    [[['communities', 0, 'members', 0], { ptce: 'pole', to: '2014-06-18' }]],
    ['warning dataset/visit-host-member visits.0.host'],
  ],
  ['a host that left on the day', [[['communities', 0, 'members', 0], { ptce: 'pole', to: '2014-06-19' }]], []],
  [
    'a host neither alive nor a member',
    [
      [['ptces', 0, 'dissolved'], dates('2013')],
      [['communities', 0, 'members'], []],
    ],
    ['error dataset/visit-host-alive visits.0.host', 'warning dataset/visit-host-member visits.0.host'],
  ],
  [
    'a host of what is planned, gone by then',
    [
      [['ptces', 0, 'dissolved'], dates('2013')],
      [[...VISIT, 'status'], 'planned'],
    ],
    ['error dataset/visit-host-alive visits.0.host'],
  ],
  [
    'a host that was gone, so that the visit was cancelled',
    [
      [['ptces', 0, 'dissolved'], dates('2013')],
      [['communities', 0, 'members'], []],
      [[...VISIT, 'status'], 'cancelled'],
    ],
    [],
  ],
  [
    'a community that is not there',
    [[[...VISIT, 'community'], 'nulle']],
    ['error dataset/ref-missing visits.0.community'],
  ],
])('%s', (_, changes, problems) => {
  expect(findings(changed(full, ...changes))).toEqual(problems)
})
