import { expectType } from '../../../core/argument.ts'
import { expectOptions } from '../../../core/expect-options.ts'
import type { ReadSettings, SpipReadOptions } from '../columns/column.ts'
import { expectTimeZone } from '../spip-date.ts'
import { expectEncoding } from '../text-cell.ts'

/** Complete the options; an unknown or wrong one throws a `TypeError` that names it. */
export function readSettings(options: SpipReadOptions | undefined): ReadSettings {
  expectOptions(options, ['timeZone', 'foldCase', 'fallbackEncoding'])
  expectTimeZone(options?.timeZone)
  expectType(options?.foldCase, 'boolean', 'options.foldCase')
  expectEncoding(options?.fallbackEncoding)
  return {
    timeZone: options?.timeZone ?? 'Europe/Paris',
    foldCase: options?.foldCase ?? false,
    fallbackEncoding: options?.fallbackEncoding,
  }
}
