import { expectOneOf } from '../../../core/argument.ts'
import { expectOptions } from '../../../core/expect-options.ts'
import type { Severity } from '../../../core/problem.ts'

/** How a wrong key of an identifier is taken. */
export interface ChecksumOptions {
  /**
   * `strict` (default): a wrong key is an error. `warn`: it is a warning, and the value is given, because a few real
   * numbers of the State's own registers do not obey their key.
   */
  readonly checksum?: 'strict' | 'warn' | undefined
}

/** Read the option, and give what a wrong key weighs. */
export function checksumSeverity(options: ChecksumOptions | undefined): Severity {
  expectOptions(options, ['checksum'])
  const checksum = options?.checksum ?? 'strict'
  expectOneOf(checksum, ['strict', 'warn'], 'options.checksum')
  return checksum === 'warn' ? 'warning' : 'error'
}
