import type { Source } from '../../models/source.ts'
import { collectActors } from '../actors/collect-actors.ts'
import { type ActorImportOptions, importSettings } from '../actors/import-options.ts'
import type { ImportedActors } from '../actors/imported-actors.ts'
import { rowsOf } from '../actors/rows-of.ts'
import { unitOf } from './unit-of.ts'

const SOURCE: Omit<Source, 'id'> = {
  kind: 'dataset',
  title: 'API Recherche d’entreprises',
  url: 'https://recherche-entreprises.api.gouv.fr/',
}

/**
 * Turn an answer of the API *Recherche d’entreprises* into actors.
 *
 * `est_ess: true` does not tell on which ground: it gives `oui`, or `droit` where the form alone makes an enterprise of
 * the ESS; `false` also means « not known », and gives nothing. `est_siae` is independent of it. What is masked stays
 * masked. Directors are not read: a directory of actors does not need persons.
 *
 * @param answer
 *   What the API answers, one of its `results`, or a list of either, such as the pages of an answer.
 * @param options
 *   `source`: the id of the source in the dataset (default: `recherche-entreprises`); `retrieved`: the day of the
 *   answer.
 * @returns
 *   Organisations with ids such as `siren-552081317`, the places of their establishments, the source; the units that
 *   gave no actor, and everything that was found. Nothing is invented, nothing throws.
 * @throws {TypeError}
 *   When an option is wrong or unknown.
 * @see https://recherche-entreprises.api.gouv.fr/docs/
 * @example
 * ```ts
 * import {fromRechercheEntreprises} from 'ess-domain/interop'
 * const unit = {siren: '123456782', nom_complet: 'LE PAIN', nature_juridique: '9220', complements: {est_ess: true}}
 * const {actors} = fromRechercheEntreprises({results: [unit]}, {retrieved: '2026-05-17'})
 * actors.map(({id, ess}) => [String(id), ess?.is]) //=> [['siren-123456782', 'droit']]
 * ```
 */
export function fromRechercheEntreprises(answer: unknown, options: ActorImportOptions = {}): ImportedActors {
  const settings = importSettings(options, 'recherche-entreprises')
  return collectActors(rowsOf(answer, ['results']), { ...SOURCE, id: settings.source }, (reader) =>
    unitOf(reader, settings),
  )
}
