import { isObject } from '../../core/argument.ts'
import type { IsoDate } from '../../models/values/dates/iso-date.ts'
import type { LocatedRow } from '../actors/collect-actors.ts'
import { readDay } from '../actors/read-day.ts'
import { RecordReader } from '../actors/record-reader.ts'

/** A time in which nothing that Sirene historises changed. */
export interface UnitPeriod {
  readonly reader: RecordReader
  readonly from: IsoDate | undefined
  /** The last day; absent for the current period. */
  readonly to: IsoDate | undefined
  /** Whether it covers the time before, when its first day is not known. */
  readonly isFirst: boolean
}

/**
 * Read the periods of a unit, or of an establishment, the latest first. A row of the stock, and the unit inside an
 * establishment, are flat: they are their own and only period.
 */
export function periodsOf(unit: RecordReader, key = 'periodesUniteLegale'): UnitPeriod[] {
  if (!unit.has(key)) {
    return [{ reader: unit, from: readDay(unit, 'dateDebut'), to: readDay(unit, 'dateFin'), isFirst: false }]
  }
  return latestFirst(unit.records(key))
}

/** Read the rows of the past of a unit as its periods; without the current one, the row of the unit itself tells it. */
export function historyOf(history: readonly LocatedRow[], unit: RecordReader): UnitPeriod[] {
  const readers = history.flatMap(({ row, path }) => (isObject(row) ? [new RecordReader(row, path, unit)] : []))
  const periods = latestFirst(readers)
  const isWhole = periods.length > 0 && (unit.has('dateFin') || periods.some(({ to }) => to === undefined))
  return isWhole ? periods : [...periodsOf(unit), ...periods]
}

function latestFirst(readers: readonly RecordReader[]): UnitPeriod[] {
  return readers
    .map((reader) => ({ reader, from: readDay(reader, 'dateDebut'), to: readDay(reader, 'dateFin'), isFirst: true }))
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
}

/** Choose the period that covers a day, both ends included; without a day, the current one. */
export function periodAt(periods: readonly UnitPeriod[], at: IsoDate | undefined): UnitPeriod | undefined {
  if (at === undefined) return periods.find(({ to }) => to === undefined) ?? periods[0]
  return periods.find(
    ({ from, to, isFirst }) => (from === undefined ? isFirst : from <= at) && (to === undefined || at <= to),
  )
}
