import { readFileSync } from 'node:fs'
import { pendingComment, publishedComment } from './comments.ts'
import type { Data } from './full-dataset.ts'

/** Makes a dataset of about so many entities, or parts of entities. */
export type MakeDataset = (count: number) => Data

const example: Data = JSON.parse(readFileSync(new URL('../../examples/bou-sol/dataset.json', import.meta.url), 'utf8'))

function times<One>(count: number, make: (number: number) => One): One[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}

function day(number: number): string {
  return new Date(Date.UTC(1990, 0, number)).toISOString().slice(0, 10)
}

function when(number: number): Data {
  return { edtf: day(number), status: 'stated' }
}

/** Copies of the example that hold together: an id, wherever it stands, gets the number of its copy. */
export function copiesOfExample(count: number): Data {
  const lists = Object.entries(example).filter(([, list]) => Array.isArray(list)) as [string, Data[]][]
  const ids = new Set(lists.flatMap(([, list]) => list.map(({ id }) => id)))
  const size = lists.reduce((sum, [, list]) => sum + list.length, 0)
  const copies = times(Math.ceil(count / size), (number) =>
    JSON.parse(JSON.stringify(example), (_key, value) => (ids.has(value) ? `${value}-${number}` : value)),
  )
  return Object.fromEntries(lists.map(([name]) => [name, copies.flatMap((copy) => copy[name])]))
}

const bearer = { type: 'organisation', id: 'porteuse', name: 'P' }

/** Datasets of one shape each: what grows is what a careless rule would compare with itself. */
export const SHAPES: Readonly<Record<string, MakeDataset>> = {
  'copies of an article': copiesOfExample,
  'one PTCE, its members': (count) => ({
    actors: times(count, (n) => ({
      type: 'organisation',
      id: `o${n}`,
      name: 'O',
      legalForms: [{ family: 'association' }],
    })),
    ptces: [{ id: 'p', name: 'P', members: times(count, (n) => ({ actor: `o${n}`, college: 'ess', roles: [] })) }],
  }),
  'one bearer of many PTCEs, with many relations': (count) => ({
    actors: [bearer, ...times(count, (n) => ({ type: 'organisation', id: `o${n}`, name: 'O' }))],
    ptces: times(count, (n) => ({ id: `p${n}`, name: 'P', bearer: 'porteuse' })),
    relations: times(count, (n) => ({ from: 'porteuse', type: 'partner', to: `o${n}` })),
  }),
  'one PTCE, its labels': (count) => ({
    ptces: [
      { id: 'p', name: 'P', labels: times(count, (n) => ({ call: 'AAP2015', result: 'laureat', date: day(n) })) },
    ],
  }),
  'one organisation, its forms, approvals and conventions': (count) => ({
    actors: [
      {
        ...bearer,
        legalForms: times(count, (n) => ({ family: 'public', from: day(n), to: day(n + 1) })),
        esus: times(count, (n) => ({ basis: 'droit', from: day(n + 9500), to: day(n + 9600) })),
        siae: times(count, (n) => ({ kind: 'EI', from: day(n), to: day(n + 9) })),
      },
    ],
  }),
  'one PTCE of contested birth, its visits': (count) => ({
    actors: [bearer],
    ptces: [{ id: 'p', name: 'P', emergence: times(count, (n) => ({ value: when(n + 60_000), by: [] })) }],
    communities: [{ id: 'c', name: 'C', animators: ['porteuse'], supporters: [], members: [{ ptce: 'p' }] }],
    visits: times(count, (n) => ({
      id: `v${n}`,
      community: 'c',
      ordinal: count + 1 - n,
      date: when(n),
      host: 'p',
      status: 'held',
    })),
  }),
  'one community, its needs and surveys': (count) => ({
    actors: [bearer],
    communities: [{ id: 'c', name: 'C', animators: ['porteuse'], supporters: [], members: [] }],
    needs: times(count, (n) => ({
      id: `n${n}`,
      holder: 'c',
      object: 'autre',
      phases: [],
      rank: n,
      evidence: [`s${n}`],
    })),
    surveys: times(count, (n) => ({
      id: `s${n}`,
      community: 'c',
      launched: when(n),
      audience: 'A',
      findings: [`n${n}`],
    })),
  }),
  'one circle of comments': (count) => ({
    comments: times(count, (n) =>
      pendingComment({
        id: `m${n}`,
        forum: { type: 'rubrique', id: '1' },
        thread: 'm1',
        parent: `m${(n % count) + 1}`,
      }),
    ),
  }),
  'one article, its notes and terms': (count) => ({
    actors: [bearer],
    glossary: times(count, (n) => ({ id: `t${n}`, term: `T${n}`, definition: 'D' })),
    articles: [
      {
        id: 'a',
        title: 'A',
        published: '2014-07-09',
        publisher: 'porteuse',
        breadcrumb: [],
        sections: [],
        footnoteRefs: times(count, (n) => ({ marker: 2 * n })),
        footnotes: times(count, (n) => ({ marker: 2 * n + 1, text: 'N' })),
        glossaryUses: times(count, (n) => ({ term: `t${n}` })),
        about: [],
      },
    ],
  }),
  'one organisation, its roles, categories, outputs and places': (count) => ({
    actors: [
      {
        ...bearer,
        founded: [{ value: when(1), by: [] }],
        legalForms: [{ family: 'cooperative', variant: 'SCIC' }],
        memberCategories: { items: times(count, () => ({ kind: 'autre' })), complete: true },
        identifiers: { alsaceMoselle: { tribunal: 'T', volume: '1', folio: '1' } },
        places: times(count, (n) => `l${n}`),
      },
    ],
    roles: times(count, (n) => ({ actor: 'porteuse', role: 'autre', of: 'porteuse', period: { from: day(n) } })),
    places: times(count, (n) => ({
      id: `l${n}`,
      name: 'L',
      departementCode: '13',
      regions: [{ code: '22', cog: 2020 }],
    })),
  }),
  'one visit, its attendees and announcements': (count) => ({
    actors: [bearer, ...times(count, (n) => ({ type: 'person', id: `a${n}`, name: 'A' }))],
    ptces: [{ id: 'p', name: 'P' }],
    communities: [
      {
        id: 'c',
        name: 'C',
        animators: ['porteuse'],
        supporters: [],
        members: times(count, () => ({ ptce: 'p', to: '1989' })),
      },
    ],
    visits: [
      {
        id: 'v',
        community: 'c',
        date: when(60_000),
        host: 'p',
        status: 'held',
        participants: { value: 1, qualifier: 'exact' },
        attendees: times(count, (n) => `a${n}`),
        reportedIn: times(count, (n) => `r${n}`),
      },
    ],
    articles: times(count, (n) => ({
      id: `r${n}`,
      title: 'R',
      published: '2014-07-09',
      publisher: 'porteuse',
      breadcrumb: [],
      sections: [],
      footnoteRefs: [],
      footnotes: [],
      glossaryUses: [],
      about: [],
    })),
  }),
  'one forum, its public comments': (count) => ({
    comments: times(count, (n) =>
      publishedComment({ id: `m${n}`, forum: { type: 'rubrique', id: '1' }, thread: `m${n}`, revision: 2 }),
    ),
  }),
  'ids of one name': (count) => ({ places: times(count, () => ({ id: 'ici', name: 'Ici' })) }),
}
