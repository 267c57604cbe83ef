import type { Organisation } from '../../models/organisation.ts'
import type { Place } from '../../models/place.ts'
import type { Rna } from '../../models/values/identifiers/rna.ts'
import { parseSiret, sirenOf } from '../../models/values/identifiers/siret.ts'
import { parseCommuneCode } from '../../models/values/territory/commune-code.ts'
import { parsePostalCode } from '../../models/values/territory/postal-code.ts'
import { claimsOf, type End, endClaimsOf, provenanceOf } from '../actors/facts.ts'
import type { ImportSettings } from '../actors/import-options.ts'
import type { ActorReading } from '../actors/imported-actors.ts'
import { organisationId } from '../actors/organisation-id.ts'
import { placeOf } from '../actors/place-of.ts'
import { readDay } from '../actors/read-day.ts'
import type { RecordReader } from '../actors/record-reader.ts'
import { compact } from '../compact.ts'
import { plainCell, readRna, readSite } from './rna-cells.ts'

/** Active, dissolved, deleted; what `R` stands for in the *import* file is not published. */
const POSITIONS = ['A', 'D', 'S', 'R'] as const

/** Read a row of the register: of the file *waldec* or of the file *import*. */
export function associationOf(reader: RecordReader, settings: ImportSettings): ActorReading | undefined {
  const rna = readRna(reader)
  const name = reader.textOrMask('titre')
  if (rna === undefined) reader.report('interop/number-missing', {}, 'id')
  if (name === undefined) reader.report('interop/name-missing', {}, 'titre')
  if (rna === undefined || name === undefined) return undefined
  const siret = reader.value('siret', (text) => parseSiret(text))
  const place = seatOf(reader, rna, settings)
  const organisation = compact<Organisation>({
    type: 'organisation',
    id: organisationId('rna', rna),
    name,
    altNames: shortName(reader, name),
    identifiers: siret === undefined ? { rna } : { siren: sirenOf(siret), siret: [siret], rna },
    // Declared: what the register is of. Other natures are left open.
    legalForms: reader.text('nature') === 'D' ? [{ family: 'association' }] : [],
    places: place === undefined ? [] : [place.id],
    founded: claimsOf(readDay(reader, 'date_creat'), settings),
    dissolved: endClaimsOf(endOf(reader), settings),
    website: readSite(reader),
    by: provenanceOf(settings),
  })
  return { organisation, places: place === undefined ? [] : [place] }
}

// A short title that was cut is no name.
function shortName(reader: RecordReader, name: string): string[] {
  const short = reader.text('titre_court')
  return short === undefined || short === name || /(?:\.\.\.|…)$/.test(short) ? [] : [short]
}

function endOf(reader: RecordReader): End | undefined {
  const position = reader.code('position', POSITIONS)
  if (position === 'S') reader.report('interop/deleted', {}, 'position')
  const day = readDay(reader, 'date_disso')
  if (position !== 'D' || day !== undefined) return day
  reader.report('interop/end-undated', {}, 'date_disso')
  return 'undated'
}

const STREET = ['adrs_numvoie', 'adrs_repetition', 'adrs_typevoie', 'adrs_libvoie', 'adr1', 'adr2', 'adr3']

function seatOf(reader: RecordReader, rna: Rna, settings: ImportSettings): Place | undefined {
  return placeOf(
    {
      key: rna,
      street: STREET.map((key) => plainCell(reader, key)),
      town: plainCell(reader, 'adrs_libcommune') ?? plainCell(reader, 'libcom'),
      postalCode: reader.value('adrs_codepostal', parsePostalCode),
      communeCode: reader.value('adrs_codeinsee', parseCommuneCode),
    },
    settings,
  )
}
