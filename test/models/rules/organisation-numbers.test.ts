import { expect, test } from 'vitest'
import { type Data, fullDataset } from '../full-dataset.ts'
import { type Change, changed, findings } from '../problems.ts'

const full = fullDataset()
const SCIC = ['actors', 0] as const
const IDS = [...SCIC, 'identifiers'] as const

function other(rest: Data): Data {
  return { type: 'organisation', id: 'autre', name: 'Autre', ...rest }
}

test.each<[string, readonly Change[], readonly string[]]>([
  [
    'a SIRET of another SIREN',
    [
      [
        [...SCIC, 'identifiers', 'siret'],
        ['12345678200010', '73282932000074'],
      ],
    ],
    ['error dataset/siret-siren-mismatch actors.0.identifiers.siret.1'],
  ],
  [
    'a VAT number of another SIREN',
    [[[...SCIC, 'identifiers', 'vat'], 'FR03552081317']],
    ['error dataset/vat-siren-mismatch actors.0.identifiers.vat'],
  ],
  ['a VAT number of Monaco, which holds no SIREN', [[[...SCIC, 'identifiers', 'vat'], 'FR76000004742']], []],
  ['a SIRET without a SIREN to compare', [[[...SCIC, 'identifiers'], { siret: ['73282932000074'] }]], []],
  [
    'one SIREN, two organisations',
    [[['actors', 3], other({ identifiers: { siren: '123456782' } })]],
    ['warning dataset/siren-duplicate actors.3.identifiers'],
  ],
  [
    'one SIREN, one organisation that is listed twice',
    [[['actors', 3], other({ id: 'scic', identifiers: { siren: '123456782' } })]],
    ['error dataset/id-duplicate actors.3.id'],
  ],
  [
    'one SIREN, told by a SIRET',
    [[['actors', 3], other({ identifiers: { siret: ['12345678200028'] } })]],
    ['warning dataset/siren-duplicate actors.3.identifiers'],
  ],
  [
    'one RNA number, two organisations',
    [
      [[...IDS, 'rna'], 'W131000001'],
      [['actors', 3], other({ identifiers: { rna: 'W131000001' } })],
    ],
    ['warning dataset/rna-duplicate actors.3.identifiers'],
  ],
  [
    'one SIREN and one RNA number, two organisations',
    [
      [[...IDS, 'rna'], 'W131000001'],
      [['actors', 3], other({ identifiers: { siren: '123456782', rna: 'W131000001' } })],
    ],
    ['warning dataset/siren-duplicate actors.3.identifiers'],
  ],
  [
    'an RNA number of before',
    [[[...SCIC, 'identifiers', 'rna'], '751P00085568']],
    ['info dataset/rna-legacy actors.0.identifiers.rna'],
  ],
  [
    'an RNA number of what was never an association',
    [[[...SCIC, 'legalForms'], [{ family: 'societe' }]]],
    ['warning dataset/rna-form actors.0.identifiers.rna'],
  ],
  ['an RNA number of what nobody knows the form of', [[[...SCIC, 'legalForms'], undefined]], []],
  [
    'an RNA number of an association that left the local law',
    [
      [
        [...SCIC, 'legalForms'],
        [
          { family: 'association', cj: '9260', to: '2018' },
          { family: 'association', cj: '9220', from: '2019' },
        ],
      ],
    ],
    [],
  ],
  ['an RNA number of a foundation', [[[...SCIC, 'legalForms'], [{ family: 'fondation' }]]], []],
  ['two SIRET of one SIREN that is not given', [[IDS, { siret: ['73282932000074', '73282932000074'] }]], []],
  [
    'two SIRET that disagree on the SIREN that is not given',
    [[IDS, { siret: ['73282932000074', '12345678200010'] }]],
    ['error dataset/siret-siren-mismatch actors.0.identifiers.siret.1'],
  ],
  [
    'a VAT number that disagrees with the SIRET',
    [[IDS, { siret: ['73282932000074'], vat: 'FR03552081317' }]],
    ['error dataset/vat-siren-mismatch actors.0.identifiers.vat'],
  ],
  ['a VAT number of Monaco beside a SIRET', [[IDS, { siret: ['73282932000074'], vat: 'FR76000004742' }]], []],
  ['an empty list of SIRET', [[IDS, { siret: [], vat: 'FR03552081317' }]], []],
  [
    'one SIREN, told by two VAT numbers',
    [
      [IDS, { vat: 'FR03552081317' }],
      [['actors', 3], other({ identifiers: { vat: 'FR03552081317' } })],
    ],
    ['warning dataset/siren-duplicate actors.3.identifiers'],
  ],
  [
    'two numbers of Monaco',
    [
      [IDS, { vat: 'FR76000004742' }],
      [['actors', 3], other({ identifiers: { vat: 'FR76000004742' } })],
    ],
    [],
  ],
])('%s', (_, changes, problems) => {
  expect(findings(changed(full, ...changes))).toEqual(problems)
})
