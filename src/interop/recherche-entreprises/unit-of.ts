import type { Organisation } from '../../models/organisation.ts'
import { parseNaf } from '../../models/values/activity/naf.ts'
import type { NafCode } from '../../models/values/activity/naf-code.ts'
import type { NafNomenclature } from '../../models/values/activity/naf-nomenclature.ts'
import { parseIdcc } from '../../models/values/identifiers/idcc.ts'
import { parseRna } from '../../models/values/identifiers/rna.ts'
import { parseSiren } from '../../models/values/identifiers/siren.ts'
import type { Siret } from '../../models/values/identifiers/siret.ts'
import { parseVat } from '../../models/values/identifiers/vat.ts'
import { parseLegalCategory } from '../../models/values/legal/legal-category.ts'
import { essOf } from '../actors/ess-of.ts'
import { claimsOf, type End, endClaimsOf, provenanceOf } from '../actors/facts.ts'
import type { ImportSettings } from '../actors/import-options.ts'
import type { ActorReading } from '../actors/imported-actors.ts'
import { legalFormOf } from '../actors/legal-form-of.ts'
import { isMasked } from '../actors/mask.ts'
import { organisationId } from '../actors/organisation-id.ts'
import { readDay } from '../actors/read-day.ts'
import type { RecordReader } from '../actors/record-reader.ts'
import { compact } from '../compact.ts'
import { distinct } from '../distinct.ts'
import { type Establishment, establishmentOf } from './establishment-of.ts'
import { siaeOf } from './siae-of.ts'

/** Read a legal unit, with its establishments. */
export function unitOf(reader: RecordReader, settings: ImportSettings): ActorReading | undefined {
  const siren = reader.value('siren', (text) => parseSiren(text))
  const legalName = reader.textOrMask('nom_raison_sociale')
  const fullName = reader.textOrMask('nom_complet')
  const name = legalName ?? fullName
  if (siren === undefined) reader.report('interop/number-missing', {}, 'siren')
  if (name === undefined) reader.report('interop/name-missing', {}, 'nom_complet')
  if (siren === undefined || name === undefined) return undefined
  if (reader.code('statut_diffusion', ['O', 'P']) === 'P') reader.noteMask('statut_diffusion')
  const establishments = establishmentsOf(reader, settings)
  const places = establishments.flatMap(({ place }) => place ?? [])
  const organisation: Organisation = compact({
    type: 'organisation',
    id: organisationId('siren', siren),
    name,
    altNames: fullName === undefined || fullName === name || isMasked(fullName) ? [] : [fullName],
    acronym: reader.text('sigle'),
    identifiers: compact({
      siren,
      siret: establishments.map(({ siret }) => siret),
      rna: reader.record('complements').value('identifiant_association', (text) => parseRna(text)),
      vat: reader.values('tva', (text) => parseVat(text))[0],
      uai: distinct(establishments.flatMap(({ uai }) => uai)),
      finess: distinct(establishments.flatMap(({ finess }) => finess)),
    }),
    ...standingOf(reader, settings),
    places: places.map(({ id }) => id),
    founded: claimsOf(readDay(reader, 'date_creation'), settings),
    dissolved: endClaimsOf(endOf(reader), settings),
    by: provenanceOf(settings),
  })
  return { organisation, places }
}

// The head office is among those that matched too, without the parts of its street.
function establishmentsOf(reader: RecordReader, settings: ImportSettings): Establishment[] {
  const isOver = hasCeased(reader)
  const found = new Map<Siret, Establishment>()
  for (const seat of [reader.record('siege'), ...reader.records('matching_etablissements')]) {
    const establishment = establishmentOf(seat, settings, isOver, found)
    if (establishment !== undefined) found.set(establishment.siret, establishment)
  }
  return [...found.values()]
}

/** What employers declare who have no collective agreement (DSN, S21.G00.40.017). */
const NO_AGREEMENT = '9999'

type Standing = Pick<Organisation, 'legalForms' | 'ess' | 'siae' | 'naf' | 'collectiveAgreements'>

function standingOf(reader: RecordReader, settings: ImportSettings): Standing {
  const complements = reader.record('complements')
  const cj = reader.value('nature_juridique', parseLegalCategory)
  const isEss = complements.flag('est_ess') === true
  const at = settings.retrieved ?? readDay(reader, 'date_mise_a_jour')
  return {
    legalForms: cj === undefined ? [] : [legalFormOf(cj)],
    // A « false » also means that nobody knows.
    ess: essOf({ says: isEss ? 'yes' : undefined, cj, basis: 'est_ess', at }, settings, reader),
    siae: siaeOf(complements, settings),
    naf: [
      ...activityOf(reader, 'activite_principale', 'NAFRev2'),
      ...activityOf(reader, 'activite_principale_naf25', 'NAF2025'),
    ],
    collectiveAgreements: complements.values('liste_idcc', parseIdcc).filter((idcc) => idcc !== NO_AGREEMENT),
  }
}

function activityOf(reader: RecordReader, key: string, nomenclature: NafNomenclature): NafCode[] {
  const code = reader.value(key, (text) => parseNaf(text, { nomenclature }))
  return code === undefined ? [] : [{ code, nomenclature }]
}

function hasCeased(reader: RecordReader): boolean {
  return reader.code('etat_administratif', ['A', 'C']) === 'C'
}

function endOf(reader: RecordReader): End | undefined {
  if (!hasCeased(reader)) return undefined
  const day = readDay(reader, 'date_fermeture')
  if (day === undefined) reader.report('interop/end-undated', {}, 'date_fermeture')
  return day ?? 'undated'
}
