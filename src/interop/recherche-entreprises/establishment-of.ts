import { excerpt, modelError } from '../../models/model-problem.ts'
import type { Place } from '../../models/place.ts'
import { type Finess, parseFiness } from '../../models/values/identifiers/finess.ts'
import { parseSiret, type Siret } from '../../models/values/identifiers/siret.ts'
import { parseUai, type Uai } from '../../models/values/identifiers/uai.ts'
import { parseCommuneCode } from '../../models/values/territory/commune-code.ts'
import { type Coordinates, coordinatesSchema } from '../../models/values/territory/coordinates.ts'
import { parseDepartementCode } from '../../models/values/territory/departement-code.ts'
import { parsePostalCode } from '../../models/values/territory/postal-code.ts'
import { countryOf } from '../actors/country-of.ts'
import type { ImportSettings } from '../actors/import-options.ts'
import { placeOf } from '../actors/place-of.ts'
import type { RecordReader } from '../actors/record-reader.ts'

/** What an establishment adds to its unit. */
export interface Establishment {
  readonly siret: Siret
  readonly place: Place | undefined
  /** The numbers of its schools. */
  readonly uai: readonly Uai[]
  /** Its numbers of health or social care. */
  readonly finess: readonly Finess[]
}

const STREET = ['numero_voie', 'indice_repetition', 'type_voie', 'libelle_voie']

/**
 * Read an establishment; none without a SIRET that can be read, nor one that is known already.
 *
 * One that closed is no place of its unit any more; of a unit that ceased, it tells where that was.
 */
export function establishmentOf(
  reader: RecordReader,
  settings: ImportSettings,
  hasCeased: boolean,
  known: ReadonlyMap<Siret, Establishment>,
): Establishment | undefined {
  const siret = reader.value('siret', (text) => parseSiret(text))
  if (siret === undefined || known.has(siret)) return undefined
  const isClosed = reader.code('etat_administratif', ['A', 'F']) === 'F' && !hasCeased
  if (isClosed) reader.report('interop/establishment-closed', { siret })
  const countryCode = countryOf(reader, 'libelle_pays_etranger', 'code_pays_etranger')
  const uai = reader.values('liste_uai', parseUai)
  const finess = reader.values('liste_finess', parseFiness)
  if (isClosed || countryCode === 'unknown') return { siret, place: undefined, uai, finess }
  const place = placeOf(
    {
      key: siret,
      street: streetOf(reader),
      town: reader.text('libelle_commune') ?? reader.text('libelle_commune_etranger'),
      postalCode: reader.value('code_postal', parsePostalCode),
      communeCode: reader.value('commune', parseCommuneCode),
      departementCode: reader.value('departement', parseDepartementCode),
      countryCode,
      coordinates: coordinatesOf(reader),
    },
    settings,
  )
  return { siret, place, uai, finess }
}

// Establishments that matched have their street in one line only, with the town behind. A street that is masked stays so.
function streetOf(reader: RecordReader): readonly (string | undefined)[] {
  if (STREET.some((key) => reader.textOrMask(key) !== undefined)) return STREET.map((key) => reader.text(key))
  const line = reader.text('adresse')
  const [code, town] = [reader.text('code_postal'), reader.text('libelle_commune')]
  // Without a code, « 12 RUE DE PARIS » may end in the name of the street.
  const end = code === undefined || town === undefined ? '' : `${code} ${town}`
  return [line?.endsWith(end) === true ? line.slice(0, line.length - end.length).trim() : line]
}

// Degrees are given as texts.
function coordinatesOf(reader: RecordReader): Coordinates | undefined {
  const latitude = reader.text('latitude')
  const longitude = reader.text('longitude')
  if (latitude === undefined || longitude === undefined) return undefined
  const point = coordinatesSchema.safeParse({ latitude: Number(latitude), longitude: Number(longitude) })
  if (point.success) return point.data
  const got = excerpt(`${latitude}, ${longitude}`)
  reader.leaveOut(modelError('models/format', { format: '43.31, 5.38', got }), 'latitude')
  return undefined
}
