import type { EssStatus } from '../../models/ess-status.ts'
import type { LegalForm } from '../../models/legal-form.ts'
import { modelError } from '../../models/model-problem.ts'
import { parseNaf } from '../../models/values/activity/naf.ts'
import type { NafCode } from '../../models/values/activity/naf-code.ts'
import { NAF_NOMENCLATURES } from '../../models/values/activity/naf-nomenclature.ts'
import type { IsoDate } from '../../models/values/dates/iso-date.ts'
import { type LegalCategory, parseLegalCategory } from '../../models/values/legal/legal-category.ts'
import { essOf } from '../actors/ess-of.ts'
import type { End } from '../actors/facts.ts'
import type { ImportSettings } from '../actors/import-options.ts'
import { legalFormOf } from '../actors/legal-form-of.ts'
import { readDay } from '../actors/read-day.ts'
import type { RecordReader } from '../actors/record-reader.ts'
import type { UnitPeriod } from './unit-periods.ts'

const ESS_KEY = 'economieSocialeSolidaireUniteLegale'
const ACTIVITY_KEY = 'activitePrincipaleUniteLegale'
const NOMENCLATURE_KEY = 'nomenclatureActivitePrincipaleUniteLegale'

/** Read the legal forms that a unit had: periods in a row with the same form are one, those that say none part them. */
export function legalFormsOf(periods: readonly UnitPeriod[]): LegalForm[] {
  const forms: { cj: LegalCategory; from: IsoDate | undefined; to: IsoDate | undefined }[] = []
  let before: LegalCategory | undefined
  for (const { reader, from, to } of [...periods].reverse()) {
    const cj = reader.value('categorieJuridiqueUniteLegale', parseLegalCategory)
    const last = forms.at(-1)
    if (cj !== undefined) {
      if (last !== undefined && before === cj) last.to = to
      else forms.push({ cj, from, to })
    }
    before = cj
  }
  // Of a flat row, or the current period alone, the day is that of the last change of anything.
  const [only] = forms
  if (periods.length === 1 && only !== undefined && only.to === undefined) return [legalFormOf(only.cj)]
  return forms.map(({ cj, from, to }) => legalFormOf(cj, { from, to }))
}

/** What the ESS flag of Sirene says. */
const FLAGS = { O: 'yes', N: 'no' } as const

/**
 * Read the ESS flag of the period that covers the day asked for: Sirene historises it.
 *
 * « N » is what the register says on that day; an empty cell says nothing. Of a period that is over, its last day is the
 * latest that is known: an answer about a day in the past holds no other.
 */
export function essAt(
  { reader, to }: UnitPeriod,
  day: IsoDate | undefined,
  unit: RecordReader,
  settings: ImportSettings,
): EssStatus | undefined {
  const flag = reader.code(ESS_KEY, ['O', 'N'])
  const says = flag && FLAGS[flag]
  const cj = reader.value('categorieJuridiqueUniteLegale', parseLegalCategory)
  const at = day ?? to ?? settings.retrieved ?? readDay(unit, 'dateDernierTraitementUniteLegale')
  return essOf({ says, cj, basis: ESS_KEY, at }, settings, reader)
}

/** Read the activity of a period, in its nomenclature, and that of the unit in NAF 2025. */
export function activitiesOf({ reader }: UnitPeriod, unit: RecordReader): NafCode[] {
  const nomenclature = reader.code(NOMENCLATURE_KEY, NAF_NOMENCLATURES)
  const code =
    nomenclature === undefined ? undefined : reader.value(ACTIVITY_KEY, (text) => parseNaf(text, { nomenclature }))
  // Without its nomenclature, a code means nothing.
  if (reader.text(NOMENCLATURE_KEY) === undefined && reader.text(ACTIVITY_KEY) !== undefined) {
    reader.leaveOut(modelError('models/missing'), NOMENCLATURE_KEY)
  }
  const next = unit.value('activitePrincipaleNAF25UniteLegale', (text) => parseNaf(text, { nomenclature: 'NAF2025' }))
  return [
    ...(nomenclature === undefined || code === undefined ? [] : [{ code, nomenclature }]),
    ...(next === undefined || (nomenclature === 'NAF2025' && next === code)
      ? []
      : [{ code: next, nomenclature: 'NAF2025' as const }]),
  ]
}

/**
 * Read when a unit ceased: the first day of its last closed periods.
 *
 * The first day of the only period is that of the creation, or of any change: no end is made of it.
 */
export function endOf(periods: readonly UnitPeriod[], unit: RecordReader): End | undefined {
  const states = periods.map(({ reader }) => reader.code('etatAdministratifUniteLegale', ['A', 'C']))
  if (states[0] !== 'C') return undefined
  // There is no period before the first: of what was never seen open, nobody knows when it closed.
  const firstClosed = periods[states.findIndex((state) => state !== 'C') - 1]
  if (firstClosed?.from === undefined) unit.report('interop/end-undated')
  return firstClosed?.from ?? 'undated'
}
