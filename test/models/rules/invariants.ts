import { pendingComment, publishedComment } from '../comments.ts'
import { type Data, fullDataset } from '../full-dataset.ts'
import { type Invariant, other, POLE } from './invariant.ts'

const SCIC = ['actors', 0] as const
const VISIT = ['visits', 0] as const
const ARTICLE = ['articles', 0] as const

function dates(...texts: readonly string[]): Data[] {
  return texts.map((edtf) => ({ value: { edtf, status: 'stated' }, by: [] }))
}

function visit(id: string, rest: Data): Data {
  return { ...(fullDataset()['visits'] as Data[])[0], id, ...rest }
}

/** Every invariant of data sets but those of the law on PTCE. */
export const INVARIANTS: readonly Invariant[] = [
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
    'a member is listed once',
    'dataset/member-duplicate',
    'warning',
    [
      [
        ['communities', 0, 'members'],
        [{ ptce: 'pole' }, { ptce: 'pole' }],
      ],
    ],
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
    'one RNA number, one organisation',
    'dataset/rna-duplicate',
    'warning',
    [[[...SCIC, 'identifiers', 'rna'], 'W131000001'], other({ identifiers: { rna: 'W131000001' } })],
  ],
  ['nothing ends before it begins', 'dataset/life-reversed', 'error', [[['ptces', 0, 'dissolved'], dates('2009')]]],
  [
    'a place is not at 0, 0',
    'dataset/place-point-zero',
    'warning',
    [[['places', 0, 'coordinates'], { latitude: 0, longitude: 0 }]],
  ],
  [
    'a latitude is no longitude',
    'dataset/place-point-swapped',
    'warning',
    [[['places', 0, 'coordinates'], { latitude: 5.37, longitude: 43.3 }]],
  ],
  ['codes of a place agree', 'dataset/place-code', 'warning', [[['places', 0, 'departementCode'], '13']]],
  [
    'a region’s code is of its year',
    'dataset/region-vintage',
    'warning',
    [[['places', 0, 'regions'], [{ code: '42', cog: 2020 }]]],
  ],
]
