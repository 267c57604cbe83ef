import { expect, test } from 'vitest'
import { beside, endsBeside, formsBeside } from '../../../src/interop/merge/beside.ts'
import { organisation } from './parts.ts'

const by = (source: string) => [{ source, status: 'stated' as const }]

test('what is said alike is there once, with all who say it', () => {
  const facts = [
    { kind: 'ACI', by: by('a') },
    { kind: 'EI' },
    { by: by('b'), kind: 'ACI' },
    { kind: 'ACI', by: by('a') },
    { from: '2014', kind: 'EI' },
    { kind: 'EI', from: '2014' },
  ]
  const [aci, ei, since] = beside(facts as never)
  expect([aci, ei]).toEqual([{ kind: 'ACI', by: [...by('a'), ...by('b')] }, { kind: 'EI' }])
  expect(since).toBe(facts[4])
  expect(beside(facts as never)).toHaveLength(3)
})

test('more may say it than a call takes arguments', () => {
  const many = Array(600_000).fill({ source: 'a' })
  expect(beside([{ kind: 'ACI', by: many }] as never)).toEqual([{ kind: 'ACI', by: [{ source: 'a' }] }])
})

const ends = (...told: readonly (readonly [edtf: string, status: string])[]) =>
  organisation('o', { dissolved: told.map(([edtf, status]) => ({ value: { edtf, status }, by: by('a') })) })
    .dissolved ?? []

test.each([
  [
    'says less than a day before',
    [
      ['../2026-05-17', 'inferred'],
      ['2020-03-31', 'stated'],
    ],
    ['2020-03-31'],
  ],
  [
    'says less than the same day',
    [
      ['../2020-03-31', 'inferred'],
      ['2020-03-31', 'stated'],
    ],
    ['2020-03-31'],
  ],
  [
    'stands, when its source says so',
    [
      ['../2026-05-17', 'stated'],
      ['2020-03-31', 'stated'],
    ],
    ['../2026-05-17', '2020-03-31'],
  ],
  [
    'is not what somebody concludes of a year',
    [
      ['2026', 'inferred'],
      ['2020-03-31', 'stated'],
    ],
    ['2026', '2020-03-31'],
  ],
  [
    'says less than several',
    [
      ['2019', 'stated'],
      ['../2026-05-17', 'inferred'],
      ['2020-03-31', 'stated'],
    ],
    ['2019', '2020-03-31'],
  ],
  [
    'excludes a later day',
    [
      ['../2020-05-17', 'inferred'],
      ['2026-03-31', 'stated'],
    ],
    ['../2020-05-17', '2026-03-31'],
  ],
  [
    'is all that is known',
    [
      ['../2020-05-17', 'inferred'],
      ['2020~', 'inferred'],
    ],
    ['../2020-05-17', '2020~'],
  ],
] as const)('an end that was over by some day %s', (_, told, left) => {
  expect(endsBeside(ends(...told)).map(({ value }) => value.edtf)).toEqual(left)
})

const association = { family: 'association' }

test.each([
  ['a family, of which a register has the category', [association, { ...association, cj: '9220' }], [1]],
  [
    'the form of today, of which one tells the beginning',
    [association, { ...association, cj: '9220', from: '2017' }],
    [1],
  ],
  ['one of a time that is over', [association, { ...association, to: '2016' }], [0, 1]],
  [
    'another category',
    [
      { ...association, cj: '9220' },
      { ...association, cj: '9230' },
    ],
    [0, 1],
  ],
  ['another family', [{ family: 'cooperative' }, { family: 'societe', cj: '5710' }], [0, 1]],
  [
    'one that names its source',
    [
      { ...association, by: by('a') },
      { ...association, cj: '9220' },
    ],
    [0, 1],
  ],
])('legal forms: %s', (_, legalForms, left) => {
  const forms = organisation('o', { legalForms }).legalForms ?? []
  expect(formsBeside(forms)).toEqual(left.map((index) => forms[index]))
})
