import { expectString } from '../../../core/argument.ts'
import type { Brand } from '../../../core/brand.ts'
import { fail, type Outcome, succeed } from '../../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { type ChecksumOptions, checksumSeverity } from './checksum-option.ts'
import { compactIdentifier } from './compact-identifier.ts'
import { parseSiren, type Siren } from './siren.ts'

/** A French VAT number (*numéro de TVA intracommunautaire*): `FR`, a key of two characters, a SIREN. */
export type Vat = Brand<string, 'Vat'>

const FORMAT = /^FR[0-9A-HJ-NP-Z]{2}\d{9}$/
// Keys are written in base 34: no I and no O, which look like 1 and 0.
const KEY_ALPHABET = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'
// Monaco's numbers have the French form, with a number of its own register where the SIREN stands.
const MONACO = '000'

/**
 * Read a French VAT number: `FR`, two characters of key, nine digits.
 *
 * Lower case, spaces, dots and hyphens are accepted and normalised. The nine digits are a SIREN,
 * except for Monaco, whose numbers start with `000` after the key.
 *
 * @param value
 *   What was written.
 * @param options
 *   `checksum: 'warn'` gives the value in spite of a wrong key, with a warning.
 * @returns
 *   The thirteen characters; or `models/vat-format`, `models/siren-zero`, `models/vat-siren`, `models/vat-checksum`.
 * @throws {TypeError}
 *   When an option is not known.
 * @see Code général des impôts, art. 286 ter
 * @example
 * ```ts
 * import {parseVat} from 'ess-domain/models'
 * parseVat('fr 03 552 081 317') //=> {ok: true, value: 'FR03552081317', problems: []}
 * parseVat('FR82552081317').ok //=> false
 * ```
 */
export function parseVat(value: unknown, options?: ChecksumOptions): Outcome<Vat, ModelProblem> {
  const severity = checksumSeverity(options)
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const vat = compactIdentifier(value).toUpperCase()
  if (!FORMAT.test(vat)) return fail(modelError('models/vat-format', { got: excerpt(value) }))
  const number = vat.slice(4)
  if (Number(number) === 0) return fail(modelError('models/siren-zero'))
  const isSirenWrong = !number.startsWith(MONACO) && !parseSiren(number).ok
  if (!isSirenWrong && hasRightKey(vat.slice(2, 4), Number(number))) return succeed(vat as Vat)
  const code = isSirenWrong ? 'models/vat-siren' : 'models/vat-checksum'
  const problem: ModelProblem = { code, severity, params: { vat, siren: number } }
  return severity === 'error' ? fail(problem) : succeed(vat as Vat, [problem])
}

// Two digits are `(12 + 3 × SIREN) mod 97`. Keys with a letter are numbered, those that begin with a digit first; their
// number by 11 has the rest that its quotient and the SIREN give.
function hasRightKey(key: string, siren: number): boolean {
  if (/^\d\d$/.test(key)) return Number(key) === (12 + 3 * (siren % 97)) % 97
  const first = KEY_ALPHABET.indexOf(key.charAt(0))
  const second = KEY_ALPHABET.indexOf(key.charAt(1))
  const check = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100
  return (siren + 1 + Math.floor(check / 11)) % 11 === check % 11
}

/**
 * Give the SIREN inside a VAT number.
 *
 * @param vat
 *   A VAT number that was read.
 * @returns
 *   Its last nine digits; `undefined` for Monaco, whose firms have no SIREN.
 * @throws {TypeError}
 *   When `vat` is not a string.
 * @example
 * ```ts
 * import {parseVat, sirenOfVat} from 'ess-domain/models'
 * const outcome = parseVat('FR03552081317')
 * outcome.ok && sirenOfVat(outcome.value) //=> '552081317'
 * ```
 */
export function sirenOfVat(vat: Vat): Siren | undefined {
  expectString(vat, 'vat')
  const number = vat.slice(4)
  return number.startsWith(MONACO) ? undefined : (number as Siren)
}

/**
 * Write a VAT number as people read it: the country and the key, then groups of three digits.
 *
 * @param vat
 *   A VAT number that was read.
 * @returns
 *   Its characters, with plain spaces; `parseVat` reads it again.
 * @throws {TypeError}
 *   When `vat` is not a string.
 * @example
 * ```ts
 * import {formatVat, parseVat} from 'ess-domain/models'
 * const outcome = parseVat('FR03552081317')
 * outcome.ok && formatVat(outcome.value) //=> 'FR03 552 081 317'
 * ```
 */
export function formatVat(vat: Vat): string {
  expectString(vat, 'vat')
  return vat.replace(/^(.{4})(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4')
}

/** Validates a French VAT number, and gives its thirteen characters. */
export const vatSchema = schemaOf((text) => parseVat(text))
