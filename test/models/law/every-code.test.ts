import { expect, test } from 'vitest'
import {
  assessEss,
  assessPtce,
  assessSiae,
  assessSiaeKind,
  assessStateCallEligibility,
  esusExpiry,
  LAW_MISSING_CODES,
  LAW_REASON_CODES,
  type LegalAssessment,
  parseDataset,
  SIAE_KINDS,
} from '../../../src/models/index.ts'

const DAYS = ['2010', '2014', '2014-08-01', '2015-06-30', '2018-12', '2020-06-01', '2027-01-01']

const FORMS: readonly object[] = [
  { family: 'association' },
  { family: 'association', cj: '9210' },
  { family: 'societe', cj: '5710' },
  { family: 'public', cj: '7210' },
  { family: 'cooperative', cj: '9220' },
  { family: 'autre', cj: '1000' },
  { family: 'autre', cj: '8410' },
  { family: 'autre', cj: '9240' },
]

const claim = (edtf: string) => [{ value: { edtf, status: 'stated' }, by: [] }]

/** Organisations whose form, status or agreements are all that is known of them. */
const ORGANISATIONS: readonly object[] = [
  ...FORMS.map((form) => ({ legalForms: [form] })),
  {
    legalForms: [
      { family: 'societe', to: '2020' },
      { family: 'association', from: '2020' },
    ],
  },
  { founded: claim('2011'), dissolved: claim('2016') },
  { legalForms: [{ family: 'association' }], ess: { is: 'non' } },
  { ess: { is: 'oui' } },
  { ess: { is: 'oui', at: '2015-06-30' } },
  { esus: [{ basis: 'demande', from: '2019', to: '2024' }] },
  { siae: [], complete: ['siae'] },
  { siae: [{ kind: 'ACI', from: '2019', to: '2021' }] },
  { siae: [{ kind: 'ACI', from: '2020' }] },
]

const colleges = { a0: 'ess', a2: 'entreprise', a3: 'collectivite', a4: 'ess' } as const
const members = (...ids: (keyof typeof colleges)[]) =>
  ids.map((actor) => ({ actor, college: colleges[actor], roles: ['membre'] }))
const won = (call: string) => [{ call, result: 'laureat', date: '2014-01' }]
const project = { territory: 'ici', strategy: 's', innovations: ['sociale'], localDevelopment: 'd' }
const whole = ['members', 'labels']

/** PTCE, the organisations of which are the first ones above. */
const PTCES: readonly object[] = [
  {},
  { members: [], labels: [], innovations: [], complete: whole, bearer: 'a3' },
  { members: members('a0', 'a4', 'a2', 'a3'), labels: won('AAP2013'), bearer: 'a0', ...project },
  { members: members('a0', 'a2'), complete: ['members'], bearer: 'a1' },
  { members: members('a0'), labels: [], complete: ['labels'] },
  { members: [{ actor: 'a0', college: 'ess', roles: ['partenaire'] }] },
]

const APPROVALS = [
  { asked: '2020-03-01', created: '2010', decided: '2020-04-10' },
  { asked: '2020-03-01', created: '2018-06-01' },
  { asked: '2020-03-01', created: '2017' },
  { asked: '2020-03-01', created: '2021' },
  { asked: '2020-03-01', created: '2010', decided: '2020-02-01' },
]

function* answers(): Generator<LegalAssessment> {
  const outcome = parseDataset({
    actors: ORGANISATIONS.map((rest, index) => ({ type: 'organisation', id: `a${index}`, name: `A${index}`, ...rest })),
    ptces: PTCES.map((rest, index) => ({ id: `p${index}`, name: `P${index}`, ...rest })),
    places: [{ id: 'ici', name: 'Ici' }],
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  for (const at of DAYS) {
    for (const actor of outcome.value.actors) {
      if (actor.type === 'organisation') yield* [assessEss(actor, { at }), assessSiae(actor, { at })]
    }
    for (const ptce of outcome.value.ptces) {
      yield* [assessPtce(ptce, outcome.value, { at }), assessStateCallEligibility(ptce, outcome.value, { at })]
    }
    for (const kind of SIAE_KINDS) yield assessSiaeKind(kind, { at })
  }
  yield assessSiaeKind('GEIQ', { at: '2020' })
  yield assessSiaeKind('EI', { at: '2006' })
  for (const facts of APPROVALS) yield esusExpiry(facts)
}

test('every reason, and everything that can be missing, is said of something', () => {
  const said = new Set<string>()
  for (const { reasons, missing } of answers()) for (const { code } of [...reasons, ...missing]) said.add(code)
  expect([...LAW_REASON_CODES, ...LAW_MISSING_CODES].filter((code) => !said.has(code))).toEqual([])
})
