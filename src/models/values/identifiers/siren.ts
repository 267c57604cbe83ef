import { expectString } from '../../../core/argument.ts'
import type { Brand } from '../../../core/brand.ts'
import { fail, type Outcome, succeed } from '../../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { type ChecksumOptions, checksumSeverity } from './checksum-option.ts'
import { compactIdentifier } from './compact-identifier.ts'
import { passesLuhn } from './luhn.ts'

/** A SIREN: the nine digits of a legal unit (*unité légale*) in the Sirene register. */
export type Siren = Brand<string, 'Siren'>

const FORMAT = /^\d{9}$/
// Luhn's formula accepts it, and forms are filled with it; no unit has it.
const UNASSIGNED = '000000000'

/**
 * Read a SIREN, the number of a legal unit: nine digits, the last of which is a key (Luhn).
 *
 * Spaces (non-breaking ones too), dots and hyphens are taken away first.
 *
 * @param value
 *   What was written. Anything but a string is a problem: a number may have lost its leading zeros.
 * @param options
 *   `checksum: 'warn'` gives the value in spite of a wrong key, with a warning.
 * @returns
 *   The nine digits; or `models/siren-format`, `models/siren-zero`, `models/siren-checksum`.
 * @throws {TypeError}
 *   When an option is not known.
 * @see Code de commerce, art. R123-221
 * @example
 * ```ts
 * import {parseSiren} from 'ess-domain/models'
 * parseSiren('552 081 317') //=> {ok: true, value: '552081317', problems: []}
 * parseSiren('732829321').ok //=> false
 * ```
 */
export function parseSiren(value: unknown, options?: ChecksumOptions): Outcome<Siren, ModelProblem> {
  const severity = checksumSeverity(options)
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const siren = compactIdentifier(value)
  if (!FORMAT.test(siren)) return fail(modelError('models/siren-format', { got: excerpt(value) }))
  if (siren === UNASSIGNED) return fail(modelError('models/siren-zero'))
  if (passesLuhn(siren)) return succeed(siren as Siren)
  const problem: ModelProblem = { code: 'models/siren-checksum', severity, params: { siren } }
  return severity === 'error' ? fail(problem) : succeed(siren as Siren, [problem])
}

/**
 * Write a SIREN as people read it, in groups of three digits.
 *
 * @param siren
 *   A SIREN that was read.
 * @returns
 *   Its digits, with plain spaces; `parseSiren` reads it again.
 * @throws {TypeError}
 *   When `siren` is not a string.
 * @example
 * ```ts
 * import {formatSiren, parseSiren} from 'ess-domain/models'
 * const outcome = parseSiren('552081317')
 * outcome.ok && formatSiren(outcome.value) //=> '552 081 317'
 * ```
 */
export function formatSiren(siren: Siren): string {
  expectString(siren, 'siren')
  return siren.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3')
}

/** Validates a SIREN, and gives its nine digits. */
export const sirenSchema = schemaOf((text) => parseSiren(text))
