import type { Actor } from '../../models/actor.ts'
import type { Place } from '../../models/place.ts'
import type { Source } from '../../models/source.ts'
import type { IdOf } from '../../models/values/identifiers/id.ts'
import { type ImportProblem, importProblem } from '../actors/import-problem.ts'
import { type ActorPart, expectParts } from './actor-part.ts'
import { completeById } from './complete-by-id.ts'
import { entriesOf, inOrder } from './entry.ts'
import { idsIn } from './ids-in.ts'
import { conflictsOf, joinGroups, mergedIds } from './join-groups.ts'
import { joinPlaces } from './join-places.ts'
import { findOrganisations, maskPlaces } from './masks.ts'
import { problemsOfPlaces, renamePlaces } from './renumbered-places.ts'
import { sameOrganisations } from './same-organisations.ts'

/** What several sources say of actors, each actor once. */
export interface MergedActors {
  /** Each actor where the most trusted source that has it has it. */
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly sources: readonly Source[]
  /** The ids of organisations that went, each with the id that holds now: what refers to one of them needs it. */
  readonly merged: ReadonlyMap<string, IdOf<'organisation'>>
  /** What sources do not agree on, and what was left out or changed; `path` leads into the parts. */
  readonly problems: readonly ImportProblem[]
}

/**
 * Merge what several sources say of actors: organisations of one SIREN, one RNA number or one id become one.
 *
 * The most trusted gives the id, the usual name and what can be one thing only; where another one says otherwise, that is
 * told. Lists and dated claims hold what all of them say, other names are kept beside. Two SIRENs are never merged,
 * whatever ties them. Who is masked in one source is masked in the result: no other source fills in a name, a site or an
 * address, unless somebody else of that source is at the same place, which keeps its own.
 *
 * @param parts
 *   What adapters gave, or datasets that were read, the most trusted first; nothing of it is changed. Put what is kept by
 *   hand first: its ids hold then, and what refers to them stays right.
 * @returns
 *   Actors, places and sources that fit in a dataset; the ids that went; and what there is to look at.
 * @throws {TypeError}
 *   When a part is none.
 * @example
 * ```ts
 * import {fromRna, fromSirene, mergeActors} from 'ess-domain/interop'
 * const unit = {siren: '123456782', denominationUniteLegale: 'LE PAIN', identifiantAssociationUniteLegale: 'W131000001'}
 * const association = {id: 'W131000001', titre: 'LE PAIN PARTAGÉ', date_creat: '2014-06-19'}
 * const {actors, merged} = mergeActors([fromSirene(unit), fromRna(association)])
 * actors.map(({id, name}) => [String(id), name]) //=> [['siren-123456782', 'LE PAIN']]
 * merged.get('rna-W131000001') //=> 'siren-123456782'
 * ```
 */
export function mergeActors(parts: readonly ActorPart[]): MergedActors {
  expectParts(parts)
  const all = {
    actors: entriesOf(parts, ({ actors }) => actors),
    places: entriesOf(parts, ({ places }) => places),
    sources: entriesOf(parts, ({ sources }) => sources),
  }
  const ids = idsIn(all)
  const { groups, conflicts } = sameOrganisations(findOrganisations(parts))
  const masked = maskPlaces(all.places, groups)
  const places = joinPlaces(masked.places, ids.used)
  const organisations = joinGroups(renamePlaces(groups, places))
  const others = completeById(
    all.actors.filter(({ entity }) => entity.type !== 'organisation'),
    'actors',
  )
  const sources = completeById(all.sources, 'sources')
  const actors = [...organisations.entries, ...others.entries].sort(inOrder)
  return {
    actors: actors.map(({ entity }) => entity),
    places: places.map(({ entity }) => entity),
    sources: sources.entries.map(({ entity }) => entity),
    merged: mergedIds(groups, ids.clashing),
    problems: [
      ...conflictsOf(conflicts),
      ...organisations.problems,
      ...others.problems,
      ...masked.withheld.map(({ id, fields, path }) => importProblem('interop/mask-kept', path, { id, fields })),
      ...problemsOfPlaces(places),
      ...sources.problems,
      ...ids.problems,
    ],
  }
}
