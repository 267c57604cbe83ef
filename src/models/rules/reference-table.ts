import type { Comment } from '../../moderation/comment.ts'
import type { Dataset } from '../dataset.ts'
import { ACTOR_KINDS, ENTITY_KINDS, type EntityKind } from '../values/identifiers/id.ts'
import { commentedIds } from './commented-ids.ts'
import type { Path } from './dataset-problem.ts'

/** A place of the dataset that names another entity, and the kinds that it may name. */
export interface Reference {
  readonly id: string
  /** What the entity may be called as well, when none of these kinds has the id. */
  readonly alias?: string
  readonly kinds: readonly EntityKind[]
  /** From the entity that holds it. */
  readonly path: Path
}

type Collection = Exclude<keyof Dataset, 'note'>
type Entities = { readonly [Name in Collection]: Dataset[Name][number] }

/** The collections of a dataset, each with the entities that its row of the table reads. */
export type Collections = { readonly [Name in Collection]: readonly Entities[Name][] }

/** One row a collection: gives the references of an entity of it. */
export type ReferenceTable = { readonly [Name in Collection]: (entity: Entities[Name]) => readonly Reference[] }

const HOLDER = ['organisation', 'ptce', 'community'] as const
const PARTNER = [...ACTOR_KINDS, 'ptce', 'community'] as const

/**
 * Every reference of every entity, but two: sources are found by the key `by`, and the terms that articles use have a
 * rule of their own.
 */
export const REFERENCES: ReferenceTable = {
  actors: (actor) => (actor.type === 'organisation' ? each(actor.places, ['place'], 'places') : []),
  roles: ({ actor, of }) => [...one(actor, ACTOR_KINDS, 'actor'), ...one(of, HOLDER, 'of')],
  relations: ({ from, to }) => [...one(from, PARTNER, 'from'), ...one(to, PARTNER, 'to')],
  ptces: ({ bearer, territory, members = [] }) => [
    ...one(bearer, ['organisation'], 'bearer'),
    ...one(territory, ['place'], 'territory'),
    ...members.flatMap(({ actor }, index) => one(actor, ACTOR_KINDS, 'members', index, 'actor')),
  ],
  programmes: () => [],
  communities: ({ programme, animators, supporters, members }) => [
    ...one(programme, ['programme'], 'programme'),
    ...each(animators, ACTOR_KINDS, 'animators'),
    ...each(supporters, ACTOR_KINDS, 'supporters'),
    ...members.flatMap(({ ptce }, index) => one(ptce, ['ptce'], 'members', index, 'ptce')),
  ],
  visits: ({ community, host, place, attendees, testimonies, reportedIn }) => [
    ...one(community, ['community'], 'community'),
    ...one(host, ['ptce'], 'host'),
    ...one(place, ['place'], 'place'),
    ...each(attendees, ACTOR_KINDS, 'attendees'),
    ...(testimonies?.items.flatMap(({ ptce }, index) => one(ptce, ['ptce'], 'testimonies', 'items', index, 'ptce')) ??
      []),
    ...each(reportedIn, ['article'], 'reportedIn'),
  ],
  surveys: ({ community, findings }) => [
    ...one(community, ['community'], 'community'),
    ...each(findings, ['need'], 'findings'),
  ],
  needs: ({ holder, evidence }) => [
    ...one(holder, HOLDER, 'holder'),
    ...each(evidence, ['survey', 'article'], 'evidence'),
  ],
  glossary: () => [],
  articles: ({ publisher, basedOn = [], about, forum }) => [
    ...one(publisher, ACTOR_KINDS, 'publisher'),
    ...basedOn.flatMap(({ source }, index) => one(source, ['source'], 'basedOn', index, 'source')),
    ...each(about, ENTITY_KINDS, 'about'),
    ...one(forum, ['forum'], 'forum'),
  ],
  forums: () => [],
  comments: ({ forum, thread, parent }) => [
    // What a site names otherwise than we do is none of the dataset's entities.
    ...ENTITY_KINDS.filter((kind) => kind === forum.type).map((kind) => commented(forum, kind)),
    ...one(thread, ['comment'], 'thread'),
    ...one(parent, ['comment'], 'parent'),
  ],
  places: () => [],
  sources: ({ originalOf }) => one(originalOf, ['source'], 'originalOf'),
}

function commented(forum: Comment['forum'], kind: EntityKind): Reference {
  const [id, alias] = commentedIds(forum)
  return { id, alias, kinds: [kind], path: ['forum', 'id'] }
}

function one(id: string | undefined, kinds: readonly EntityKind[], ...path: Path): Reference[] {
  return id === undefined ? [] : [{ id, kinds, path }]
}

function each(ids: readonly string[] | undefined, kinds: readonly EntityKind[], key: string): Reference[] {
  return ids?.map((id, index) => ({ id, kinds, path: [key, index] })) ?? []
}
