import { MASKS, type RecordReader } from '../actors/record-reader.ts'

/** Where the parts of a name are: in a period, or for a sole trader partly in the unit. */
export interface NameCells {
  readonly unit: RecordReader
  readonly period: RecordReader
}

/** Read the name of a unit in a period: its denomination, or the name of the sole trader; a mask stays. */
export function unitName({ unit, period }: NameCells): string | undefined {
  const denomination = period.textOrMask('denominationUniteLegale')
  if (denomination !== undefined) return denomination
  const family = period.textOrMask('nomUsageUniteLegale') ?? period.textOrMask('nomUniteLegale')
  const given = unit.textOrMask('prenomUsuelUniteLegale') ?? unit.textOrMask('prenom1UniteLegale')
  if (family === undefined) return usualName(period)
  // Two masks say no more than one; two names may well be the same.
  return given === undefined || (MASKS.includes(given) && MASKS.includes(family)) ? family : `${given} ${family}`
}

function usualName(period: RecordReader): string | undefined {
  return period.textOrMask('denominationUsuelle1UniteLegale')
}
