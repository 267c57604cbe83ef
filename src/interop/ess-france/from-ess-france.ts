import type { Source } from '../../models/source.ts'
import { collectActors } from '../actors/collect-actors.ts'
import { type ActorImportOptions, importSettings } from '../actors/import-options.ts'
import type { ImportedActors } from '../actors/imported-actors.ts'
import { rowsOf } from '../actors/rows-of.ts'
import { listedEnterprise } from './listed-enterprise.ts'

const SOURCE: Omit<Source, 'id'> = {
  kind: 'dataset',
  title: 'Liste nationale des entreprises de l’économie sociale et solidaire',
  url: 'https://www.data.gouv.fr/datasets/646c8d45de96cc3428092c6b',
}

/**
 * Turn rows of the national list of ESS enterprises, which ESS France keeps, into actors.
 *
 * Whoever is in the list belongs to the ESS; whoever is not may belong to it all the same. A SIREN that lost its
 * leading zeros gets them back, if its key is then right.
 *
 * @param rows
 *   A list of rows, each a record by column name as the file is published, one row, or answers of the tabular API
 *   (`data`), one or a list of them. Reading the CSV is for the caller.
 * @param options
 *   `source`: the id of the source in the dataset (default: `ess-france`); `retrieved`: the day of the list.
 * @returns
 *   Organisations with ids such as `siren-800329849`, the places where they are, the source; the rows that gave no
 *   actor, and everything that was found.
 * @throws {TypeError}
 *   When an option is wrong or unknown.
 * @see https://www.data.gouv.fr/datasets/646c8d45de96cc3428092c6b
 * @example
 * ```ts
 * import {fromEssFrance} from 'ess-domain/interop'
 * const {actors, problems} = fromEssFrance({
 *   SIREN: 5420120,
 *   "Nom ou raison sociale de l'entreprise": 'LE PAIN',
 *   "Famille juridique de l'entreprise": 'Coopératives',
 * })
 * actors.map(({id, ess}) => [String(id), ess?.is]) //=> [['siren-005420120', 'droit']]
 * problems.map(({code}) => code) //=> ['interop/leading-zeros']
 * ```
 */
export function fromEssFrance(rows: unknown, options: ActorImportOptions = {}): ImportedActors {
  const settings = importSettings(options, 'ess-france')
  return collectActors(rowsOf(rows, ['data']), { ...SOURCE, id: settings.source }, (reader) =>
    listedEnterprise(reader, settings),
  )
}
