import type { LawReasonCode } from '../../core/codes/law.ts'
import type { EsusApproval } from '../esus-approval.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { isBefore } from '../values/dates/edtf-order.ts'
import type { IsoDate } from '../values/dates/iso-date.ts'
import { runsAt } from './at-date.ts'
import { IN_FORCE } from './legal-texts.ts'

// Two years after the name. What the law of 2014 left to those who were approved before is not settled here.
const LEFT_AT_MOST = '2017-07-01' as IsoDate

/**
 * Say how an approval runs on a day; nothing when it does not. One of before the name was given to an *entreprise
 * solidaire*, which need not be of the ESS.
 */
export function esusApprovalAt(approval: EsusApproval, at: Edtf): LawReasonCode | undefined {
  const runs = runsAt(approval, at)
  const { from, to } = approval
  const isFormer = from !== undefined && isBefore(from, IN_FORCE['decret-2015-719']) !== 'no'
  if (runs === 'no' && !(isFormer && to !== undefined && mayBeProlonged(to, at))) return undefined
  if (isFormer) return 'law/esus-former-approval'
  return runs === 'yes' ? 'law/esus-approval' : 'law/esus-maybe-approval'
}

/** Tell whether the law of 2014 may have left an approval, which ended after it, to its holder until a later day. */
export function mayBeProlonged(end: Edtf, at: Edtf): boolean {
  return isBefore(end, IN_FORCE['loi-2014-856']) !== 'yes' && isBefore(at, LEFT_AT_MOST) !== 'no'
}
