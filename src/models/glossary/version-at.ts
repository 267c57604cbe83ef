import { wrongArgument } from '../../core/argument.ts'
import type { GlossaryTerm } from '../glossary-term.ts'
import { type Edtf, parseEdtf } from '../values/dates/edtf.ts'
import { isBefore } from '../values/dates/edtf-order.ts'
import { isOutside } from '../values/dates/period.ts'

/** When the definitions that are wanted were valid. */
export interface GlossaryTime {
  /** A day, or a partial date (`2014-07-09`, `2014`); without it, the latest definition counts. */
  readonly at?: string | undefined
}

/** Read the date that a caller gives. */
export function timeOf({ at }: GlossaryTime): Edtf | undefined {
  if (at === undefined) return undefined
  const outcome = parseEdtf(at)
  if (!outcome.ok) throw wrongArgument('options.at', 'a date', at)
  return outcome.value
}

/**
 * Choose among the versions of one term: the latest of those that are not certainly out of date.
 *
 * A version without a first day is the oldest.
 */
export function versionAt(versions: readonly GlossaryTerm[], at: Edtf | undefined): GlossaryTerm | undefined {
  let chosen: GlossaryTerm | undefined
  for (const version of versions) {
    if (at !== undefined && isOutside(at, { from: version.validFrom, to: version.validUntil })) continue
    if (chosen === undefined || isLater(version, chosen)) chosen = version
  }
  return chosen
}

function isLater({ validFrom }: GlossaryTerm, chosen: GlossaryTerm): boolean {
  if (validFrom === undefined) return false
  return chosen.validFrom === undefined || isBefore(chosen.validFrom, validFrom) === 'yes'
}
