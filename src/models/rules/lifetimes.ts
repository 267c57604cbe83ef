import type { Claim } from '../values/claim.ts'
import type { Edtf } from '../values/edtf.ts'
import { isBefore } from '../values/edtf-order.ts'
import type { When } from '../values/when.ts'
import type { DatasetIndex } from './dataset-index.ts'

/** When something began and ended, as sources tell; they may disagree. */
export interface Lifetime {
  readonly began: readonly Claim<When>[]
  readonly ended: readonly Claim<When>[]
}

/** Give the lifetime of an organisation, a PTCE or a community; nothing is known of that of anything else. */
export function lifetimeOf(id: string, index: DatasetIndex): Lifetime {
  const ptce = index.ptces.get(id)
  if (ptce !== undefined) return { began: ptce.emergence ?? [], ended: ptce.dissolved ?? [] }
  const actor = index.actors.get(id)
  const holder = actor?.type === 'organisation' ? actor : index.communities.get(id)
  return { began: holder?.founded ?? [], ended: holder?.dissolved ?? [] }
}

/** Tell whether a date is certainly before the beginning, whichever source is right. */
export function isBeforeLife(date: Edtf, { began }: Lifetime): boolean {
  return began.length > 0 && began.every(({ value }) => isBefore(date, value.edtf) === 'yes')
}

/** Tell whether a date is certainly after the end, whichever source is right. */
export function isAfterLife(date: Edtf, { ended }: Lifetime): boolean {
  return ended.length > 0 && ended.every(({ value }) => isBefore(value.edtf, date) === 'yes')
}
