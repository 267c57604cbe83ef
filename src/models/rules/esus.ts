import type { Dataset } from '../dataset.ts'
import type { EsusApproval } from '../esus-approval.ts'
import { LONG_TERM_MONTHS, SHORT_TERM_MONTHS, YOUNG_MONTHS } from '../law/esus-expiry.ts'
import { IN_FORCE } from '../law/legal-texts.ts'
import { reasonCodeOfForm } from '../law/reason-code-of-form.ts'
import { REASON_TABLE } from '../law/reason-table.ts'
import { addMonths } from '../law/shift-date.ts'
import type { Organisation } from '../organisation.ts'
import { doubtSpan, isBefore } from '../values/dates/edtf-order.ts'
import { isOutside } from '../values/dates/period.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'
import { overlapCounter } from './possible-overlaps.ts'

/** An ESUS approval is of the time of the name, of an ESS enterprise, and no longer than the law gives it. */
export function* checkEsus({ actors }: Dataset): Generator<DatasetProblem> {
  for (const [place, actor] of actors.entries()) {
    if (actor.type !== 'organisation') continue
    const young = youthOf(actor)
    const isOut = outByForm(actor)
    for (const [index, approval] of (actor.esus ?? []).entries()) {
      yield* checkTerm(approval, young, ['actors', place, 'esus', index])
      if (!isOut(approval) && !isDenied(approval, actor)) continue
      yield found('dataset/esus-needs-ess', ['actors', place, 'esus', index])
    }
  }
}

/** The day that the name ESUS exists from; before, « entreprise solidaire ». */
const ESUS_LAW = IN_FORCE['decret-2015-719']

function* checkTerm({ from, to }: EsusApproval, young: number, path: Path): Generator<DatasetProblem> {
  if (from === undefined) return
  if (isBefore(from, ESUS_LAW) === 'yes') {
    yield found('dataset/esus-before-law', [...path, 'from'], { from, law: ESUS_LAW })
  }
  // Whoever is young when the approval is given was younger still when asking for it.
  const months = doubtSpan(from).last < young ? SHORT_TERM_MONTHS : LONG_TERM_MONTHS
  if (to === undefined || isBefore(addMonths(from, months), to) !== 'yes') return
  yield found('dataset/esus-length', [...path, 'to'], { from, to, years: months / 12 })
}

// The first day that the enterprise may have come of age, whichever source is right.
function youthOf({ founded = [] }: Organisation): number {
  if (founded.length === 0) return Number.NEGATIVE_INFINITY
  return founded.reduce(
    (first, { value }) => Math.min(first, doubtSpan(addMonths(value.edtf, YOUNG_MONTHS)).first),
    Number.POSITIVE_INFINITY,
  )
}

// Nothing known of the ESS is not a no.
function isDenied(approval: EsusApproval, { ess }: Organisation): boolean {
  return ess?.is === 'non' && (ess.at === undefined || !isOutside(ess.at, approval))
}

// None of the forms that it may have had in that time is one of the ESS, and nothing else is stated.
function outByForm({ legalForms = [], ess }: Organisation): (approval: EsusApproval) => boolean {
  if (ess !== undefined && ess.is !== 'unknown') return () => false
  const all = overlapCounter(legalForms)
  const others = overlapCounter(legalForms.filter((form) => REASON_TABLE[reasonCodeOfForm(form)].holds !== 'no'))
  return (approval) => all(approval) > 0 && others(approval) === 0
}
