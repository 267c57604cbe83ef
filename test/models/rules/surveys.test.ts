import { expect, test } from 'vitest'
import { dated } from '../law/organisations.ts'
import { findings } from '../problems.ts'

const COMMUNITY = { id: 'c', name: 'C', animators: ['a'], supporters: [], members: [{ ptce: 'p' }] }

test.each<[what: string, holder: string, problems: readonly string[]]>([
  ['the community', 'c', []],
  ['a PTCE that is a member', 'p', []],
  ['an organisation, which may be of the community', 'o', []],
  ['another community', 'd', ['error dataset/survey-finding surveys.0.findings.0']],
  ['a PTCE that is no member', 'q', ['error dataset/survey-finding surveys.0.findings.0']],
  // Of what kind these are is the one thing that is wrong with them.
  ['nobody', 'x', ['error dataset/ref-missing needs.0.holder']],
  ['an article', 'article', ['error dataset/ref-kind needs.0.holder']],
])('a finding is a need of %s', (_, holder, problems) => {
  const data = {
    actors: [
      { type: 'person', id: 'a', name: 'A' },
      { type: 'organisation', id: 'o', name: 'O' },
    ],
    communities: [COMMUNITY, { ...COMMUNITY, id: 'd', members: [] }],
    ptces: [
      { id: 'p', name: 'P' },
      { id: 'q', name: 'Q' },
    ],
    articles: [
      {
        id: 'article',
        title: 'T',
        published: '2014-07-09',
        publisher: 'o',
        breadcrumb: [],
        sections: [],
        footnoteRefs: [],
        footnotes: [],
        glossaryUses: [],
        about: [],
      },
    ],
    surveys: [
      { id: 's', community: 'c', launched: { edtf: '2014-04', status: 'stated' }, audience: 'PTCE', findings: ['n'] },
    ],
    needs: [{ id: 'n', holder, object: 'autre', phases: [], evidence: ['s'] }],
  }
  expect(findings(data)).toEqual(problems)
})

test('of what is not there only the reference is told', () => {
  const launched = { edtf: '2014-04', status: 'stated' }
  const survey = { id: 's', launched, audience: 'PTCE', findings: ['n'] }
  const data = { surveys: [survey, { ...survey, id: 't', community: 'x' }] }
  expect(findings(data)).toEqual([
    'error dataset/ref-missing surveys.0.findings.0',
    'error dataset/ref-missing surveys.1.community',
    'error dataset/ref-missing surveys.1.findings.0',
  ])
})

test('a finding that is not there is of nobody', () => {
  const data = {
    actors: [{ type: 'person', id: 'a', name: 'A' }],
    communities: [{ ...COMMUNITY, members: [] }],
    surveys: [
      { id: 's', community: 'c', launched: { edtf: '2014', status: 'stated' }, audience: 'PTCE', findings: ['n'] },
    ],
  }
  expect(findings(data)).toEqual(['error dataset/ref-missing surveys.0.findings.0'])
})

test.each<[launched: string, founded: readonly string[], isEarly: boolean]>([
  ['2014-04', ['2014'], false],
  ['2014-04', ['2014-05'], true],
  ['2014-04', ['2014-05~'], false],
  ['2014-04', ['2013', '2015'], false],
])('launched %s in a community founded %j', (launched, founded, isEarly) => {
  const data = {
    actors: [{ type: 'person', id: 'a', name: 'A' }],
    communities: [{ ...COMMUNITY, members: [], founded: dated(...founded) }],
    surveys: [
      { id: 's', community: 'c', launched: { edtf: launched, status: 'stated' }, audience: 'PTCE', findings: [] },
    ],
  }
  const early = findings(data).filter((finding) => finding.includes('survey-after-community'))
  expect(early).toEqual(isEarly ? ['warning dataset/survey-after-community surveys.0.launched'] : [])
})
