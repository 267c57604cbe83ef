import type { Organisation } from '../../models/organisation.ts'
import type { IsoDate } from '../../models/values/dates/iso-date.ts'
import { parseRna } from '../../models/values/identifiers/rna.ts'
import { parseSiren, type Siren } from '../../models/values/identifiers/siren.ts'
import { parseSiret, type Siret } from '../../models/values/identifiers/siret.ts'
import { claimsOf, endClaimsOf, provenanceOf } from '../actors/facts.ts'
import type { ImportSettings } from '../actors/import-options.ts'
import { isMasked } from '../actors/mask.ts'
import { organisationId } from '../actors/organisation-id.ts'
import { readDay } from '../actors/read-day.ts'
import type { RecordReader } from '../actors/record-reader.ts'
import { compact } from '../compact.ts'
import { unitName } from './unit-name.ts'
import { periodAt, periodsOf, type UnitPeriod } from './unit-periods.ts'
import { activitiesOf, endOf, essAt, legalFormsOf } from './unit-standing.ts'

/** The settings of Sirene: those of every adapter, and the day asked for. */
export interface SireneSettings extends ImportSettings {
  readonly at: IsoDate | undefined
}

/** Read a unit: an answer with its periods, a row of the stock, or what an establishment says of its unit. */
export function unitOf(unit: RecordReader, settings: SireneSettings): Organisation | undefined {
  const siren = unitSiren(unit)
  return siren === undefined ? undefined : knownUnit(siren, unit, settings)
}

/** Read the number of a unit, and say when there is none. */
export function unitSiren(unit: RecordReader): Siren | undefined {
  const siren = unit.value('siren', (text) => parseSiren(text))
  if (siren === undefined) unit.report('interop/number-missing', {}, 'siren')
  return siren
}

/** Read a unit whose number is known, and whose periods it holds itself unless they are given. */
export function knownUnit(
  siren: Siren,
  unit: RecordReader,
  settings: SireneSettings,
  periods: readonly UnitPeriod[] = periodsOf(unit),
): Organisation | undefined {
  const { at, retrieved } = settings
  // Of the days after it was fetched, the current period says nothing.
  const isLater = at !== undefined && retrieved !== undefined && at > retrieved
  const asked = isLater ? undefined : periodAt(periods, at)
  const shown = asked ?? periodAt(periods, undefined)
  const name = shown && unitName({ unit, period: shown.reader })
  if (name === undefined) unit.report('interop/name-missing', {}, 'denominationUniteLegale')
  if (shown === undefined || name === undefined) return undefined
  if (asked === undefined && at !== undefined) unit.report('interop/period-missing', { at })
  if (unit.code('statutDiffusionUniteLegale', ['O', 'P', 'N']) === 'P') unit.noteMask('statutDiffusionUniteLegale')
  return compact<Organisation>({
    type: 'organisation',
    id: organisationId('siren', siren),
    name,
    altNames: formerNames(periods, unit, name),
    acronym: unit.text('sigleUniteLegale'),
    identifiers: compact({
      siren,
      siret: headOffice(siren, shown),
      rna: unit.value('identifiantAssociationUniteLegale', (text) => parseRna(text)),
    }),
    legalForms: legalFormsOf(periods),
    ess: asked === undefined ? undefined : essAt(asked, at, unit, settings),
    naf: activitiesOf(shown, unit),
    founded: claimsOf(readDay(unit, 'dateCreationUniteLegale'), settings),
    dissolved: endClaimsOf(endOf(periods, unit), settings),
    by: provenanceOf(settings),
  })
}

function formerNames(periods: readonly UnitPeriod[], unit: RecordReader, name: string): string[] {
  const names = periods.flatMap(({ reader }) => unitName({ unit, period: reader }) ?? [])
  return [...new Set(names)].filter((other) => other !== name && !isMasked(other))
}

// The number of the head office is that of the unit, then its own five digits.
function headOffice(siren: Siren, { reader }: UnitPeriod): Siret[] {
  const siret = reader.value('nicSiegeUniteLegale', (nic) => parseSiret(siren + nic.padStart(5, '0')))
  return siret === undefined ? [] : [siret]
}
