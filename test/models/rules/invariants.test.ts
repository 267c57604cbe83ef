import { expect, test } from 'vitest'
import { DATASET_CODES, type DatasetCode, type Severity, validateDataset } from '../../../src/models/index.ts'
import { DATASET_SEVERITIES } from '../../../src/models/rules/dataset-problem.ts'
import { type Data, fullDataset } from '../full-dataset.ts'
import { type Change, changed } from '../problems.ts'
import { INVARIANTS } from './invariants.ts'
import { PTCE_INVARIANTS } from './ptce-invariants.ts'

const full = fullDataset()
/** What the words of each code are filled with, when its first invariant is broken. */
const PARAMS = {
  'ai-association': { families: ['societe'] },
  'alsace-place': { departements: ['13'] },
  'article-footnote-dangling': { marker: 1 },
  'article-footnote-gap': { missing: [1] },
  'article-footnote-unused': { marker: 1 },
  'cj-family': { cj: '9220', family: 'societe', told: 'association' },
  'claim-conflict': { field: 'emergence', dates: ['2011', '2013-08'] },
  'comment-thread': { id: 'm1', reason: 'circle' },
  'comment-visibility': { id: 'c1', reason: 'mode' },
  'community-animator': { id: 'communaute' },
  'counted-incomplete': { field: 'ambitions', known: 1, declared: 3 },
  'esus-before-law': { from: '2014', law: '2015-07-01' },
  'esus-length': { from: '2016-01-01', to: '2021-01-02', years: 5 },
  'esus-needs-ess': {},
  'glossary-double-def': { term: 'ptce', other: 'terme' },
  'glossary-unknown': { id: 'terme', published: '2014-07-09' },
  'id-duplicate': { id: 'pole', first: 'ptces.0' },
  'life-reversed': { id: 'pole', began: ['2011'], ended: ['2009'] },
  'member-duplicate': { id: 'pole', of: 'communaute' },
  'need-evidence': { id: 'besoin' },
  'need-rank': { rank: 2, holder: 'communaute' },
  'place-code': { id: 'molsheim', code: '42', departement: '13' },
  'place-point-swapped': { id: 'molsheim', latitude: 5.37, longitude: 43.3 },
  'place-point-zero': { id: 'molsheim' },
  'ptce-bearer-private': { id: 'autre' },
  'ptce-call-enterprise': { id: 'pole', call: 'AAP2015', field: 'members', holds: 'no', count: 0 },
  'ptce-call-ess': { id: 'pole', call: 'AAP2015', field: 'members', holds: 'no', count: 0 },
  'ptce-call-members': { id: 'pole', call: 'AAP2015', field: 'members', holds: 'no', count: 0 },
  'ptce-call-other': { id: 'pole', call: 'AAP2015', field: 'members', holds: 'no', count: 0 },
  'ptce-call-person': { id: 'pole', call: 'AAP2015', field: 'bearer', holds: 'no', count: null },
  'ptce-call-project': { id: 'pole', call: 'AAP2015', field: 'territory', holds: 'unknown', count: null },
  'ptce-call-supported': { id: 'pole', call: 'AAP2015', field: 'labels', holds: 'no', count: null },
  'ptce-law-enterprise': { id: 'pole', at: '2020-01-01', field: 'members', holds: 'no', count: 0 },
  'ptce-law-ess': { id: 'pole', at: '2020-01-01', field: 'members', holds: 'no', count: 0 },
  'ptce-law-link': { id: 'pole', at: '2020-01-01', field: 'members', holds: 'unknown', count: 0 },
  'ptce-law-project': { id: 'pole', at: '2020-01-01', field: 'localDevelopment', holds: 'unknown', count: null },
  'ptce-law-strategy': { id: 'pole', at: '2020-01-01', field: 'strategy', holds: 'unknown', count: null },
  'ptce-law-territory': { id: 'pole', at: '2020-01-01', field: 'territory', holds: 'unknown', count: null },
  'ref-kind': { id: 'visite', expected: ['organisation', 'ptce', 'community'], got: 'visit' },
  'ref-missing': { id: 'nul', expected: ['organisation', 'ptce', 'community'] },
  'region-vintage': { id: 'molsheim', code: '42', cog: 2020 },
  'rna-duplicate': { rna: 'W131000001', id: 'autre', other: 'scic' },
  'rna-form': { rna: 'W751080001', families: ['societe'], cj: null },
  'rna-legacy': { rna: '751P00085568' },
  'role-period': { actor: 'anne', of: 'scic' },
  'scic-categories': { id: 'scic', count: 2, wanted: 3, missing: [] },
  'siae-overlap': { kind: 'EI' },
  'siren-duplicate': { siren: '123456782', id: 'autre', other: 'scic' },
  'siret-siren-mismatch': { siret: '73282932000074', siren: '123456782' },
  'survey-after-community': { id: 'enquete', community: 'communaute', launched: '2014-04' },
  'survey-before-report': { id: 'enquete', launched: '2014-08', published: '2014-07-09' },
  'survey-finding': { need: 'besoin', holder: 'loin', community: 'communaute' },
  'vat-siren-mismatch': { vat: 'FR03552081317', siren: '123456782' },
  'visit-attendees-count': { listed: 1, declared: 0 },
  'visit-held-date': { date: '2014-06-19' },
  'visit-host-alive': { host: 'pole', date: '2014-06-19' },
  'visit-host-member': { host: 'pole', community: 'communaute', date: '2014-06-19' },
  'visit-host-ptce': { id: 'scic', got: 'organisation' },
  'visit-ordinal-gap': { community: 'communaute', missing: [1] },
  'visit-ordinal-order': { ordinal: 2, other: 1 },
  'visit-ordinal-unique': { ordinal: 1, community: 'communaute', other: 'visite' },
  'visit-reported-after': { date: '2014-06-19', published: '2014-06-18' },
}

const DIRECTORY = { at: '2020-01-01', profile: 'directory' } as const

function problemsOf(code: DatasetCode, breaking: readonly Change[], options?: typeof DIRECTORY) {
  return validateDataset(changed(full, ...breaking), options).filter((problem) => problem.code === code)
}

function severitiesOf(...asked: Parameters<typeof problemsOf>): Severity[] {
  return problemsOf(...asked).map((problem) => problem.severity)
}

test.each(INVARIANTS)('%s: %s, %s', (_, code, severity, breaking) => {
  expect(severitiesOf(code, breaking)).toContain(severity)
})

test.each(PTCE_INVARIANTS)('%s: %s, %s', (_, code, severity, breaking) => {
  expect(severitiesOf(code, breaking, DIRECTORY)).toContain(severity)
})

test('what breaks one is told with the params of its code', () => {
  const told = new Map<string, unknown>()
  for (const [, code, , breaking] of [...PTCE_INVARIANTS, ...INVARIANTS].toReversed()) {
    for (const { params } of problemsOf(code, breaking, DIRECTORY)) told.set(code.replace('dataset/', ''), params)
  }
  expect(Object.fromEntries(told)).toEqual(PARAMS)
})

test('what breaks one is told at a place that the data has, or lacks', () => {
  for (const [, code, , breaking] of [...PTCE_INVARIANTS, ...INVARIANTS]) {
    const data = changed(full, ...breaking)
    for (const { path = [] } of problemsOf(code, breaking, DIRECTORY)) {
      const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as Data)[key], data)
      expect(holder, `${code} ${path.join('.')}`).toBeTypeOf('object')
    }
  }
})

test('every code is one of an invariant', () => {
  const codes = [...INVARIANTS, ...PTCE_INVARIANTS].map(([, code]) => code)
  expect([...new Set(codes)].sort()).toEqual([...DATASET_CODES].sort())
})

test('every code weighs what the table says, those of the law less for who is no directory', () => {
  for (const [, code, severity] of INVARIANTS) expect(DATASET_SEVERITIES[code], code).toBe(severity)
  for (const [, code] of PTCE_INVARIANTS) expect(DATASET_SEVERITIES[code], code).toBe('info')
})
