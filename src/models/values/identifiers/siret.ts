import { expectString } from '../../../core/argument.ts'
import type { Brand } from '../../../core/brand.ts'
import { fail, type Outcome, succeed } from '../../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { type ChecksumOptions, checksumSeverity } from './checksum-option.ts'
import { compactIdentifier } from './compact-identifier.ts'
import { passesLuhn, sumOfDigits } from './luhn.ts'
import { formatSiren, parseSiren, type Siren } from './siren.ts'

/** A SIRET: the fourteen digits of an establishment (*établissement*): its unit's SIREN, then five of its own (NIC). */
export type Siret = Brand<string, 'Siret'>

const FORMAT = /^\d{14}$/
const SIREN_LENGTH = 9
const LA_POSTE = '356000000'

/**
 * Read a SIRET, the number of an establishment: a SIREN, then five digits, the last of which is a key (Luhn).
 *
 * The SIREN inside is checked too: a number such as `12345678900007` obeys Luhn's formula and belongs to nobody.
 * La Poste has more establishments than its numbers allow: those that start with `356000000` obey either Luhn's
 * formula, as its head office does, or the rule that their digits add up to a multiple of five.
 *
 * @param value
 *   What was written; spaces (non-breaking ones too), dots and hyphens are taken away first.
 * @param options
 *   `checksum: 'warn'` gives the value in spite of a wrong key, with a warning.
 * @returns
 *   The fourteen digits; or `models/siret-format`, `models/siret-siren`, `models/siret-checksum`, `models/siren-zero`.
 * @throws {TypeError}
 *   When an option is not known.
 * @see Code de commerce, art. R123-221
 * @example
 * ```ts
 * import {parseSiret} from 'ess-domain/models'
 * parseSiret('732 829 320 00074') //=> {ok: true, value: '73282932000074', problems: []}
 * parseSiret('35600000049837').ok //=> true
 * ```
 */
export function parseSiret(value: unknown, options?: ChecksumOptions): Outcome<Siret, ModelProblem> {
  const severity = checksumSeverity(options)
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const siret = compactIdentifier(value)
  if (!FORMAT.test(siret)) return fail(modelError('models/siret-format', { got: excerpt(value) }))
  const siren = parseSiren(siret.slice(0, SIREN_LENGTH), { checksum: 'warn' })
  if (!siren.ok) return siren
  const isSirenWrong = siren.problems.length > 0
  if (!isSirenWrong && hasRightKey(siret)) return succeed(siret as Siret)
  const code = isSirenWrong ? 'models/siret-siren' : 'models/siret-checksum'
  const problem: ModelProblem = { code, severity, params: { siret, siren: siren.value } }
  return severity === 'error' ? fail(problem) : succeed(siret as Siret, [problem])
}

function hasRightKey(siret: string): boolean {
  return passesLuhn(siret) || (siret.startsWith(LA_POSTE) && sumOfDigits(siret) % 5 === 0)
}

/**
 * Give the SIREN inside a SIRET: the unit that an establishment belongs to.
 *
 * @param siret
 *   A SIRET that was read.
 * @returns
 *   Its first nine digits.
 * @throws {TypeError}
 *   When `siret` is not a string.
 * @example
 * ```ts
 * import {parseSiret, sirenOf} from 'ess-domain/models'
 * const outcome = parseSiret('73282932000074')
 * outcome.ok && sirenOf(outcome.value) //=> '732829320'
 * ```
 */
export function sirenOf(siret: Siret): Siren {
  expectString(siret, 'siret')
  return siret.slice(0, SIREN_LENGTH) as Siren
}

/**
 * Write a SIRET as people read it: its SIREN in groups of three digits, then the five of the establishment.
 *
 * @param siret
 *   A SIRET that was read.
 * @returns
 *   Its digits, with plain spaces; `parseSiret` reads it again.
 * @throws {TypeError}
 *   When `siret` is not a string.
 * @example
 * ```ts
 * import {formatSiret, parseSiret} from 'ess-domain/models'
 * const outcome = parseSiret('73282932000074')
 * outcome.ok && formatSiret(outcome.value) //=> '732 829 320 00074'
 * ```
 */
export function formatSiret(siret: Siret): string {
  return `${formatSiren(sirenOf(siret))} ${siret.slice(SIREN_LENGTH)}`
}

/** Validates a SIRET, and gives its fourteen digits. */
export const siretSchema = schemaOf((text) => parseSiret(text))
