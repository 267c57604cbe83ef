import { mapById } from '../../core/map-by-id.ts'
import type { Dataset } from '../dataset.ts'
import { type Lifetime, lifetimeOf } from '../values/dates/lifetime.ts'
import type { EntityKind } from '../values/identifiers/id.ts'
import type { Path } from './dataset-problem.ts'

type Entity<Collection extends keyof Dataset> = Dataset[Collection] extends readonly (infer One)[] ? One : never

/** An entity that has an id, and where it is. */
export interface Entry {
  readonly id: string
  readonly kind: EntityKind
  readonly path: Path
}

/** What rules look up: each kind of entity by id. Of two entities with one id, the first counts. */
export interface DatasetIndex {
  /** Every entity that has an id, in the order of the dataset. */
  readonly entries: readonly Entry[]
  /** The first entry of each id. */
  readonly byId: ReadonlyMap<string, Entry>
  readonly actors: ReadonlyMap<string, Entity<'actors'>>
  readonly ptces: ReadonlyMap<string, Entity<'ptces'>>
  readonly communities: ReadonlyMap<string, Entity<'communities'>>
  readonly needs: ReadonlyMap<string, Entity<'needs'>>
  readonly surveys: ReadonlyMap<string, Entity<'surveys'>>
  readonly glossary: ReadonlyMap<string, Entity<'glossary'>>
  readonly articles: ReadonlyMap<string, Entity<'articles'>>
  readonly comments: ReadonlyMap<string, Entity<'comments'>>
  readonly places: ReadonlyMap<string, Entity<'places'>>
  /** The lives of organisations, PTCEs and communities. */
  readonly lifetimes: ReadonlyMap<string, Lifetime>
}

/** The kind of the entities of each collection; an actor says its own, roles and relations have no id. */
const KINDS = {
  ptces: 'ptce',
  programmes: 'programme',
  communities: 'community',
  visits: 'visit',
  surveys: 'survey',
  needs: 'need',
  glossary: 'term',
  articles: 'article',
  forums: 'forum',
  comments: 'comment',
  places: 'place',
  sources: 'source',
} as const satisfies Record<Exclude<keyof Dataset, 'note' | 'actors' | 'roles' | 'relations'>, EntityKind>

type Collection = keyof typeof KINDS
const COLLECTIONS = Object.keys(KINDS) as Collection[]

/** Read a dataset once, so that rules find any entity at once. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const entries: Entry[] = [
    ...dataset.actors.map(({ id, type }, index): Entry => ({ id, kind: type, path: ['actors', index] })),
    ...COLLECTIONS.flatMap((name) =>
      dataset[name].map(({ id }, index): Entry => ({ id, kind: KINDS[name], path: [name, index] })),
    ),
  ]
  return {
    entries,
    byId: mapById(entries),
    actors: mapById(dataset.actors),
    ptces: mapById(dataset.ptces),
    communities: mapById(dataset.communities),
    needs: mapById(dataset.needs),
    surveys: mapById(dataset.surveys),
    glossary: mapById(dataset.glossary),
    articles: mapById(dataset.articles),
    comments: mapById(dataset.comments),
    places: mapById(dataset.places),
    lifetimes: lifetimesOf(dataset),
  }
}

function lifetimesOf({ actors, ptces, communities }: Dataset): ReadonlyMap<string, Lifetime> {
  const lives = [
    ...actors.flatMap((actor) =>
      actor.type === 'organisation' ? lifeOf(actor.id, actor.founded, actor.dissolved) : [],
    ),
    ...ptces.flatMap(({ id, emergence, dissolved }) => lifeOf(id, emergence, dissolved)),
    ...communities.flatMap(({ id, founded, dissolved }) => lifeOf(id, founded, dissolved)),
  ]
  return mapById(lives)
}

function lifeOf(id: string, ...claims: Parameters<typeof lifetimeOf>) {
  return [{ id, ...lifetimeOf(...claims) }]
}
