import type { Dataset } from '../dataset.ts'
import type { EsusApproval } from '../esus-approval.ts'
import { essAt } from '../law/assess-ess.ts'
import { LONG_TERM_MONTHS, SHORT_TERM_MONTHS, YOUNG_MONTHS } from '../law/esus-expiry.ts'
import { IN_FORCE } from '../law/legal-texts.ts'
import { addMonths } from '../law/shift-date.ts'
import type { Organisation } from '../organisation.ts'
import type { Edtf } from '../values/edtf.ts'
import { isBefore } from '../values/edtf-order.ts'
import { isOutside } from '../values/period.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'

/** An ESUS approval is of the time of the name, of an enterprise of the ESS, and no longer than the law gives it. */
export function* checkEsus({ actors }: Dataset): Generator<DatasetProblem> {
  for (const [place, actor] of actors.entries()) {
    if (actor.type !== 'organisation') continue
    for (const [index, approval] of (actor.esus ?? []).entries()) {
      yield* checkApproval(approval, actor, ['actors', place, 'esus', index])
    }
  }
}

/** The day that the name ESUS exists from; before, « entreprise solidaire ». */
const ESUS_LAW = IN_FORCE['decret-2015-719']

function* checkApproval(approval: EsusApproval, organisation: Organisation, path: Path): Generator<DatasetProblem> {
  const { from, to } = approval
  if (from !== undefined && isBefore(from, ESUS_LAW) === 'yes') {
    yield found('dataset/esus-before-law', [...path, 'from'], { from, law: ESUS_LAW })
  }
  if (isDenied(approval, organisation)) yield found('dataset/esus-needs-ess', path)
  if (from === undefined || to === undefined) return
  const months = isYoung(from, organisation) ? SHORT_TERM_MONTHS : LONG_TERM_MONTHS
  if (isBefore(addMonths(from, months), to) !== 'yes') return
  yield found('dataset/esus-length', [...path, 'to'], { from, to, years: months / 12 })
}

// Nothing known of the ESS is not a no.
function isDenied(approval: EsusApproval, organisation: Organisation): boolean {
  const { ess } = organisation
  const isStated = ess?.is === 'non' && (ess.at === undefined || !isOutside(ess.at, approval))
  return isStated || (approval.from !== undefined && essAt(organisation, approval.from).answer === 'no')
}

// Whoever is young when the approval is given was younger still when asking for it.
function isYoung(from: Edtf, { founded = [] }: Organisation): boolean {
  const birthdays = founded.map(({ value }) => addMonths(value.edtf, YOUNG_MONTHS))
  return birthdays.length > 0 && birthdays.every((birthday) => isBefore(from, birthday) === 'yes')
}
