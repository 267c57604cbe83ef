import * as z from 'zod'
import { type Outcome, succeed } from '../../../core/outcome.ts'
import type { ModelProblem } from '../../model-problem.ts'
import { frozen } from '../../reading/frozen.ts'
import { readWith } from '../../reading/read-with.ts'
import { codecOf } from '../../reading/schema-of.ts'
import { type Naf, parseNaf } from './naf.ts'
import { NAF_NOMENCLATURES, type NafNomenclature } from './naf-nomenclature.ts'

/** An activity (*code NAF*, *code APE*): a code, and the nomenclature without which it means nothing. */
export interface NafCode {
  /** The code, with its dot: `10.71C`. */
  readonly code: Naf
  /** The nomenclature that it is of. */
  readonly nomenclature: NafNomenclature
}

const activity = z.strictObject({
  /** The code, with or without its dot. */
  code: z.string(),
  /** The nomenclature that it is of. */
  nomenclature: z.enum(NAF_NOMENCLATURES),
})

/** Validates an activity, and gives its code with its dot. */
export const nafCodeSchema = frozen(
  codecOf(activity, ({ code, nomenclature }): Outcome<NafCode, ModelProblem> => {
    const outcome = parseNaf(code, { nomenclature })
    if (outcome.ok) return succeed({ code: outcome.value, nomenclature })
    return { ok: false, problems: outcome.problems.map((problem) => ({ ...problem, path: ['code'] })) }
  }),
)

/**
 * Read an activity: a code of the NAF with its nomenclature.
 *
 * @param value
 *   Anything; `{code, nomenclature}` is expected.
 * @returns
 *   The activity, its code with its dot; or every problem found, with its path. A code that NAF 2025 does not list is a
 *   warning.
 * @see Décret n° 2007-1888 (NAF rév. 2); décret n° 2025-736 (NAF 2025, in force on 1 January 2027)
 * @example
 * ```ts
 * import {parseNafCode} from 'ess-domain/models'
 * const outcome = parseNafCode({code: '8899B', nomenclature: 'NAFRev2'})
 * outcome.ok && outcome.value //=> {code: '88.99B', nomenclature: 'NAFRev2'}
 * ```
 */
export function parseNafCode(value: unknown): Outcome<NafCode, ModelProblem> {
  const outcome = readWith(nafCodeSchema, value)
  if (!outcome.ok) return outcome
  const { code, nomenclature } = outcome.value
  const { problems } = parseNaf(code, { nomenclature })
  return succeed(
    outcome.value,
    problems.map((problem) => ({ ...problem, path: ['code'] })),
  )
}
