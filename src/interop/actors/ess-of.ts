import type { EssStatus } from '../../models/ess-status.ts'
import type { IsoDate } from '../../models/values/dates/iso-date.ts'
import type { LegalCategory } from '../../models/values/legal/legal-category.ts'
import { classifyLegalCategory } from '../../models/values/legal/legal-category-class.ts'
import { compact } from '../compact.ts'
import { provenanceOf } from './facts.ts'
import type { ImportSettings } from './import-options.ts'
import type { RecordReader } from './record-reader.ts'

/** What a source says of the ESS. */
export interface EssFlag {
  /** Whether it says yes or no; absent when it says nothing, which is no « no ». */
  readonly says: 'yes' | 'no' | undefined
  readonly cj: LegalCategory | undefined
  /** The words of the source. */
  readonly basis: string
  /** The day that it holds for. */
  readonly at: IsoDate | undefined
}

/**
 * Make of a flag the status that it can stand for.
 *
 * A yes does not tell on which ground, unless the form alone makes an ESS enterprise. A no about such a form
 * is kept as the source says it, and reported.
 */
export function essOf(flag: EssFlag, settings: ImportSettings, reader: RecordReader): EssStatus | undefined {
  const { says, cj, basis, at } = flag
  if (says === undefined) return undefined
  const form = cj === undefined ? undefined : classifyLegalCategory(cj)
  const isByForm = form?.essByForm === 'yes'
  if (says === 'no' && isByForm) reader.report('interop/ess-against-form', { family: form.family })
  const yes = isByForm ? 'droit' : 'oui'
  return compact<EssStatus>({ is: says === 'no' ? 'non' : yes, basis, at, by: provenanceOf(settings) })
}
