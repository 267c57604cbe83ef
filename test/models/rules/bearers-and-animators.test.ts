import { expect, test } from 'vitest'
import { fullDataset } from '../full-dataset.ts'
import { type Change, changed, findings } from '../problems.ts'

const full = fullDataset()

const SCIC = ['actors', 0] as const
const BEARER = 'warning dataset/ptce-bearer-private ptces.0.bearer'
const CALL = 'info dataset/ptce-call-person ptces.0.bearer'
const NO_ANIMATOR = 'warning dataset/community-animator communities.0.animators'

/** The bearer with other legal forms, and with nothing that these could contradict. */
function borneBy(...legalForms: readonly object[]): Change[] {
  return [
    [[...SCIC, 'legalForms'], legalForms],
    [[...SCIC, 'identifiers'], undefined],
    [[...SCIC, 'memberCategories'], undefined],
    [[...SCIC, 'esus'], undefined],
    [[...SCIC, 'ess'], undefined],
  ]
}

test.each<[string, readonly Change[], readonly string[]]>([
  ['a commune bears the PTCE', borneBy({ family: 'public', cj: '7210' }), [CALL, BEARER]],
  ['a public establishment does', borneBy({ family: 'public', cj: '4110' }), [CALL, BEARER]],
  ['a public body of no known category does', borneBy({ family: 'public' }), [CALL, BEARER]],
  [
    'a chamber of commerce, under another family',
    borneBy({ family: 'autre', cj: '7381' }),
    ['warning dataset/cj-family actors.0.legalForms.0.cj', BEARER],
  ],
  ['a company does, of a category with other digits', borneBy({ family: 'societe', cj: '5710' }), []],
  ['an association does', borneBy({ family: 'association', cj: '9220' }), []],
  ['a body of no known form does', borneBy(), []],
  [
    'an association that was a public body before',
    borneBy({ family: 'public', to: '2012' }, { family: 'association', from: '2013' }),
    [],
  ],
  [
    'a body that was always public',
    borneBy({ family: 'public', cj: '7210', to: '2012' }, { family: 'public', cj: '7346', from: '2013' }),
    [CALL, BEARER],
  ],
  ['nobody known bears it', [[['ptces', 0, 'bearer'], undefined]], []],
  ['a bearer that is not there', [[['ptces', 0, 'bearer'], 'nul']], ['error dataset/ref-missing ptces.0.bearer']],
  ['a person bears it', [[['ptces', 0, 'bearer'], 'anne']], ['error dataset/ref-kind ptces.0.bearer']],
  ['nobody animates', [[['communities', 0, 'animators'], []]], [NO_ANIMATOR]],
  ['a group animates', [[['communities', 0, 'animators'], ['ecoles']]], []],
  [
    'a role tells who animates',
    [
      [['communities', 0, 'animators'], []],
      [['roles', 1], { actor: 'anne', role: 'animateur', of: 'communaute' }],
    ],
    [],
  ],
  [
    'a role in something else, or of another name, does not',
    [
      [['communities', 0, 'animators'], []],
      [['roles', 1], { actor: 'anne', role: 'animateur', of: 'scic' }],
      [['roles', 2], { actor: 'anne', role: 'salarie', of: 'communaute' }],
    ],
    [NO_ANIMATOR],
  ],
  // Who is not there is another problem.
  [
    'who animates is not there',
    [[['communities', 0, 'animators'], ['nul']]],
    ['error dataset/ref-missing communities.0.animators.0'],
  ],
])('%s', (_, changes, problems) => {
  expect(findings(changed(full, ...changes))).toEqual(problems)
})
