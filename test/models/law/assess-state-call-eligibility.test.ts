import { expect, test } from 'vitest'
import { assessStateCallEligibility, type Dataset, type LegalAnswer, parseDataset } from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'
import { dated, ptce } from './organisations.ts'

function read(data: unknown): Dataset {
  const outcome = parseDataset(data)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

function form(id: string, family: string, cj?: string): Data {
  return { type: 'organisation', id, name: id.toUpperCase(), legalForms: [{ family, cj }] }
}

const dataset = read({
  actors: [
    form('scic', 'cooperative', '5710'),
    form('asso', 'association', '9220'),
    form('informelle', 'association', '9210'),
    form('sas', 'societe', '5710'),
    form('ville', 'public', '7210'),
    { type: 'organisation', id: 'inconnue', name: 'INCONNUE' },
    { type: 'organisation', id: 'ecole', name: 'ECOLE' },
    { type: 'person', id: 'anne', name: 'ANNE' },
    { type: 'collective', id: 'groupe', name: 'GROUPE' },
    {
      ...form('double', 'association'),
      legalForms: [
        { family: 'public', to: '2015' },
        { family: 'association', from: '2015' },
      ],
    },
  ],
})

function member(actor: string, college: string, rest: Data = {}): Data {
  return { actor, college, roles: ['membre'], ...rest }
}

function won(call: string, date: string, result = 'laureat'): Data {
  return { call, date, result }
}

const MEMBERS = [member('scic', 'ess'), member('sas', 'entreprise'), member('ville', 'collectivite')]
const WHOLE = {
  bearer: 'scic',
  members: MEMBERS,
  territory: 'ici',
  innovations: ['technologique'],
  labels: [],
  complete: ['members', 'labels'],
}

test.each<[what: string, rest: Data, answer: LegalAnswer, codes: readonly string[]]>([
  ['everything that the decree asks', {}, 'yes', []],
  ['no strategy: the decree does not ask for one', { strategy: undefined }, 'yes', []],
  ['borne by a public body', { bearer: 'ville' }, 'no', ['law/call-public']],
  ['borne by an undeclared association', { bearer: 'informelle' }, 'no', ['law/call-no-personality']],
  ['borne by who knows what', { bearer: 'inconnue' }, 'undetermined', ['law/call-legal-person-unknown']],
  ['borne by who was public, or is not', { bearer: 'double' }, 'undetermined', ['law/call-legal-person-unknown']],
  ['borne by a company', { bearer: 'sas' }, 'yes', []],
  [
    'borne by whom the dataset does not hold',
    { bearer: undefined, bearerName: 'Alvéole' },
    'undetermined',
    ['law/call-legal-person-unknown'],
  ],
  ['two members', { members: MEMBERS.slice(0, 2) }, 'no', ['law/call-few', 'law/call-other-none']],
  [
    'two members known',
    { members: MEMBERS.slice(0, 2), complete: ['labels'] },
    'undetermined',
    ['law/call-three-unknown', 'law/call-other-unknown'],
  ],
  ['a person as the third', { members: [...MEMBERS.slice(0, 2), member('anne', 'autre')] }, 'no', ['law/call-few']],
  [
    'a group as the third',
    { members: [...MEMBERS.slice(0, 2), member('groupe', 'autre')] },
    'undetermined',
    ['law/call-three-unknown', 'law/call-other-unknown'],
  ],
  [
    'a school of unknown form as the third',
    { members: [...MEMBERS.slice(0, 2), member('ecole', 'formation')] },
    'undetermined',
    ['law/call-three-unknown'],
  ],
  [
    'an authority of unknown form as the third',
    { members: [...MEMBERS.slice(0, 2), member('inconnue', 'collectivite')] },
    'yes',
    [],
  ],
  [
    'an undeclared association as the third',
    { members: [...MEMBERS.slice(0, 2), member('informelle', 'autre')] },
    'no',
    ['law/call-few'],
  ],
  [
    'no enterprise of the ESS',
    { members: [member('ville', 'collectivite'), member('sas', 'entreprise'), member('asso', 'autre')] },
    'undetermined',
    ['law/call-ess-unknown'],
  ],
  [
    'no enterprise outside',
    { members: [member('scic', 'ess'), member('asso', 'ess'), member('ville', 'collectivite')] },
    'no',
    ['law/call-enterprise-none'],
  ],
  ['no territory', { territory: undefined }, 'undetermined', ['law/ptce-territory-unknown']],
  ['no innovation', { innovations: [] }, 'no', ['law/ptce-innovation-none']],
  ['a laureate before', { labels: [won('AAP2013', '2014-01')] }, 'no', ['law/call-supported']],
  ['a candidate before', { labels: [won('AAP2013', '2014-01', 'candidat')] }, 'yes', []],
  ['a laureate later', { labels: [won('AAP2015', '2016-01-14')] }, 'yes', []],
  ['a laureate of that year', { labels: [won('AAP2015', '2015')] }, 'undetermined', ['law/call-support-unknown']],
  [
    'a laureate of another call',
    { labels: [won('Région 2014', '2014')] },
    'undetermined',
    ['law/call-support-unknown'],
  ],
  ['no labels, said to be whole', { labels: undefined }, 'undetermined', ['law/call-support-unknown']],
  ['labels that may lack some', { complete: ['members'] }, 'undetermined', ['law/call-support-unknown']],
  ['dissolved', { dissolved: dated('2014') }, 'not-applicable', ['law/not-alive']],
])('%s', (_, rest, answer, codes) => {
  const assessment = assessStateCallEligibility(ptce({ ...WHOLE, ...rest }), dataset, { at: '2015-06-30' })
  expect(assessment.answer).toBe(answer)
  expect(assessment.reasons.filter(({ holds }) => holds !== 'yes').map(({ code }) => code)).toEqual(codes)
  expect(assessment.missing.length > 0).toBe(answer === 'undetermined')
})

test.each<[at: string, answer: LegalAnswer]>([
  ['2014-06-19', 'not-applicable'],
  ['2015-04-17', 'not-applicable'],
  ['2015-04-18', 'yes'],
  ['2015-04', 'undetermined'],
  ['2015-05', 'yes'],
])('on %s: %s', (at, answer) => {
  expect(assessStateCallEligibility(ptce(WHOLE), dataset, { at }).answer).toBe(answer)
})

test.each<[at: string, answer: LegalAnswer]>([
  ['2015', 'undetermined'],
  ['2015-05', 'no'],
])('a condition that does not hold, on %s: %s', (at, answer) => {
  expect(assessStateCallEligibility(ptce({ ...WHOLE, innovations: [] }), dataset, { at }).answer).toBe(answer)
})

test('what the call itself gave is no earlier support', () => {
  const laureate = ptce({ ...WHOLE, labels: [won('AAP2015', '2016-01-14')] })
  const at = '2017-01-01'
  expect(assessStateCallEligibility(laureate, dataset, { at }).answer).toBe('no')
  expect(assessStateCallEligibility(laureate, dataset, { at, call: 'AAP2015' }).answer).toBe('yes')
})

test.each<[rest: Data, bearer: unknown]>([
  [{}, 'SCIC'],
  [{ bearerName: 'Autrement' }, 'SCIC'],
  [{ bearer: undefined, bearerName: 'Alvéole' }, 'Alvéole'],
  [{ bearer: 'absente' }, 'absente'],
  [{ bearer: 'absente', bearerName: 'Alvéole' }, 'Alvéole'],
  [{ bearer: undefined }, null],
])('the reason names the bearer of %j: %s', (rest, bearer) => {
  const { reasons } = assessStateCallEligibility(ptce({ ...WHOLE, ...rest }), dataset, { at: '2015-06-30' })
  expect(reasons[0]?.params['bearer']).toBe(bearer)
})

test.each<[labels: Data[] | undefined, call: unknown]>([
  [undefined, null],
  [[won('Région 2014', '2014')], 'Région 2014'],
])('the reason names the call that may be one of the State: %j', (labels, call) => {
  const { reasons } = assessStateCallEligibility(ptce({ ...WHOLE, labels }), dataset, { at: '2015-06-30' })
  expect(reasons.at(-1)?.params['call']).toBe(call)
})

test('every reason cites the decree', () => {
  const { reasons } = assessStateCallEligibility(ptce(WHOLE), dataset, { at: '2015-06-30' })
  expect(reasons).toHaveLength(8)
  for (const { article } of reasons) expect(article).toEqual({ text: 'decret-2015-431' })
})

test('a wrong argument is named', () => {
  const ask = (options: unknown) => () => assessStateCallEligibility(ptce(), dataset, options as never)
  expect(ask({ at: '2015', call: 3 })).toThrow('`options.call`')
  expect(ask({ at: '2015', cal: 'AAP2015' })).toThrow('`call`')
  expect(ask({ at: 2015 })).toThrow('`options.at`')
})
