import { foldText } from '../../core/fold-text.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { EssStatus } from '../../models/ess-status.ts'
import { excerpt, type ModelProblem } from '../../models/model-problem.ts'
import type { Organisation } from '../../models/organisation.ts'
import { parseSiren, type Siren } from '../../models/values/identifiers/siren.ts'
import type { LegalFamily } from '../../models/values/legal/legal-family.ts'
import { parseDepartementCode } from '../../models/values/territory/departement-code.ts'
import { type PostalCode, parsePostalCode } from '../../models/values/territory/postal-code.ts'
import { provenanceOf } from '../actors/facts.ts'
import type { ImportSettings } from '../actors/import-options.ts'
import type { ActorReading } from '../actors/imported-actors.ts'
import { organisationId } from '../actors/organisation-id.ts'
import { placeOf } from '../actors/place-of.ts'
import type { RecordReader } from '../actors/record-reader.ts'
import { compact } from '../compact.ts'

/** The columns of the list, as it is published. */
const COLUMNS = {
  siren: 'SIREN',
  name: "Nom ou raison sociale de l'entreprise",
  family: "Famille juridique de l'entreprise",
  postalCode: 'Code postal',
  town: "Libellé de la commune de l'établissement",
  departement: "Code du département de l'établissement",
} as const

/** What the names of the legal families hold, and what they say: a « société coopérative » is a cooperative. */
const FAMILIES: readonly (readonly [word: string, family: LegalFamily, ess: EssStatus['is']])[] = [
  ['association', 'association', 'droit'],
  ['cooperative', 'cooperative', 'droit'],
  ['mutuel', 'mutuelle', 'droit'],
  ['fondation', 'fondation', 'droit'],
  ['societe', 'societe', 'statuts'],
]

/** Read a row of the list: an ESS enterprise. */
export function listedEnterprise(reader: RecordReader, settings: ImportSettings): ActorReading | undefined {
  const siren = sirenIn(reader)
  const name = reader.textOrMask(COLUMNS.name)
  if (siren === undefined) reader.report('interop/number-missing', {}, COLUMNS.siren)
  if (name === undefined) reader.report('interop/name-missing', {}, COLUMNS.name)
  if (siren === undefined || name === undefined) return undefined
  const { family, is } = familyIn(reader)
  const place = placeOf(
    {
      key: `siren-${siren}`,
      street: [],
      town: reader.text(COLUMNS.town),
      postalCode: reader.value(COLUMNS.postalCode, readPostalCode),
      departementCode: reader.value(COLUMNS.departement, parseDepartementCode),
    },
    settings,
  )
  const organisation = compact<Organisation>({
    type: 'organisation',
    id: organisationId('siren', siren),
    name,
    identifiers: { siren },
    legalForms: family === undefined ? [] : [{ family }],
    ess: compact<EssStatus>({ is, basis: 'liste ESS France', at: settings.retrieved, by: provenanceOf(settings) }),
    places: place === undefined ? [] : [place.id],
    by: provenanceOf(settings),
  })
  return { organisation, places: place === undefined ? [] : [place] }
}

// The published file is written by a program that takes the column for numbers.
function sirenIn(reader: RecordReader): Siren | undefined {
  const got = reader.text(COLUMNS.siren)
  const value = got?.padStart(9, '0')
  if (got === undefined || value === undefined || !/^\d{1,8}$/.test(got) || !parseSiren(value).ok) {
    return reader.value(COLUMNS.siren, (text) => parseSiren(text))
  }
  reader.report('interop/leading-zeros', { got, value }, COLUMNS.siren)
  return reader.value(COLUMNS.siren, () => parseSiren(value))
}

function readPostalCode(text: string): Outcome<PostalCode, ModelProblem> {
  return parsePostalCode(/^\d{4}$/.test(text) ? `0${text}` : text)
}

function familyIn(reader: RecordReader): { family: LegalFamily | undefined; is: EssStatus['is'] } {
  const text = reader.text(COLUMNS.family)
  const found = FAMILIES.find(([word]) => foldText(text ?? '').includes(word))
  if (found !== undefined) return { family: found[1], is: found[2] }
  if (text !== undefined) {
    reader.report('interop/unknown-code', { field: COLUMNS.family, got: excerpt(text) }, COLUMNS.family)
  }
  return { family: undefined, is: 'oui' }
}
