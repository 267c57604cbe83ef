import { describe, expect, test } from 'vitest'
import { fullDataset } from '../full-dataset.ts'
import { type Change, changed, findings } from '../problems.ts'

const full = fullDataset()
const SCIC = ['actors', 0] as const

describe('bearers, animators and roles', () => {
  test.each<[string, readonly Change[], readonly string[]]>([
    [
      'a public body bears the PTCE',
      [
        [[...SCIC, 'legalForms'], [{ family: 'public', cj: '7210' }]],
        [[...SCIC, 'identifiers'], undefined],
        [[...SCIC, 'esus'], undefined],
      ],
      ['info dataset/ptce-call-person ptces.0.bearer', 'warning dataset/ptce-bearer-private ptces.0.bearer'],
    ],
    [
      'nobody animates',
      [[['communities', 0, 'animators'], []]],
      ['warning dataset/community-animator communities.0.animators'],
    ],
    [
      'a role begins before the organisation',
      [[['roles', 0, 'period'], { from: '1990', to: '2000' }]],
      ['warning dataset/role-period roles.0.period'],
    ],
    [
      'a role ends after the organisation',
      [[['roles', 0, 'period'], { to: '2026' }]],
      ['warning dataset/role-period roles.0.period'],
    ],
    ['a role begins about when the organisation does', [[['roles', 0, 'period'], { from: '1993' }]], []],
    [
      'sources disagree on the birth, and one allows the role',
      [
        [['roles', 0, 'period'], { from: '1990' }],
        [[...SCIC, 'founded'], ['1985', '2000'].map((edtf) => ({ value: { edtf, status: 'stated' }, by: [] }))],
      ],
      ['info dataset/claim-conflict actors.0.founded'],
    ],
    [
      'a role in a PTCE that is not there yet',
      [
        [['roles', 0, 'of'], 'pole'],
        [['roles', 0, 'period'], { from: '2009' }],
      ],
      ['warning dataset/role-period roles.0.period'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(findings(changed(full, ...changes))).toEqual(problems)
  })
})
