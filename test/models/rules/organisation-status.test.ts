import { expect, test } from 'vitest'
import { validateDataset } from '../../../src/models/index.ts'
import { type Data, fullDataset } from '../full-dataset.ts'
import { type Change, changed, findings } from '../problems.ts'

const full = fullDataset()

function other(rest: Data): Data {
  return { type: 'organisation', id: 'autre', name: 'Autre', ...rest }
}

test.each<[string, readonly Change[], readonly string[]]>([
  [
    'local law out of Alsace-Moselle',
    [[['places', 0], { id: 'molsheim', name: 'Marseille', communeCode: '13055' }]],
    ['warning dataset/alsace-place actors.0.identifiers.alsaceMoselle'],
  ],
  [
    'local law of who knows where',
    [
      [['places', 0, 'departementCode'], undefined],
      [['places', 0, 'communeCode'], undefined],
    ],
    [],
  ],
  [
    'an AI that is no association',
    [[['actors', 3], other({ legalForms: [{ family: 'societe' }], siae: [{ kind: 'AI' }] })]],
    ['warning dataset/ai-association actors.3.siae.0'],
  ],
  [
    'local law in two places, one of them in Alsace-Moselle',
    [
      [['places', 1], { id: 'marseille', name: 'Marseille', communeCode: '13055' }],
      [
        ['actors', 0, 'places'],
        ['molsheim', 'marseille'],
      ],
    ],
    [],
  ],
  [
    'an organisation of another law, elsewhere',
    [
      [['places', 1], { id: 'marseille', name: 'Marseille', communeCode: '13055' }],
      [['actors', 3], other({ identifiers: {}, places: ['marseille'] })],
    ],
    [],
  ],
  [
    'an AI that is an association',
    [[['actors', 3], other({ legalForms: [{ family: 'association' }], siae: [{ kind: 'AI' }] })]],
    [],
  ],
  [
    'an AI that was an association',
    [
      [
        ['actors', 3],
        other({
          legalForms: [
            { family: 'association', to: '2018' },
            { family: 'societe', from: '2019' },
          ],
          siae: [{ kind: 'AI' }],
        }),
      ],
    ],
    [],
  ],
  ['an AI of who knows what form', [[['actors', 3], other({ siae: [{ kind: 'AI' }] })]], []],
])('%s', (_, changes, problems) => {
  expect(findings(changed(full, ...changes))).toEqual(problems)
})

function inCommune(communeCode: string): Data {
  return changed(
    full,
    [['places', 0, 'departementCode'], undefined],
    [['places', 0, 'regions'], undefined],
    [['places', 0, 'communeCode'], communeCode],
  )
}

test.each([
  ['97411', '974'],
  ['2A004', '2A'],
  ['02285', '59'],
])('the commune %s is said to be in %s, where no local law is', (communeCode, departement) => {
  expect(validateDataset(inCommune(communeCode))).toMatchObject([
    { code: 'dataset/alsace-place', params: { departements: [departement] } },
  ])
})

test.each(['57463', '67448', '68066'])('the commune %s is in Alsace-Moselle', (communeCode) => {
  expect(findings(inCommune(communeCode))).toEqual([])
})
