import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describe as word } from '../../../src/i18n/index.ts'
import {
  assessPtce,
  citeArticle,
  type Dataset,
  type LegalAnswer,
  type Ptce,
  parseDataset,
} from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'
import { dated, ptce } from './organisations.ts'

const AT = { at: '2020-06-01' }
const example = read(
  JSON.parse(readFileSync(new URL('../../../examples/bou-sol/dataset.json', import.meta.url), 'utf8')),
)

function read(data: unknown): Dataset {
  const outcome = parseDataset(data)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

function bouSol(): Ptce {
  const found = example.ptces.find(({ id }) => id === 'ptce-bousol')
  if (found === undefined) throw new Error('The example has no Bou’Sol')
  return found
}

describe('Bou’Sol', () => {
  test('before the law, the question has no object', () => {
    expect(assessPtce(bouSol(), example, { at: '2014-06-19' })).toEqual({
      answer: 'not-applicable',
      reasons: [
        {
          code: 'law/not-in-force-yet',
          params: { at: '2014-06-19', from: '2014-08-02' },
          article: { text: 'loi-2014-856' },
          holds: 'no',
        },
      ],
      missing: [],
    })
  })

  test('with the members that are stated it is undetermined: Sodexo is a partner, and no member', () => {
    const { answer, reasons, missing } = assessPtce(bouSol(), example, { at: '2015-06-30' })
    expect(answer).toBe('undetermined')
    expect(reasons.map(({ code, holds, params }) => [code, holds, params['names'] ?? params['name']])).toEqual([
      ['law/ptce-ess-one', 'unknown', ['Pain et Partage']],
      ['law/ptce-enterprise-unknown', 'unknown', []],
      ['law/ptce-partner-only', 'unknown', 'Sodexo'],
      ['law/ptce-link', 'yes', ['Sodexo']],
      ['law/ptce-territory', 'yes', 'Bou’Sol'],
      ['law/ptce-strategy-unknown', 'unknown', 'Bou’Sol'],
      ['law/ptce-innovation-unknown', 'unknown', 'Bou’Sol'],
      ['law/ptce-development-unknown', 'unknown', 'Bou’Sol'],
    ])
    expect(missing.map(({ code }) => code)).toEqual([
      'law/missing-ess-member',
      'law/missing-enterprise',
      'law/missing-strategy',
      'law/missing-innovation',
      'law/missing-development',
    ])
  })

  test('is told in words, with the article', () => {
    const { reasons, missing } = assessPtce(bouSol(), example, { at: '2015-06-30' })
    const plain = (text: string) => text.replaceAll('\u00A0', ' ')
    expect(reasons.slice(0, 3).map((reason) => plain(word(reason, 'fr')))).toEqual([
      'On ne lui connaît qu’un membre qui soit une entreprise de l’ESS (« Pain et Partage ») ; la loi en parle au pluriel.',
      'On ne lui connaît aucun membre qui soit une entreprise hors de l’ESS.',
      '« Sodexo » figure comme partenaire, et non comme membre.',
    ])
    expect(missing.slice(0, 2).map((fact) => word(fact, 'en'))).toEqual([
      'Missing: a member that is an ESS enterprise, beside the one that is known.',
      'Missing: a member that is an enterprise outside the ESS.',
    ])
    expect(reasons.map(({ article }) => article && plain(citeArticle(article)))).toContain(
      'loi n° 2014-856 du 31 juillet 2014, art. 9, I',
    )
  })

  test('answers are plain data', () => {
    const assessment = assessPtce(bouSol(), example, { at: '2015-06-30' })
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  })
})

const actors: readonly Data[] = [
  { type: 'organisation', id: 'scic', name: 'SCIC', legalForms: [{ family: 'cooperative', variant: 'SCIC' }] },
  { type: 'organisation', id: 'asso', name: 'Asso', legalForms: [{ family: 'association', cj: '9220' }] },
  { type: 'organisation', id: 'sas', name: 'SAS', legalForms: [{ family: 'societe', cj: '5710' }] },
  { type: 'organisation', id: 'ville', name: 'Ville', legalForms: [{ family: 'public', cj: '7210' }] },
  { type: 'organisation', id: 'labo', name: 'Labo' },
  { type: 'person', id: 'anne', name: 'Anne' },
  { type: 'collective', id: 'groupe', name: 'Groupe' },
]
const WHOLE = {
  territory: 'ici',
  strategy: 'mutualiser',
  innovations: ['sociale'],
  localDevelopment: 'filières courtes',
  complete: ['members', 'labels'],
}

function member(actor: string, college: string, rest: Data = {}): Data {
  return { actor, college, roles: ['membre'], ...rest }
}

const TWO_ESS = [member('scic', 'ess'), member('asso', 'ess')]
const ENOUGH = [...TWO_ESS, member('sas', 'entreprise'), member('ville', 'collectivite')]

function assess(rest: Data, relations: readonly Data[] = []) {
  return assessPtce(ptce({ ...WHOLE, ...rest }), read({ actors, relations }), AT)
}

test.each<[what: string, rest: Data, answer: LegalAnswer, codes: readonly string[]]>([
  ['everything that the law asks', { members: ENOUGH }, 'yes', []],
  ['a list of members that may lack some', { members: ENOUGH, complete: [] }, 'yes', []],
  ['one enterprise of the ESS', { members: ENOUGH.slice(1) }, 'undetermined', ['law/ptce-ess-one']],
  ['no enterprise of the ESS', { members: ENOUGH.slice(2) }, 'no', ['law/ptce-ess-none']],
  [
    'no list of members, said to be whole',
    { members: undefined },
    'undetermined',
    ['law/ptce-ess-unknown', 'law/ptce-enterprise-unknown', 'law/ptce-link-unknown'],
  ],
  ['none known', { members: ENOUGH.slice(2), complete: [] }, 'undetermined', ['law/ptce-ess-unknown']],
  [
    'no other enterprise',
    { members: [...TWO_ESS, member('ville', 'collectivite')] },
    'no',
    ['law/ptce-enterprise-none'],
  ],
  [
    'a company in the college of the ESS',
    {
      members: [member('sas', 'ess'), ...ENOUGH.slice(1)].filter(
        ({ college, actor }) => actor !== 'sas' || college === 'ess',
      ),
    },
    'no',
    ['law/ptce-enterprise-none'],
  ],
  [
    'a public body in the college of the ESS',
    { members: [member('ville', 'ess'), member('asso', 'ess'), member('sas', 'entreprise')] },
    'undetermined',
    ['law/ptce-ess-one', 'law/ptce-link-unknown'],
  ],
  [
    'an association in the college of enterprises',
    { members: [...TWO_ESS, member('asso', 'entreprise'), member('ville', 'collectivite')] },
    'undetermined',
    ['law/ptce-enterprise-unknown'],
  ],
  [
    'an unnamed group of the ESS',
    { members: [member('groupe', 'ess'), ...ENOUGH.slice(2)] },
    'undetermined',
    ['law/ptce-ess-unknown'],
  ],
  [
    'one member listed twice',
    { members: [member('asso', 'ess', { to: '2018' }), member('asso', 'ess', { from: '2018' }), ...ENOUGH.slice(2)] },
    'undetermined',
    ['law/ptce-ess-one'],
  ],
  [
    'a member that left',
    { members: [member('scic', 'ess', { to: '2019' }), ...ENOUGH.slice(1)] },
    'undetermined',
    ['law/ptce-ess-one'],
  ],
  [
    'a member that may have left',
    { members: [member('sas', 'entreprise', { to: '2020' }), ...TWO_ESS, member('ville', 'collectivite')] },
    'undetermined',
    ['law/ptce-enterprise-unknown'],
  ],
  [
    'a partner in the list of members',
    { members: [...TWO_ESS, member('sas', 'entreprise', { roles: ['partenaire'] })], complete: [] },
    'undetermined',
    ['law/ptce-enterprise-unknown', 'law/ptce-partner-only'],
  ],
  [
    'partners who are no enterprise outside the ESS',
    {
      members: [
        member('scic', 'ess'),
        member('asso', 'autre', { roles: ['partenaire'] }),
        member('anne', 'autre', { roles: ['partenaire'] }),
      ],
      complete: [],
    },
    'undetermined',
    ['law/ptce-ess-one', 'law/ptce-enterprise-unknown'],
  ],
  [
    'a partner beside an enterprise that is a member',
    { members: [...ENOUGH, member('labo', 'autre', { roles: ['partenaire'] })], complete: [] },
    'yes',
    [],
  ],
  [
    'a partner where all members are known',
    {
      members: [...TWO_ESS, member('ville', 'collectivite'), member('sas', 'entreprise', { roles: ['partenaire'] })],
    },
    'no',
    ['law/ptce-enterprise-none'],
  ],
  [
    'a funder who is a member too',
    { members: [...TWO_ESS, member('sas', 'entreprise', { roles: ['financeur', 'membre'] }), member('anne', 'autre')] },
    'yes',
    [],
  ],
  ['no territory', { members: ENOUGH, territory: undefined }, 'undetermined', ['law/ptce-territory-unknown']],
  ['no strategy', { members: ENOUGH, strategy: undefined }, 'undetermined', ['law/ptce-strategy-unknown']],
  [
    'no word of innovation',
    { members: ENOUGH, innovations: undefined },
    'undetermined',
    ['law/ptce-innovation-unknown'],
  ],
  ['no innovation', { members: ENOUGH, innovations: [] }, 'no', ['law/ptce-innovation-none']],
  [
    'no word of development',
    { members: ENOUGH, localDevelopment: undefined },
    'undetermined',
    ['law/ptce-development-unknown'],
  ],
  ['dissolved', { members: ENOUGH, dissolved: dated('2018') }, 'not-applicable', ['law/not-alive']],
  ['not there yet', { members: ENOUGH, emergence: dated('2021') }, 'not-applicable', ['law/not-alive']],
  [
    'nothing known',
    { ...Object.fromEntries(Object.keys(WHOLE).map((key) => [key, undefined])) },
    'undetermined',
    [
      'law/ptce-ess-unknown',
      'law/ptce-enterprise-unknown',
      'law/ptce-link-unknown',
      'law/ptce-territory-unknown',
      'law/ptce-strategy-unknown',
      'law/ptce-innovation-unknown',
      'law/ptce-development-unknown',
    ],
  ],
])('%s', (_, rest, answer, codes) => {
  const assessment = assess(rest)
  expect(assessment.answer).toBe(answer)
  expect(assessment.reasons.filter(({ holds }) => holds !== 'yes').map(({ code }) => code)).toEqual(codes)
})

test('a connection may be a relation of the PTCE, or of its bearer, that holds on that day', () => {
  const links = (rest: Data, relation: Data) => {
    const { reasons } = assess({ members: [...TWO_ESS, member('sas', 'entreprise')], ...rest }, [relation])
    return reasons.find(({ code }) => code.startsWith('law/ptce-link'))?.params['names']
  }
  expect(links({}, { from: 'labo', type: 'supports', to: 'p' })).toEqual(['Labo'])
  expect(links({ bearer: 'scic' }, { from: 'scic', type: 'partner', to: 'labo' })).toEqual(['Labo'])
  expect(links({ bearer: 'scic' }, { from: 'scic', type: 'partner', to: 'groupe' })).toEqual([])
  expect(links({ bearer: 'scic' }, { from: 'scic', type: 'supplies', to: 'asso' })).toEqual([])
  expect(links({}, { from: 'labo', type: 'supports', to: 'p', period: { to: '2018' } })).toEqual([])
})

test('a member that the dataset does not hold leaves the list open, though it is complete', () => {
  const { reasons } = assess({ members: [member('absent', 'ess'), ...ENOUGH.slice(2)] })
  expect(reasons[0]?.code).toBe('law/ptce-ess-unknown')
})

test('a dataset that is not frozen is read anew', () => {
  const loose = { actors: [] as Dataset['actors'][number][] }
  const pole = ptce({ ...WHOLE, members: ENOUGH })
  expect(assessPtce(pole, loose, AT).answer).toBe('undetermined')
  loose.actors.push(...read({ actors }).actors)
  expect(assessPtce(pole, loose, AT).answer).toBe('yes')
})

test.each([
  ['no PTCE', () => assessPtce(undefined as never, example, AT), '`ptce`'],
  ['no dataset', () => assessPtce(bouSol(), null as never, AT), '`dataset`'],
  ['no list of members', () => assessPtce({ ...bouSol(), members: 3 } as never, example, AT), '`ptce.members`'],
  ['a label of none', () => assessPtce({ ...bouSol(), labels: [3] } as never, example, AT), '`ptce.labels[0]`'],
  ['no claims', () => assessPtce({ ...bouSol(), emergence: '2011' } as never, example, AT), '`ptce.emergence`'],
  ['no claims', () => assessPtce({ ...bouSol(), dissolved: '2011' } as never, example, AT), '`ptce.dissolved`'],
  ['no day', () => assessPtce(bouSol(), example, { at: '' }), '`options.at`'],
])('%s is a wrong argument', (_, call, name) => {
  expect(call).toThrow(TypeError)
  expect(call).toThrow(name)
})
