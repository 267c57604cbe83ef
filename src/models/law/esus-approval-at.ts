import type { LawReasonCode } from '../../core/codes/law.ts'
import type { EsusApproval } from '../esus-approval.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { isBefore } from '../values/dates/edtf-order.ts'
import { runsAt } from './at-date.ts'
import { IN_FORCE } from './legal-texts.ts'

/**
 * Say how an approval runs on a day; nothing when it does not. One of before the name was given to an *entreprise
 * solidaire*, which need not be of the ESS.
 */
export function esusApprovalAt(approval: EsusApproval, at: Edtf): LawReasonCode | undefined {
  const runs = runsAt(approval, at)
  if (runs === 'no') return undefined
  const { from } = approval
  const isFormer = from !== undefined && isBefore(from, IN_FORCE['decret-2015-719']) !== 'no'
  if (isFormer) return 'law/esus-former-approval'
  return runs === 'yes' ? 'law/esus-approval' : 'law/esus-maybe-approval'
}
