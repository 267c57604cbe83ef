import { isMasked } from '../actors/mask.ts'
import type { RecordReader } from '../actors/record-reader.ts'

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
  // One of the two that is masked masks the name, and two masks say no more than one.
  const mask = [family, given].find((part) => part !== undefined && isMasked(part))
  return mask ?? (given === undefined ? family : `${given} ${family}`)
}

function usualName(period: RecordReader): string | undefined {
  return period.textOrMask('denominationUsuelle1UniteLegale')
}
