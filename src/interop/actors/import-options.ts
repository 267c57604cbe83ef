import { wrongArgument } from '../../core/argument.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { type IsoDate, parseIsoDate } from '../../models/values/dates/iso-date.ts'
import { type IdOf, idOf } from '../../models/values/identifiers/id.ts'

/** How rows of public data are read. */
export interface ActorImportOptions {
  /** Id that the source has in the dataset, which each fact names. (default: the name of the adapter's source) */
  readonly source?: string | undefined
  /** The day that the data was fetched, `YYYY-MM-DD`. (default: not said) */
  readonly retrieved?: string | undefined
}

/** The options of every adapter, checked. */
export interface ImportSettings {
  readonly source: IdOf<'source'>
  readonly retrieved: IsoDate | undefined
}

/** Check the options that adapters share; a wrong one throws a `TypeError` that names it. */
export function importSettings(
  options: ActorImportOptions,
  source: string,
  others: readonly string[] = [],
): ImportSettings {
  expectOptions(options, ['source', 'retrieved', ...others])
  const id = idOf<'source'>().safeParse(options.source ?? source)
  if (!id.success) throw wrongArgument('options.source', 'an id', options.source)
  return { source: id.data, retrieved: dayOption(options.retrieved, 'options.retrieved') }
}

/** Check an option that is a day. */
export function dayOption(value: string | undefined, name: string): IsoDate | undefined {
  if (value === undefined) return undefined
  const outcome = parseIsoDate(value)
  if (!outcome.ok) throw wrongArgument(name, 'a day, `YYYY-MM-DD`', value)
  return outcome.value
}
