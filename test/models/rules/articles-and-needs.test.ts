import { expect, test } from 'vitest'
import { validateDataset } from '../../../src/models/index.ts'
import { missingNumbers } from '../../../src/models/rules/missing-numbers.ts'
import { type Data, fullDataset } from '../full-dataset.ts'
import { type Change, changed, findings } from '../problems.ts'

const full = fullDataset()
const ARTICLE = ['articles', 0] as const

function markers(...numbers: readonly number[]): Data[] {
  return numbers.map((marker) => ({ marker }))
}

function notes(...numbers: readonly number[]): Data[] {
  return numbers.map((marker) => ({ marker, text: 'Note' }))
}

function need(rest: Data): Data {
  return { id: 'autre', holder: 'communaute', object: 'autre', phases: [], evidence: ['enquete'], ...rest }
}

function term(rest: Data): Data {
  return { id: 'autre', term: 'PTCE', definition: 'Autre chose.', ...rest }
}

test.each<[string, readonly Change[], readonly string[]]>([
  ['a note called twice', [[[...ARTICLE, 'footnoteRefs'], markers(1, 1)]], []],
  [
    'a call without a note',
    [[[...ARTICLE, 'footnoteRefs'], markers(1, 2, 2)]],
    ['warning dataset/article-footnote-dangling articles.0.footnoteRefs.1'],
  ],
  [
    'a note without a call',
    [[[...ARTICLE, 'footnotes'], notes(1, 2)]],
    ['warning dataset/article-footnote-unused articles.0.footnotes.1'],
  ],
  [
    'a number that is left out',
    [
      [[...ARTICLE, 'footnoteRefs'], markers(1, 3)],
      [[...ARTICLE, 'footnotes'], notes(1, 3)],
    ],
    ['warning dataset/article-footnote-gap articles.0.footnoteRefs'],
  ],
  [
    'a term defined later',
    [[['glossary', 0, 'validFrom'], '2015']],
    ['warning dataset/glossary-unknown articles.0.glossaryUses.0.term'],
  ],
  [
    'a term defined until before',
    [[['glossary', 0, 'validUntil'], '2013']],
    ['warning dataset/glossary-unknown articles.0.glossaryUses.0.term'],
  ],
  ['a term that may be defined then', [[['glossary', 0, 'validFrom'], '2014']], []],
  ['two versions of a definition', [[['glossary', 1], term({ validFrom: '2021' })]], []],
  [
    'two definitions at once',
    [[['glossary', 1], term({ term: ' ptce', validFrom: '2010' })]],
    ['warning dataset/glossary-double-def glossary.1.term'],
  ],
  [
    'a survey that an article tells of before it began',
    [
      [['surveys', 0, 'launched', 'edtf'], '2014-08'],
      [['surveys', 0, 'closed'], undefined],
    ],
    ['warning dataset/survey-before-report articles.0.about.1'],
  ],
  [
    'a finding of who was not asked',
    [
      [['communities', 1], { id: 'autres', name: 'A', animators: ['scic'], supporters: [], members: [] }],
      [['needs', 0, 'holder'], 'autres'],
    ],
    ['error dataset/survey-finding surveys.0.findings.0'],
  ],
  ['a finding of a member', [[['needs', 0, 'holder'], 'pole']], []],
  ['a finding of an organisation, which may be one of those asked', [[['needs', 0, 'holder'], 'scic']], []],
  ['a need that nothing shows', [[['needs', 0, 'evidence'], []]], ['error dataset/need-evidence needs.0.evidence']],
  ['needs ranked in turn', [[['needs', 1], need({ rank: 2, evidence: ['article'] })]], []],
  ['a rank given twice', [[['needs', 1], need({ rank: 1 })]], ['error dataset/need-rank needs.1.rank']],
  ['a rank given by two surveys', [[['needs', 1], need({ rank: 1, evidence: ['article'] })]], []],
  ['a rank of another holder', [[['needs', 1], need({ rank: 1, holder: 'pole' })]], []],
  ['a rank that leaves one out', [[['needs', 1], need({ rank: 3 })]], ['error dataset/need-rank needs.1.rank']],
  ['needs without ranks', [[['needs', 1], need({})]], []],
  [
    'a list that is shorter than its source says',
    [[['ptces', 0, 'ambitions', 'declaredCount'], 3]],
    ['info dataset/counted-incomplete ptces.0.ambitions'],
  ],
  ['a list that no source counts', [[['ptces', 0, 'ambitions', 'declaredCount'], undefined]], []],
  [
    'sources that disagree',
    [
      [
        ['ptces', 0, 'legalCreation'],
        ['2011', '2013-08'].map((edtf) => ({ value: { edtf, status: 'stated' }, by: [] })),
      ],
    ],
    ['info dataset/claim-conflict ptces.0.legalCreation'],
  ],
  [
    'sources of which one is more exact',
    [
      [
        ['ptces', 0, 'legalCreation'],
        ['2013', '2013-08', '2012~'].map((edtf) => ({ value: { edtf, status: 'stated' }, by: [] })),
      ],
    ],
    [],
  ],
])('%s', (_, changes, problems) => {
  expect(findings(changed(full, ...changes))).toEqual(problems)
})

test.each([
  [[], []],
  [[1, 2, 3], []],
  [[3, 1, 1], [2]],
  [[2], [1]],
  [
    [5, 9],
    ['1-4', 6, 7, 8],
  ],
  [[1e9], ['1-999999999']],
])('of the numbers %j, %j are missing', (numbers, missing) => {
  expect(missingNumbers(numbers)).toEqual(missing)
})

test('a claim-conflict gives all the dates', () => {
  const claims = ['2011', '2013-08'].map((edtf) => ({ value: { edtf, status: 'stated' }, by: [] }))
  expect(validateDataset(changed(full, [['ptces', 0, 'legalCreation'], claims]))).toMatchObject([
    { params: { field: 'legalCreation', dates: ['2011', '2013-08'] } },
  ])
})
