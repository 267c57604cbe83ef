import type { Source } from '../../models/source.ts'
import { collectActors } from '../actors/collect-actors.ts'
import { type ActorImportOptions, importSettings } from '../actors/import-options.ts'
import type { ImportedActors } from '../actors/imported-actors.ts'
import { rowsOf } from '../actors/rows-of.ts'
import { associationOf } from './association-of.ts'

const SOURCE: Omit<Source, 'id'> = {
  kind: 'dataset',
  title: 'Répertoire national des associations',
  url: 'https://www.data.gouv.fr/datasets/58e53811c751df03df38f42d',
}

/**
 * Turn rows of the national register of associations, from its file *waldec* or *import*, into actors.
 *
 * The day `0001-01-01` stands for an unknown one. Codes of communes such as `nan` or `INSEE` are reported and left out.
 * The address of management, phones and e-mails are not read: they can be those of persons; the site is, when the
 * association lets it be published.
 *
 * @param rows
 *   A list of rows, each a record of texts by column name, or one row. Reading the CSV is for the caller; the file
 *   *import* is in ISO-8859-1.
 * @param options
 *   `source`: the id of the source in the dataset (default: `rna`); `retrieved`: the day of the file.
 * @returns
 *   Organisations with ids such as `rna-W751080001`, the places of their seats, the source; the rows that gave no actor,
 *   and everything that was found.
 * @throws {TypeError}
 *   When an option is wrong or unknown.
 * @see https://www.data.gouv.fr/datasets/58e53811c751df03df38f42d
 * @example
 * ```ts
 * import {fromRna} from 'ess-domain/interop'
 * const row = {id: 'W2A1000119', titre: 'LE PAIN', date_creat: '0001-01-01', adrs_codeinsee: 'nan', position: 'A'}
 * const {actors, problems} = fromRna([row])
 * actors[0]?.founded //=> undefined
 * problems.map(({code, path}) => [code, path]) //=> [['models/commune-code-format', [0, 'adrs_codeinsee']]]
 * ```
 */
export function fromRna(rows: unknown, options: ActorImportOptions = {}): ImportedActors {
  const settings = importSettings(options, 'rna')
  return collectActors(rowsOf(rows, []), { ...SOURCE, id: settings.source }, (reader) =>
    associationOf(reader, settings),
  )
}
