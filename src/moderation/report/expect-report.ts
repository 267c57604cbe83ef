import { expectCount, expectString } from '../../core/argument.ts'
import { type Expect, type FieldChecks, fieldsOf, ifGiven } from '../../core/expect-fields.ts'
import { expectInstant } from '../../core/expect-instant.ts'
import type { Report } from './report.ts'

/**
 * Refuse what is no report, such as one that was stored and is damaged.
 *
 * A number is equal to no id: the report would stay open on its comment, nobody would be who reported or answered it.
 */
export const expectReport: Expect = fieldsOf({
  last: fieldsOf({ at: expectInstant }),
  version: expectCount,
  filedAt: expectInstant,
  id: expectString,
  by: expectString,
  answeredBy: ifGiven(expectString),
} satisfies FieldChecks<Report>)
