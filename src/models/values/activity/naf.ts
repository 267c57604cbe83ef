import { expectOneOf } from '../../../core/argument.ts'
import type { Brand } from '../../../core/brand.ts'
import { expectOptions } from '../../../core/expect-options.ts'
import { fail, type Outcome, succeed } from '../../../core/outcome.ts'
import type { Severity } from '../../../core/problem.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { capitalIdentifier } from '../identifiers/compact-identifier.ts'
import { isInNomenclature, isListed, NAF_NOMENCLATURES, type NafNomenclature } from './naf-nomenclature.ts'

/** The code of an activity in the *nomenclature d’activités française* (code NAF, or APE), with its dot: `10.71C`. */
export type Naf = Brand<string, 'Naf'>

/** How a code of the NAF is read. */
export interface NafOptions {
  /** The nomenclature that the code is of; without it, the code may be of NAF rév. 2 or of NAF 2025. */
  readonly nomenclature?: NafNomenclature | undefined
  /**
   * How a code that its nomenclature does not list is taken: `strict`, as an error; `warn`, with a warning when it has
   * four digits and a letter. Default: `strict`; `warn` when the nomenclature is given as NAF 2025, for Sirene shows some
   * that its published list lacks.
   */
  readonly unlisted?: 'strict' | 'warn' | undefined
}

const FORMAT = /^\d{4}[A-Z]?$|^\d{3}[A-Z]$/
const CURRENT_FORMAT = /^\d{4}[A-Z]$/

/**
 * Read the code of an activity, with or without its dot, and give it with its dot.
 *
 * The code alone does not tell its nomenclature: store both, see `NafCode`. Of NAF rév. 2 and of NAF 2025 every
 * sub-class is known; of those before (`NAFRev1`, `NAF1993`, `NAP`), which old periods of Sirene bear, only the form.
 *
 * @param value
 *   What was written; lower case, spaces, dots and hyphens are normalised.
 * @param options
 *   `nomenclature`: of which one it is; `unlisted`: how a code that is not in it is taken.
 * @returns
 *   The code with its dot; or `models/naf-format`, `models/naf-unlisted`.
 * @throws {TypeError}
 *   When an option is not known.
 * @see Décret n° 2007-1888 (NAF rév. 2); décret n° 2025-736 (NAF 2025, in force on 1 January 2027)
 * @example
 * ```ts
 * import {parseNaf} from 'ess-domain/models'
 * parseNaf('1071c') //=> {ok: true, value: '10.71C', problems: []}
 * parseNaf('10.71C', {nomenclature: 'NAF2025'}).problems.map(({code}) => code) //=> ['models/naf-unlisted']
 * ```
 */
export function parseNaf(value: unknown, options?: NafOptions): Outcome<Naf, ModelProblem> {
  expectOptions(options, ['nomenclature', 'unlisted'])
  const nomenclature = options?.nomenclature
  if (nomenclature !== undefined) expectOneOf(nomenclature, NAF_NOMENCLATURES, 'options.nomenclature')
  const unlisted = options?.unlisted ?? (nomenclature === 'NAF2025' ? 'warn' : 'strict')
  expectOneOf(unlisted, ['strict', 'warn'], 'options.unlisted')
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const form = nomenclature === undefined ? CURRENT_FORMAT : FORMAT
  const compact = capitalIdentifier(value)
  if (!form.test(compact)) return fail(modelError('models/naf-format', { got: excerpt(value) }))
  const code = `${compact.slice(0, 2)}.${compact.slice(2)}`
  const isKnown = nomenclature === undefined ? isListed(code) : isInNomenclature(code, nomenclature)
  if (isKnown) return succeed(code as Naf)
  // A list may lack a sub-class, not a nomenclature in use its form.
  const isTaken = unlisted === 'warn' && CURRENT_FORMAT.test(compact)
  const problem = unlistedProblem(code, nomenclature, isTaken ? 'warning' : 'error')
  return isTaken ? succeed(code as Naf, [problem]) : fail(problem)
}

function unlistedProblem(code: string, nomenclature: NafNomenclature | undefined, severity: Severity): ModelProblem {
  return { code: 'models/naf-unlisted', severity, params: { code, nomenclature: nomenclature ?? null } }
}

/** Validates a code of NAF rév. 2 or of NAF 2025, and gives it with its dot. */
export const nafSchema = schemaOf((text) => parseNaf(text))
