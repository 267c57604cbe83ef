import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describe as word } from '../../src/i18n/index.ts'
import { parseDataset, type ValidateOptions, validateDataset } from '../../src/models/index.ts'
import { RULES } from '../../src/models/rules/rule-table.ts'
import { pendingComment } from './comments.ts'
import type { Data } from './full-dataset.ts'
import { changed, findings } from './problems.ts'

const example: Data = JSON.parse(readFileSync(new URL('../../examples/bou-sol/dataset.json', import.meta.url), 'utf8'))

const EXPECTED = [
  'info dataset/counted-incomplete ptces.0.ambitions',
  'info dataset/counted-incomplete visits.2.testimonies',
  'warning dataset/article-footnote-dangling articles.0.footnoteRefs.0',
  'warning dataset/article-footnote-gap articles.0.footnoteRefs',
]

describe('the article on the third visit, at Bou’Sol', () => {
  test('has no error, two lists that were lost, and a note that leads nowhere', () => {
    expect(findings(example)).toEqual(EXPECTED)
    expect(validateDataset(example).map(({ params }) => params)).toEqual([
      { field: 'ambitions', known: 0, declared: 3 },
      { field: 'testimonies', known: 0, declared: 4 },
      { marker: 2 },
      { missing: [1] },
    ])
  })

  test('alone, without the two visits before, tells of them too', () => {
    const visits = example['visits'] as unknown[]
    const alone = changed(example, [['visits'], visits.slice(2)])
    const gap = validateDataset(alone).filter(({ code }) => code === 'dataset/visit-ordinal-gap')
    expect(gap).toEqual([
      {
        code: 'dataset/visit-ordinal-gap',
        severity: 'info',
        params: { community: 'com-rp', missing: [1, 2] },
        path: ['communities', 0],
      },
    ])
    expect(validateDataset(alone)).toHaveLength(EXPECTED.length + 1)
  })

  test('tells that sources disagree once two dates are filed under one name', () => {
    const claims = ['emergence', 'legalCreation'].flatMap((key) => (example['ptces'] as Data[])[0]?.[key])
    const filed = changed(example, [['ptces', 0, 'emergence'], claims])
    expect(findings(filed)).toEqual(['info dataset/claim-conflict ptces.0.emergence', ...EXPECTED])
  })

  test('is in normal form: reading it changes nothing', () => {
    expect(parseDataset(example)).toEqual({ ok: true, value: example, problems: [] })
  })

  test('is told in French', () => {
    expect(validateDataset(example).map((problem) => word(problem, 'fr').replaceAll('\u00A0', ' '))).toEqual([
      'Liste incomplète (ambitions) : 0 sur 3 d’après la source. Complétez-la si vous le pouvez.',
      'Liste incomplète (témoignages) : 0 sur 4 d’après la source. Complétez-la si vous le pouvez.',
      'L’appel de note [2] ne renvoie à aucune note : écrivez-la, ou retirez l’appel.',
      'La numérotation des notes n’est pas continue. Il manque : 1.',
    ])
  })
})

describe('a profile', () => {
  const law = (options?: ValidateOptions) => findings(example, options).filter((text) => /ptce-(law|call)-/.test(text))
  const bouSol = (options: ValidateOptions) => law(options).filter((text) => text.includes('ptces.0'))

  test('that describes tells only what certainly does not hold: nothing is certain of Bou’Sol', () => {
    expect(law()).toEqual([])
    expect(law({ profile: 'description', at: '2015-06-30' })).toEqual([])
  })

  test('of a directory tells what is not shown; before the law there is nothing to tell', () => {
    expect(law({ profile: 'directory', at: '2014-06-19' }).filter((text) => text.includes('-law-'))).toEqual([])
    expect(bouSol({ profile: 'directory', at: '2015-06-30' })).toEqual([
      'info dataset/ptce-call-enterprise ptces.0.members',
      'info dataset/ptce-call-members ptces.0.members',
      'info dataset/ptce-call-other ptces.0.members',
      'info dataset/ptce-call-project ptces.0.innovations',
      'info dataset/ptce-call-supported ptces.0.labels',
      'info dataset/ptce-law-enterprise ptces.0.members',
      'info dataset/ptce-law-ess ptces.0.members',
      'info dataset/ptce-law-project ptces.0.innovations',
      'info dataset/ptce-law-project ptces.0.localDevelopment',
      'info dataset/ptce-law-strategy ptces.0.strategy',
    ])
  })

  test('of an official list weighs more', () => {
    const texts = bouSol({ profile: 'official', at: '2015-06-30' })
    expect(texts).toHaveLength(10)
    for (const text of texts) expect(text).toMatch(/^warning /)
    const certain = changed(example, [['ptces', 0, 'innovations'], []])
    expect(findings(certain, { profile: 'official', at: '2015-06-30' })).toContain(
      'error dataset/ptce-law-project ptces.0.innovations',
    )
  })

  test('is a name, and needs a day', () => {
    expect(() => law({ profile: 'directory' })).toThrow('`options.at`')
    expect(() => law({ profile: 'annuaire' } as never)).toThrow('`options.profile`')
    expect(() => law({ profil: 'directory' } as never)).toThrow('`profile`')
    expect(() => law({ at: 'hier' })).toThrow('`options.at`')
  })
})

test('every rule answers for a dataset without anything', () => {
  expect(RULES.length).toBeGreaterThan(10)
  expect(validateDataset({})).toEqual([])
})

test('a large dataset is checked whole', () => {
  const day = (index: number) => new Date(Date.UTC(2000, 0, index)).toISOString().slice(0, 10)
  const count = 10_000
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const members = numbers.map((n) => ({ ptce: `p${n}` }))
  const forum = { type: 'rubrique', id: '1' }
  const large = {
    actors: [{ type: 'collective', id: 'a', name: 'A' }],
    communities: [{ id: 'c', name: 'C', animators: ['a'], supporters: [], members }],
    ptces: numbers.map((n) => ({ id: `p${n}`, name: 'P' })),
    visits: numbers.map((n) => ({
      id: `v${n}`,
      community: 'c',
      ordinal: count + 1 - n,
      date: { edtf: day(n), status: 'stated' },
      host: `p${n}`,
      status: 'held',
    })),
    // Each answers the one after it, and the last one the first.
    comments: numbers.map((n) => pendingComment({ id: `m${n}`, forum, thread: 'm1', parent: `m${(n % count) + 1}` })),
  }
  const codes = validateDataset(large).map(({ code }) => code)
  expect(codes.filter((code) => code === 'dataset/visit-ordinal-order')).toHaveLength(count - 1)
  // All are in the circle; the first one is its own thread and has a parent.
  expect(codes.filter((code) => code === 'dataset/comment-thread')).toHaveLength(count + 1)
  expect(codes).toHaveLength(count - 1 + count + 1)
})
