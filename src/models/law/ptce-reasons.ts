import type { Ptce } from '../ptce.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { lifetimeOf } from '../values/dates/lifetime.ts'
import { reasonsOfLife } from './at-date.ts'
import { because, type LegalReason } from './legal-answer.ts'
import type { LegalArticle } from './legal-texts.ts'

/** Say that a PTCE certainly does not exist on a day; nothing else. */
export function lifeOfPtce({ name, emergence, dissolved }: Ptce, at: Edtf): readonly LegalReason[] {
  return reasonsOfLife(name, lifetimeOf(emergence, dissolved), at)
}

/** Give the params of a reason that counts members. */
export function countParams(names: readonly string[], at: Edtf) {
  return { names, count: names.length, at }
}

/** Say whether a PTCE has a territory. */
export function territoryReason({ name, territory }: Ptce, article?: LegalArticle): LegalReason {
  return because(territory === undefined ? 'law/ptce-territory-unknown' : 'law/ptce-territory', { name }, article)
}

/** Say whether the projects of a PTCE are innovative. */
export function innovationReason({ name, innovations }: Ptce, article?: LegalArticle): LegalReason {
  if (innovations === undefined) return because('law/ptce-innovation-unknown', { name }, article)
  const code = innovations.length > 0 ? 'law/ptce-innovation' : 'law/ptce-innovation-none'
  return because(code, { name, kinds: innovations }, article)
}
