import { expectString, expectType } from '../../../core/argument.ts'
import type { Brand } from '../../../core/brand.ts'
import { expectOptions } from '../../../core/expect-options.ts'
import { fail, type Outcome, succeed } from '../../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { compactIdentifier } from './compact-identifier.ts'

/** A number of the national register of associations (*Répertoire national des associations*). */
export type Rna = Brand<string, 'Rna'>

/** The form of an RNA number: today's (of the application Waldec), or one that came before. */
export type RnaForm = 'waldec' | 'legacy'

/** How an RNA number is read. */
export interface RnaOptions {
  /** Whether to refuse lower case and separators instead of normalising them (default: `false`). */
  readonly strict?: boolean | undefined
}

// Two digits of the département; 2A and 2B in Corsica; 9 and a letter overseas. Then a digit for the registry office.
const WALDEC = /^W(?:\d{2}|2[AB]|9[A-Z])\d{7}$/

/** The forms before Waldec. They hold no key, and are never taken for today's number. */
const LEGACY = /^(?:(?:\d{2}|2[AB]|9[A-Z])\d[PS](?:(?:0\d{2}|02[AB]|97\d)\d{7}|\d{8})|\d{10})$/

/**
 * Read an RNA number, the number of a declared association: `W`, three characters of the registry office, six digits.
 *
 * Corsica (`2A`, `2B`) and overseas (`9R`…) are accepted. So are the forms that came before, unchecked and with the
 * information `models/rna-legacy`. Associations of Alsace-Moselle have no RNA number: see `alsaceMoselle`.
 *
 * @param value
 *   What was written; lower case, spaces, dots and hyphens are normalised.
 * @param options
 *   `strict: true` refuses what is not written exactly as the register does.
 * @returns
 *   The number in capitals; or `models/rna-format`, `models/rna-spelling`.
 * @throws {TypeError}
 *   When an option is wrong or unknown.
 * @see Loi du 1er juillet 1901, art. 5; arrêté du 14 octobre 2009 portant création du RNA
 * @example
 * ```ts
 * import {parseRna} from 'ess-domain/models'
 * parseRna('w2a1000119') //=> {ok: true, value: 'W2A1000119', problems: []}
 * parseRna('w2a1000119', {strict: true}).ok //=> false
 * ```
 */
export function parseRna(value: unknown, options?: RnaOptions): Outcome<Rna, ModelProblem> {
  expectOptions(options, ['strict'])
  expectType(options?.strict, 'boolean', 'options.strict')
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const rna = compactIdentifier(value).toUpperCase()
  const isLegacy = LEGACY.test(rna)
  if (!isLegacy && !WALDEC.test(rna)) return fail(modelError('models/rna-format', { got: excerpt(value) }))
  if (options?.strict === true && rna !== value) {
    return fail(modelError('models/rna-spelling', { got: excerpt(value), expected: rna }))
  }
  if (!isLegacy) return succeed(rna as Rna)
  return succeed(rna as Rna, [{ code: 'models/rna-legacy', severity: 'info', params: { rna } }])
}

/**
 * Tell current RNA numbers from former ones.
 *
 * @param rna
 *   A number that was read.
 * @returns
 *   `waldec`, or `legacy`: an unchecked number, which should be replaced by the association's W number.
 * @throws {TypeError}
 *   When `rna` is not a string.
 * @example
 * ```ts
 * import {parseRna, rnaForm} from 'ess-domain/models'
 * const outcome = parseRna('9R4S9744000501')
 * outcome.ok && rnaForm(outcome.value) //=> 'legacy'
 * ```
 */
export function rnaForm(rna: Rna): RnaForm {
  expectString(rna, 'rna')
  return WALDEC.test(rna) ? 'waldec' : 'legacy'
}

/**
 * Write an RNA number as people read it, in groups of three characters after the `W`.
 *
 * @param rna
 *   A number that was read.
 * @returns
 *   Its characters, with plain spaces; a number of before is not grouped. `parseRna` reads it again.
 * @throws {TypeError}
 *   When `rna` is not a string.
 * @example
 * ```ts
 * import {formatRna, parseRna} from 'ess-domain/models'
 * const outcome = parseRna('W751080001')
 * outcome.ok && formatRna(outcome.value) //=> 'W751 080 001'
 * ```
 */
export function formatRna(rna: Rna): string {
  expectString(rna, 'rna')
  return rna.replace(/^(W.{3})(\d{3})(\d{3})$/, '$1 $2 $3')
}

/** Validates an RNA number of any form, and gives it in capitals. */
export const rnaSchema = schemaOf((text) => parseRna(text))
