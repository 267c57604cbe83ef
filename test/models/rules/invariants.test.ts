import { expect, test } from 'vitest'
import { DATASET_CODES, type DatasetCode, type Severity, validateDataset } from '../../../src/models/index.ts'
import { DATASET_SEVERITIES } from '../../../src/models/rules/dataset-problem.ts'
import { pendingComment, publishedComment } from '../comments.ts'
import { type Data, fullDataset } from '../full-dataset.ts'
import { type Change, changed } from '../problems.ts'

const full = fullDataset()
const SCIC = ['actors', 0] as const
const POLE = ['ptces', 0] as const
const VISIT = ['visits', 0] as const
const ARTICLE = ['articles', 0] as const

function other(rest: Data): Change {
  return [['actors', 3], { type: 'organisation', id: 'autre', name: 'Autre', ...rest }]
}

function dates(...texts: readonly string[]): Data[] {
  return texts.map((edtf) => ({ value: { edtf, status: 'stated' }, by: [] }))
}

function visit(id: string, rest: Data): Data {
  return { ...(full['visits'] as Data[])[0], id, ...rest }
}

// Of 2015, whose conditions the decree sets: members that are all known.
function laureate(rest: Data): Change[] {
  const label = { call: 'AAP2015', result: 'laureat', date: '2016-01-14' }
  return [[POLE, { id: 'pole', name: 'P', labels: [label], complete: ['members', 'labels'], members: [], ...rest }]]
}

const AT = { at: '2020-01-01', profile: 'directory' } as const

/** Every invariant of the model: its name, its codes, how much they weigh, and the least that breaks it. */
const INVARIANTS: readonly [invariant: string, code: DatasetCode, severity: Severity, breaking: readonly Change[]][] = [
  ['every reference resolves', 'dataset/ref-missing', 'error', [[['roles', 0, 'of'], 'nul']]],
  ['every reference is of a kind that fits', 'dataset/ref-kind', 'error', [[['roles', 0, 'of'], 'visite']]],
  ['ids are unique', 'dataset/id-duplicate', 'error', [[['places', 0, 'id'], 'pole']]],
  [
    'a SIRET starts with the SIREN',
    'dataset/siret-siren-mismatch',
    'error',
    [[[...SCIC, 'identifiers', 'siret'], ['73282932000074']]],
  ],
  [
    'a VAT number ends with the SIREN',
    'dataset/vat-siren-mismatch',
    'error',
    [[[...SCIC, 'identifiers', 'vat'], 'FR03552081317']],
  ],
  [
    'one SIREN, one organisation',
    'dataset/siren-duplicate',
    'warning',
    [other({ identifiers: { siren: '123456782' } })],
  ],
  [
    'an RNA number is that of an association or a foundation',
    'dataset/rna-form',
    'warning',
    [other({ identifiers: { rna: 'W751080001' }, legalForms: [{ family: 'societe' }] })],
  ],
  [
    'an association of local law has no RNA number',
    'dataset/rna-form',
    'warning',
    [other({ identifiers: { rna: 'W751080001' }, legalForms: [{ family: 'association', cj: '9260' }] })],
  ],
  [
    'former numbers of associations are told',
    'dataset/rna-legacy',
    'info',
    [[[...SCIC, 'identifiers', 'rna'], '751P00085568']],
  ],
  ['local law is of Alsace-Moselle', 'dataset/alsace-place', 'warning', [[['places', 0, 'departementCode'], '13']]],
  [
    'category and family agree',
    'dataset/cj-family',
    'warning',
    [other({ legalForms: [{ family: 'societe', cj: '9220' }] })],
  ],
  [
    'an AI is an association',
    'dataset/ai-association',
    'warning',
    [other({ siae: [{ kind: 'AI' }], legalForms: [{ family: 'societe' }] })],
  ],
  [
    'conventions of one kind do not overlap',
    'dataset/siae-overlap',
    'error',
    [
      [
        [...SCIC, 'siae'],
        [
          { kind: 'EI', from: '2015', to: '2018' },
          { kind: 'EI', from: '2016', to: '2019' },
        ],
      ],
    ],
  ],
  [
    'ESUS supposes the ESS: stated',
    'dataset/esus-needs-ess',
    'error',
    [other({ ess: { is: 'non' }, esus: [{ basis: 'droit' }] })],
  ],
  [
    'ESUS supposes the ESS: by form',
    'dataset/esus-needs-ess',
    'error',
    [other({ legalForms: [{ family: 'public' }], esus: [{ basis: 'demande', from: '2020' }] })],
  ],
  [
    'ESUS is since 2015-07-01',
    'dataset/esus-before-law',
    'error',
    [other({ esus: [{ basis: 'demande', from: '2014' }] })],
  ],
  [
    'ESUS is for five years',
    'dataset/esus-length',
    'warning',
    [other({ esus: [{ basis: 'demande', from: '2016-01-01', to: '2021-01-02' }] })],
  ],
  [
    'ESUS is for two years of who is young',
    'dataset/esus-length',
    'warning',
    [other({ founded: dates('2015'), esus: [{ basis: 'demande', from: '2016', to: '2020' }] })],
  ],
  ['a host is a PTCE', 'dataset/visit-host-ptce', 'error', [[[...VISIT, 'host'], 'scic']]],
  ['a host is alive', 'dataset/visit-host-alive', 'error', [[[...POLE, 'dissolved'], dates('2013')]]],
  ['a host is a member', 'dataset/visit-host-member', 'warning', [[['communities', 0, 'members'], []]]],
  ['ranks of visits are unique', 'dataset/visit-ordinal-unique', 'error', [[['visits', 1], visit('bis', {})]]],
  [
    'ranks rise with dates',
    'dataset/visit-ordinal-order',
    'error',
    [[['visits', 1], visit('bis', { ordinal: 2, date: { edtf: '2013', status: 'stated' } })]],
  ],
  ['ranks leave none out', 'dataset/visit-ordinal-gap', 'info', [[[...VISIT, 'ordinal'], 2]]],
  [
    'a report is not before the visit',
    'dataset/visit-reported-after',
    'error',
    [[[...ARTICLE, 'published'], '2014-06-18']],
  ],
  [
    'a visit that was held is not after its reports',
    'dataset/visit-held-date',
    'error',
    [[[...ARTICLE, 'published'], '2014-06-18']],
  ],
  [
    'no more are named than came',
    'dataset/visit-attendees-count',
    'warning',
    [[[...VISIT, 'participants'], { value: 0, qualifier: 'exact' }]],
  ],
  ['a community has an animator', 'dataset/community-animator', 'warning', [[['communities', 0, 'animators'], []]]],
  [
    'a role lies in the life of its organisation',
    'dataset/role-period',
    'warning',
    [[['roles', 0, 'period'], { to: '2026' }]],
  ],
  [
    'a role lies in the life of its community',
    'dataset/role-period',
    'warning',
    [[['roles', 0], { actor: 'anne', role: 'animateur', of: 'communaute', period: { from: '2010' } }]],
  ],
  [
    'a survey begins after the community',
    'dataset/survey-after-community',
    'warning',
    [[['communities', 0, 'founded'], dates('2014-05')]],
  ],
  [
    'a survey begins before what speaks of it',
    'dataset/survey-before-report',
    'warning',
    [
      [['surveys', 0, 'launched', 'edtf'], '2014-08'],
      [['surveys', 0, 'closed'], undefined],
    ],
  ],
  ['a need is shown', 'dataset/need-evidence', 'error', [[['needs', 0, 'evidence'], []]]],
  [
    'a finding is of the community that was asked',
    'dataset/survey-finding',
    'error',
    [
      [['ptces', 1], { id: 'loin', name: 'Loin' }],
      [['needs', 0, 'holder'], 'loin'],
    ],
  ],
  ['needs are ranked 1, 2, 3', 'dataset/need-rank', 'error', [[['needs', 0, 'rank'], 2]]],
  [
    'art. 9: enterprises of the ESS',
    'dataset/ptce-law-ess',
    'warning',
    [[POLE, { id: 'pole', name: 'P', members: [], complete: ['members'] }]],
  ],
  [
    'art. 9: other enterprises',
    'dataset/ptce-law-enterprise',
    'warning',
    [[POLE, { id: 'pole', name: 'P', members: [], complete: ['members'] }]],
  ],
  ['art. 9: in connection with others', 'dataset/ptce-law-link', 'info', [[POLE, { id: 'pole', name: 'P' }]]],
  ['art. 9: on a territory', 'dataset/ptce-law-territory', 'info', [[POLE, { id: 'pole', name: 'P' }]]],
  ['art. 9: a strategy', 'dataset/ptce-law-strategy', 'info', [[POLE, { id: 'pole', name: 'P' }]]],
  [
    'art. 9: innovative projects',
    'dataset/ptce-law-project',
    'warning',
    [[POLE, { id: 'pole', name: 'P', innovations: [] }]],
  ],
  [
    'calls: a legal person of private law',
    'dataset/ptce-call-person',
    'warning',
    [...laureate({ bearer: 'autre' }), other({ legalForms: [{ family: 'public' }] })],
  ],
  ['calls: three legal persons', 'dataset/ptce-call-members', 'warning', laureate({})],
  ['calls: an enterprise of the ESS', 'dataset/ptce-call-ess', 'warning', laureate({})],
  ['calls: an enterprise that is none', 'dataset/ptce-call-enterprise', 'warning', laureate({})],
  ['calls: one other person', 'dataset/ptce-call-other', 'warning', laureate({})],
  ['calls: an innovative project', 'dataset/ptce-call-project', 'warning', laureate({ innovations: [] })],
  [
    'calls: no support before',
    'dataset/ptce-call-supported',
    'warning',
    laureate({
      labels: [
        { call: 'AAP2013', result: 'laureat', date: '2014-01' },
        { call: 'AAP2015', result: 'laureat', date: '2016-01-14' },
      ],
    }),
  ],
  [
    'a bearer is private',
    'dataset/ptce-bearer-private',
    'warning',
    [other({ legalForms: [{ family: 'public' }] }), [[...POLE, 'bearer'], 'autre']],
  ],
  [
    'a SCIC has three categories of members',
    'dataset/scic-categories',
    'warning',
    [
      [
        [...SCIC, 'memberCategories', 'items'],
        [{ kind: 'beneficiaires' }, { kind: 'salaries' }],
      ],
      [[...SCIC, 'memberCategories', 'declaredCount'], 2],
    ],
  ],
  [
    'lists are as long as their source says',
    'dataset/counted-incomplete',
    'info',
    [[[...POLE, 'ambitions', 'declaredCount'], 3]],
  ],
  ['sources agree', 'dataset/claim-conflict', 'info', [[[...POLE, 'emergence'], dates('2011', '2013-08')]]],
  ['a call of a note has its note', 'dataset/article-footnote-dangling', 'warning', [[[...ARTICLE, 'footnotes'], []]]],
  ['a note has its call', 'dataset/article-footnote-unused', 'warning', [[[...ARTICLE, 'footnoteRefs'], []]]],
  [
    'notes leave no number out',
    'dataset/article-footnote-gap',
    'warning',
    [
      [[...ARTICLE, 'footnoteRefs', 0, 'marker'], 2],
      [[...ARTICLE, 'footnotes', 0, 'marker'], 2],
    ],
  ],
  [
    'a term is defined at the date of the article',
    'dataset/glossary-unknown',
    'warning',
    [[['glossary', 0, 'validFrom'], '2015']],
  ],
  [
    'a term has one definition at a time',
    'dataset/glossary-double-def',
    'warning',
    [[['glossary', 1], { id: 'bis', term: 'ptce', definition: 'Autre.', validFrom: '2010' }]],
  ],
  [
    'a public comment was accepted',
    'dataset/comment-visibility',
    'error',
    [[['comments', 0], publishedComment({ basis: { kind: 'policy', mode: 'a-priori' } })]],
  ],
  [
    'answers stand in their thread',
    'dataset/comment-thread',
    'error',
    [[['comments', 0], pendingComment({ id: 'm1', thread: 'm1', parent: 'm1' })]],
  ],
  [
    'a region’s code is of its year',
    'dataset/region-vintage',
    'warning',
    [[['places', 0, 'regions'], [{ code: '42', cog: 2020 }]]],
  ],
]

test.each(INVARIANTS)('%s: %s, %s', (_, code, severity, breaking) => {
  const isLaw = /ptce-(law|call)-/.test(code)
  const found = validateDataset(changed(full, ...breaking), isLaw ? AT : undefined).filter((one) => one.code === code)
  expect(found.map((one) => one.severity)).toContain(severity)
})

test('every code is one of an invariant, and weighs what the table says', () => {
  expect([...new Set(INVARIANTS.map(([, code]) => code))].sort()).toEqual([...DATASET_CODES].sort())
  const ofLaw = (code: string) => /ptce-(law|call)-/.test(code)
  for (const [, code, severity] of INVARIANTS) if (!ofLaw(code)) expect(DATASET_SEVERITIES[code], code).toBe(severity)
  for (const code of DATASET_CODES.filter(ofLaw)) expect(DATASET_SEVERITIES[code], code).toBe('info')
})
