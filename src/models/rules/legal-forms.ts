import type { Dataset } from '../dataset.ts'
import { contradictsCategory } from '../law/contradicts-category.ts'
import type { LegalForm } from '../legal-form.ts'
import type { Organisation } from '../organisation.ts'
import { classifyLegalCategory } from '../values/legal/legal-category-class.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'

/** A legal form and its category are of one family; a SCIC has the categories of members that make it one. */
export function* checkLegalForms({ actors }: Dataset): Generator<DatasetProblem> {
  for (const [place, actor] of actors.entries()) {
    if (actor.type !== 'organisation') continue
    yield* checkCategories(actor, ['actors', place, 'legalForms'])
    yield* checkScic(actor, ['actors', place, 'memberCategories'])
  }
}

function* checkCategories({ legalForms = [] }: Organisation, path: Path): Generator<DatasetProblem> {
  for (const [index, form] of legalForms.entries()) {
    const told = form.cj === undefined ? undefined : classifyLegalCategory(form.cj)
    if (told === undefined || !contradictsCategory(form, told)) continue
    const params = { cj: form.cj ?? null, family: form.family, told: told.family }
    yield found('dataset/cj-family', [...path, index, 'cj'], params)
  }
}

const LEAST_CATEGORIES = 3

/** Of each of these a SCIC has one at least: those who usually benefit; employees or, without any, producers. */
const NEEDED = [['beneficiaires'], ['salaries', 'producteurs']] as const

// Of what took another form since, the members are no longer those of a SCIC.
function isScic(legalForms: readonly LegalForm[]): boolean {
  return legalForms.some(({ variant, to }) => variant === 'SCIC' && (to === undefined || legalForms.length === 1))
}

function* checkScic({ id, legalForms = [], memberCategories }: Organisation, path: Path): Generator<DatasetProblem> {
  if (memberCategories === undefined || !isScic(legalForms)) return
  const { items, complete, declaredCount = items.length } = memberCategories
  const kinds = new Set<string>(items.map(({ kind }) => kind))
  const missing = complete
    ? NEEDED.flatMap((group) => (group.some((kind) => kinds.has(kind)) ? [] : group.slice(0, 1)))
    : []
  // A list that may lack some says how few there are only when its source counts them.
  const isCounted = complete || memberCategories.declaredCount !== undefined
  const count = Math.max(items.length, declaredCount)
  if (missing.length === 0 && (!isCounted || count >= LEAST_CATEGORIES)) return
  yield found('dataset/scic-categories', path, { id, count, wanted: LEAST_CATEGORIES, missing })
}
