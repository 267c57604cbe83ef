import type { Organisation } from '../../models/organisation.ts'
import type { Siren } from '../../models/values/identifiers/siren.ts'
import type { ActorReading } from '../actors/imported-actors.ts'
import { RecordReader } from '../actors/record-reader.ts'
import { knownUnit, type SireneSettings, unitSiren } from './unit-of.ts'
import { historyOf } from './unit-periods.ts'
import type { UnitRecord } from './unit-rows.ts'

/** Reads units whose past came along, each of them once, however many rows are about it. */
export class UnitsInPeriods {
  readonly #settings: SireneSettings
  readonly #ofRows = new Map<UnitRecord, Organisation | undefined>()
  readonly #ofEstablishments = new Map<UnitRecord, Organisation | undefined>()

  constructor(settings: SireneSettings) {
    this.#settings = settings
  }

  /** Read a row about a unit: the first one gives what all of them tell, and each later one is of this unit. */
  row(reader: RecordReader, unit: UnitRecord): ActorReading | undefined {
    const siren = unitSiren(reader)
    if (siren === undefined) return undefined
    if (!this.#ofRows.has(unit)) {
      const organisation = this.#organisationOf(siren, unit, new RecordReader(unit.row, unit.path, reader))
      this.#ofRows.set(unit, organisation)
      return organisation && { organisation, places: [] }
    }
    const known = this.#ofRows.get(unit)
    if (known !== undefined) return { organisation: { type: known.type, id: known.id, name: known.name }, places: [] }
    reader.report('interop/name-missing', {}, 'denominationUniteLegale')
    return undefined
  }

  /** Give the unit of an establishment. What is wrong with its rows is told of them. */
  ofEstablishment(siren: Siren, unit: UnitRecord): Organisation | undefined {
    const known = this.#ofEstablishments
    if (!known.has(unit)) known.set(unit, this.#organisationOf(siren, unit, new RecordReader(unit.row, unit.path)))
    return known.get(unit)
  }

  #organisationOf(siren: Siren, { history }: UnitRecord, cells: RecordReader): Organisation | undefined {
    return knownUnit(siren, cells, this.#settings, historyOf(history, cells))
  }
}
