import * as z from 'zod'
import { frozen } from '../../reading/frozen.ts'
import { reportReversed } from '../../reading/report-reversed.ts'
import { type Edtf, edtfSchema } from './edtf.ts'
import { isBefore } from './edtf-order.ts'

/** The keys of a period, for entities that last. */
export const periodShape = {
  /** When it began; absent when it is not known. */
  from: edtfSchema.optional(),
  /** When it ended; absent when it lasts, or when it is not known. */
  to: edtfSchema.optional(),
} as const

/** Refuse a period that certainly ends before it begins. */
export function checkPeriodOrder(context: z.core.ParsePayload<Period>): void {
  const { from, to } = context.value
  reportReversed(context, from, to, ['to'])
}

/** Validates a period. */
export const periodSchema = frozen(z.strictObject(periodShape).check(checkPeriodOrder))

/** A time that begins and ends (*période*); each end may be unknown. */
export interface Period {
  readonly from?: Edtf | undefined
  readonly to?: Edtf | undefined
}

/**
 * Tell whether a date is certainly out of a period: before it began, or after it ended.
 *
 * An end that is not known leaves nothing out.
 */
export function isOutside(date: Edtf, period: Period): boolean {
  const isTooEarly = period.from !== undefined && isBefore(date, period.from) === 'yes'
  return isTooEarly || (period.to !== undefined && isBefore(period.to, date) === 'yes')
}
