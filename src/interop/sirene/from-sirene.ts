import type { Source } from '../../models/source.ts'
import { collectActors } from '../actors/collect-actors.ts'
import { type ActorImportOptions, dayOption, importSettings } from '../actors/import-options.ts'
import type { ActorReading, ImportedActors } from '../actors/imported-actors.ts'
import type { RecordReader } from '../actors/record-reader.ts'
import { rowsOf } from '../actors/rows-of.ts'
import { establishmentOf } from './establishment-of.ts'
import { type SireneSettings, unitOf } from './unit-of.ts'
import { type UnitRows, unitKey, unitRows } from './unit-rows.ts'
import { UnitsInPeriods } from './units-in-periods.ts'

/** How data of Sirene is read. */
export interface SireneOptions extends ActorImportOptions {
  /** The day that is asked for, `YYYY-MM-DD`: names, activity and ESS flag are those of its period. (default: now) */
  readonly at?: string | undefined
}

const SOURCE: Omit<Source, 'id'> = {
  kind: 'dataset',
  title: 'Base Sirene des entreprises et de leurs établissements',
  url: 'https://www.data.gouv.fr/datasets/5b7ffc618b4c4169d30727e0',
}

const LISTS = ['uniteLegale', 'unitesLegales', 'etablissement', 'etablissements']

/**
 * Turn data of Sirene into actors: answers of its API (3.11) about units or establishments, or rows of its stock files.
 *
 * Sirene keeps the history of the ESS flag: that of the period that covers the day `at` counts, and it is known for
 * that day only; of a day after `retrieved` nothing is. An empty flag says nothing; « N » is kept as what the register
 * says. Establishments of one unit make one actor. Rows of the stock of establishments do not name their unit: pass the
 * rows of the units along with them. Rows of the stock of the past (`StockUniteLegaleHistorique`) are the periods of their
 * unit; names, numbers and the day of its creation are in the row of the stock, which may come along.
 *
 * @param data
 *   An answer (`uniteLegale`, `unitesLegales`, `etablissement`, `etablissements`), one row of a stock file as a record
 *   of texts, or a list of answers or rows. Reading the CSV is for the caller.
 * @param options
 *   `at`: the day asked for; `source`: the id of the source in the dataset (default: `sirene`); `retrieved`: the day of
 *   the answer.
 * @returns
 *   Organisations with ids such as `siren-130025265`, the places of their establishments, the source; the rows that gave
 *   no actor, and everything that was found.
 * @throws {TypeError}
 *   When an option is wrong or unknown.
 * @see https://www.sirene.fr/static-resources/documentation/v_sommaire_311.htm
 * @example
 * ```ts
 * import {fromSirene} from 'ess-domain/interop'
 * const period = {denominationUniteLegale: 'LE PAIN', categorieJuridiqueUniteLegale: '5710'}
 * const answer = {uniteLegale: {siren: '123456782', periodesUniteLegale: [
 *   {...period, dateDebut: '2020-01-01', dateFin: null, economieSocialeSolidaireUniteLegale: 'O'},
 *   {...period, dateDebut: '2015-01-01', dateFin: '2019-12-31', economieSocialeSolidaireUniteLegale: null},
 * ]}}
 * const days = ['2019-12-31', '2020-01-01']
 * const answers = days.map((at) => fromSirene(answer, {at}).actors[0]?.ess?.is ?? 'not said')
 * answers //=> ['not said', 'oui']
 * ```
 */
export function fromSirene(data: unknown, options: SireneOptions = {}): ImportedActors {
  const shared = importSettings(options, 'sirene', ['at'])
  const settings: SireneSettings = { ...shared, at: dayOption(options.at, 'options.at') }
  const rows = rowsOf(data, LISTS)
  const units = unitRows(rows)
  const inPeriods = new UnitsInPeriods(settings)
  const readRow = (reader: RecordReader) => rowOf(reader, settings, units, inPeriods)
  return collectActors(rows, { ...SOURCE, id: shared.source }, readRow)
}

function rowOf(
  reader: RecordReader,
  settings: SireneSettings,
  units: UnitRows,
  inPeriods: UnitsInPeriods,
): ActorReading | undefined {
  // A table of units and establishments has both columns: of a unit, that of the SIRET is empty.
  const isUnit = !reader.has('siret') || (reader.text('siret') === undefined && reader.text('siren') !== undefined)
  if (!isUnit) return establishmentOf(reader, settings, units, inPeriods)
  const unit = units.get(unitKey(reader) ?? '')
  if (unit !== undefined && unit.history.length > 0) return inPeriods.row(reader, unit)
  const organisation = unitOf(reader, settings)
  return organisation === undefined ? undefined : { organisation, places: [] }
}
