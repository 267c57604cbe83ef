import type { LegalForm } from '../../models/legal-form.ts'
import type { Claim } from '../../models/values/claim.ts'
import { doubtSpan } from '../../models/values/dates/edtf-order.ts'
import type { When } from '../../models/values/dates/when.ts'
import type { Provenance } from '../../models/values/provenance.ts'
import { compact } from '../compact.ts'
import { distinct } from '../distinct.ts'

/** List what several say, beside each other: what they say alike is there once, with all who say it. */
export function beside<Fact extends { readonly by?: readonly Provenance[] | undefined }>(
  facts: readonly Fact[],
): Fact[] {
  const sayers = new Map<string, { readonly fact: Fact; readonly by: Provenance[] }>()
  for (const fact of facts) {
    const { by, ...said } = fact
    const key = JSON.stringify(Object.entries(said).sort())
    const known = sayers.get(key) ?? { fact, by: [] }
    sayers.set(key, known)
    for (const one of by ?? []) known.by.push(one)
  }
  // Claims have a list of who makes them, if an empty one.
  return [...sayers.values()].map(({ fact, by }) => (by.length === 0 ? fact : { ...fact, by: distinct(by) }))
}

/**
 * List what several say of an end: that it was over by some day says less than a day that is told, unless that is
 * later.
 */
export function endsBeside(claims: readonly Claim<When>[]): Claim<When>[] {
  let latest = Number.NEGATIVE_INFINITY
  for (const { value } of claims) {
    if (value.status === 'stated') latest = Math.max(latest, doubtSpan(value.edtf).first)
  }
  const isTold = ({ value: { edtf, status } }: Claim<When>) =>
    status === 'inferred' && edtf.startsWith('../') && Number.isFinite(latest) && latest <= doubtSpan(edtf).last
  return beside(claims.filter((claim) => !isTold(claim)))
}

/** What a register may not know of a form that another one knows. */
const UNTOLD = ['cj', 'variant', 'from'] as const

/**
 * List the legal forms that several say, but for what another one says more exactly: its category, its variant, its
 * first day.
 */
export function formsBeside(forms: readonly LegalForm[]): LegalForm[] {
  const all = beside(forms)
  const implied = new Set(all.flatMap(impliedBy))
  return all.filter((form) => form.by !== undefined || !implied.has(JSON.stringify(compact(factsOf(form)))))
}

function impliedBy(form: LegalForm): string[] {
  let less = [factsOf(form)]
  for (const field of UNTOLD) {
    if (form[field] !== undefined) less = less.flatMap((facts) => [facts, { ...facts, [field]: undefined }])
  }
  return less.slice(1).map((facts) => JSON.stringify(compact(facts)))
}

function factsOf({ family, to, cj, variant, from }: LegalForm) {
  return { family, to, cj, variant, from }
}
