import type { Organisation } from '../../models/organisation.ts'
import type { Place } from '../../models/place.ts'
import { parseSiret, type Siret, sirenOf } from '../../models/values/identifiers/siret.ts'
import { parseCommuneCode } from '../../models/values/territory/commune-code.ts'
import { parsePostalCode } from '../../models/values/territory/postal-code.ts'
import { countryOf } from '../actors/country-of.ts'
import type { ImportSettings } from '../actors/import-options.ts'
import type { ActorReading } from '../actors/imported-actors.ts'
import { placeOf } from '../actors/place-of.ts'
import { RecordReader } from '../actors/record-reader.ts'
import { compact } from '../compact.ts'
import { knownUnit, type SireneSettings } from './unit-of.ts'
import { periodAt, periodsOf } from './unit-periods.ts'
import type { UnitRows } from './unit-rows.ts'
import type { UnitsInPeriods } from './units-in-periods.ts'

/** Read an establishment: its unit, with the number and the place of the establishment. */
export function establishmentOf(
  reader: RecordReader,
  settings: SireneSettings,
  units: UnitRows,
  inPeriods: UnitsInPeriods,
): ActorReading | undefined {
  const siret = reader.value('siret', (text) => parseSiret(text))
  if (siret === undefined) {
    reader.report('interop/number-missing', {}, 'siret')
    return undefined
  }
  const siren = sirenOf(siret)
  const isNested = reader.has('uniteLegale')
  // Rows of the stock of establishments are flat, and say nothing of the unit, unless both files were joined.
  const unitRow = isNested ? undefined : units.get(siren)
  // What is wrong with a unit is told of its own row.
  const ownUnit = unitRow === undefined ? reader : new RecordReader(unitRow.row, [])
  const cells = isNested ? reader.record('uniteLegale') : ownUnit
  const unit = unitRow === undefined ? knownUnit(siren, cells, settings) : inPeriods.ofEstablishment(siren, unitRow)
  if (unit === undefined) {
    if (unitRow !== undefined) reader.report('interop/name-missing', {}, 'denominationUniteLegale')
    return undefined
  }
  const isClosed = isClosedAt(reader, settings) && cells.text('etatAdministratifUniteLegale') !== 'C'
  if (isClosed) reader.report('interop/establishment-closed', { siret })
  const place = isClosed ? undefined : addressOf(reader, siret, settings)
  return { organisation: located(unit, siret, place), places: place === undefined ? [] : [place] }
}

// One that closed is no place of its unit any more; of a unit that ceased, it tells where that was.
function isClosedAt(reader: RecordReader, { at }: SireneSettings): boolean {
  const period = periodAt(periodsOf(reader, 'periodesEtablissement'), at)
  return period?.reader.code('etatAdministratifEtablissement', ['A', 'F']) === 'F'
}

function located(unit: Organisation, siret: Siret, place: Place | undefined): Organisation {
  const sirets = [siret, ...(unit.identifiers?.siret ?? [])]
  return compact({
    ...unit,
    identifiers: { ...unit.identifiers, siret: [...new Set(sirets)] },
    places: place === undefined ? [] : [place.id],
  })
}

const STREET = ['numeroVoie', 'indiceRepetition', 'typeVoie', 'libelleVoie']

function addressOf(reader: RecordReader, siret: Siret, settings: ImportSettings): Place | undefined {
  const address = reader.has('adresseEtablissement') ? reader.record('adresseEtablissement') : reader
  const countryCode = countryOf(address, 'libellePaysEtrangerEtablissement', 'codePaysEtrangerEtablissement')
  if (countryCode === 'unknown') return undefined
  return placeOf(
    {
      key: siret,
      street: STREET.map((key) => address.text(`${key}Etablissement`)),
      town: address.text('libelleCommuneEtablissement') ?? address.text('libelleCommuneEtrangerEtablissement'),
      postalCode: address.value('codePostalEtablissement', parsePostalCode),
      communeCode: address.value('codeCommuneEtablissement', parseCommuneCode),
      countryCode,
    },
    settings,
  )
}
