import { excerpt, modelError } from '../../models/model-problem.ts'
import type { Place } from '../../models/place.ts'
import { parseCommuneCode } from '../../models/values/commune-code.ts'
import { type Coordinates, coordinatesSchema } from '../../models/values/coordinates.ts'
import { parseDepartementCode } from '../../models/values/departement-code.ts'
import { parsePostalCode } from '../../models/values/postal-code.ts'
import { parseSiret, type Siret } from '../../models/values/siret.ts'
import { countryOf } from '../actors/country-of.ts'
import type { ImportSettings } from '../actors/import-options.ts'
import { placeOf } from '../actors/place-of.ts'
import type { RecordReader } from '../actors/record-reader.ts'

/** What an establishment adds to its unit. */
export interface Establishment {
  readonly siret: Siret
  readonly place: Place | undefined
}

/** Read an establishment; none without a SIRET that can be read. */
export function establishmentOf(reader: RecordReader, settings: ImportSettings): Establishment | undefined {
  const siret = reader.value('siret', (text) => parseSiret(text))
  if (siret === undefined) return undefined
  const countryCode = countryOf(reader, 'libelle_pays_etranger')
  if (countryCode === 'unknown') return { siret, place: undefined }
  const street = ['numero_voie', 'indice_repetition', 'type_voie', 'libelle_voie'].map((key) => reader.text(key))
  const place = placeOf(
    {
      key: siret,
      street,
      town: reader.text('libelle_commune') ?? reader.text('libelle_commune_etranger'),
      postalCode: reader.value('code_postal', parsePostalCode),
      communeCode: reader.value('commune', parseCommuneCode),
      departementCode: reader.value('departement', parseDepartementCode),
      countryCode,
      coordinates: coordinatesOf(reader),
    },
    settings,
  )
  return { siret, place }
}

// Degrees are given as texts.
function coordinatesOf(reader: RecordReader): Coordinates | undefined {
  const latitude = reader.text('latitude')
  const longitude = reader.text('longitude')
  if (latitude === undefined || longitude === undefined) return undefined
  const point = coordinatesSchema.safeParse({ latitude: Number(latitude), longitude: Number(longitude) })
  if (point.success) return point.data
  const got = excerpt(`${latitude}, ${longitude}`)
  reader.leaveOut(modelError('models/format', { format: 'coordinates', got }), 'latitude')
  return undefined
}
