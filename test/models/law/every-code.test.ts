import { expect, test } from 'vitest'
import { describe as word } from '../../../src/i18n/index.ts'
import {
  assessEss,
  assessEsus,
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
  { founded: claim('2018-12-15') },
  { legalForms: [{ family: 'association' }], ess: { is: 'non' } },
  { ess: { is: 'oui' } },
  { ess: { is: 'oui', at: '2015-06-30' } },
  { esus: [{ basis: 'demande', from: '2019', to: '2024' }] },
  { esus: [{ basis: 'demande', from: '2019' }] },
  { esus: [{ basis: 'demande', from: '2014', to: '2019' }] },
  { esus: [], complete: ['esus'] },
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
  { asked: '2019', created: '2010', decided: '2020' },
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
      if (actor.type === 'organisation') {
        yield* [assessEss(actor, { at }), assessEsus(actor, { at }), assessSiae(actor, { at })]
      }
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

test('no word of a reason is left open', () => {
  for (const { reasons, missing } of answers()) {
    for (const told of [...reasons, ...missing]) {
      for (const language of ['fr', 'en'] as const) expect(word(told, language)).not.toMatch(/undefined|null|\?/)
    }
  }
})

const CODES_BY_PARAMS: readonly (readonly [params: string, codes: string])[] = [
  ['asked created', 'esus-age-unknown esus-created-late esus-five-years esus-two-years'],
  ['asked date', 'esus-decided-early esus-silence'],
  ['asked date decided', 'esus-decided-or-silence'],
  ['at basis name', 'ess-denied ess-stated'],
  ['at bearer name', 'call-legal-person call-legal-person-unknown call-no-personality call-public'],
  ['at call name', 'call-support-unknown'],
  [
    'at cj families name',
    'ess-form ess-form-company ess-form-contradiction ess-form-none ess-form-uncertain ' +
      'ess-no-personality ess-public ess-undeclared-association',
  ],
  [
    'at count names',
    'ptce-enterprise ptce-enterprise-none ptce-enterprise-unknown ptce-ess ptce-ess-none ptce-ess-one ' +
      'ptce-ess-unknown ptce-link ptce-link-unknown',
  ],
  [
    'at count names wanted',
    'call-enterprise call-enterprise-none call-enterprise-unknown call-ess call-ess-none ' +
      'call-ess-unknown call-few call-other call-other-none call-other-unknown call-three ' +
      'call-three-unknown',
  ],
  ['at families name', 'ess-form-changes'],
  ['at from', 'maybe-not-in-force not-in-force-yet'],
  ['at from kind name to', 'siae-experiment siae-experiment-early siae-experiment-over'],
  ['at kind name', 'siae-convention siae-former-code siae-kind siae-maybe-convention siae-other-kind'],
  ['at known name', 'ess-stated-other-day'],
  [
    'at name',
    'call-first ess-esus ess-form-unknown esus-approval esus-former-approval esus-maybe-approval esus-none esus-unknown ' +
      'maybe-not-alive not-alive ptce-partner-only siae-none siae-unknown',
  ],
  ['call date name', 'call-supported'],
  ['date', 'esus-decided'],
  ['kinds name', 'ptce-innovation ptce-innovation-none'],
  [
    'name',
    'ptce-development ptce-development-unknown ptce-innovation-unknown ptce-strategy ' +
      'ptce-strategy-unknown ptce-territory ptce-territory-unknown',
  ],
]

test('every reason is given the params of its code', () => {
  const given = new Map<string, Set<string>>()
  for (const { reasons } of answers()) {
    for (const { code, params } of reasons) {
      const names = Object.keys(params).sort().join(' ')
      given.set(names, (given.get(names) ?? new Set()).add(code.replace('law/', '')))
    }
  }
  const told = [...given].map(([names, codes]) => [names, [...codes].sort().join(' ')] as const)
  expect(new Map(told)).toEqual(new Map(CODES_BY_PARAMS))
})

test('every reason, and everything that can be missing, is said of something', () => {
  const said = new Set<string>()
  for (const { reasons, missing } of answers()) for (const { code } of [...reasons, ...missing]) said.add(code)
  expect([...LAW_REASON_CODES, ...LAW_MISSING_CODES].filter((code) => !said.has(code))).toEqual([])
})
