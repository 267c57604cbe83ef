import { fail, type Outcome } from '../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError } from '../../models/model-problem.ts'
import { parseRna, type Rna, rnaForm } from '../../models/values/identifiers/rna.ts'
import { webAddressSchema } from '../../models/values/web-address.ts'
import type { RecordReader } from '../actors/record-reader.ts'

/** Read a cell whose parts are held together by underscores: `_`, `B.P. 1328_`, `_Tsoundzou 2`. */
export function plainCell(reader: RecordReader, key: string): string | undefined {
  const text = reader.text(key)?.replace(/_/g, ' ').replace(/ {2,}/g, ' ').trim()
  return text === '' ? undefined : text
}

/**
 * Read the number of the association.
 *
 * Rows of the *import* file bear a number of before; some hold the new one as an observation, which need not be looked for.
 */
export function readRna(reader: RecordReader): Rna | undefined {
  const legacy = parseRna(reader.text('id') ?? '')
  const observed = parseRna(reader.text('observation') ?? '')
  const isLegacy = legacy.ok && rnaForm(legacy.value) !== 'waldec'
  if (!isLegacy || !observed.ok || rnaForm(observed.value) !== 'waldec')
    return reader.value('id', (text) => parseRna(text))
  reader.report('interop/number-in-observation', { rna: observed.value, legacy: legacy.value }, 'observation')
  return observed.value
}

/**
 * Read the site, when the association lets it be published (`publiweb`; the *import* file has no such cell).
 *
 * An address without a scheme is one of the web.
 */
export function readSite(reader: RecordReader): string | undefined {
  const isPrivate = reader.has('publiweb') && reader.text('publiweb') !== '1'
  return isPrivate ? undefined : reader.value('siteweb', parseSite)
}

// A name of a host, perhaps with more behind: `lepain.fr/four`.
const BARE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:[/?#]|$)/u

function parseSite(text: string): Outcome<string, ModelProblem> {
  const address = webAddressSchema.safeParse(BARE.test(text) ? `http://${text}` : text)
  if (address.success) return { ok: true, value: address.data, problems: [] }
  return fail(modelError('models/url-format', { got: excerpt(text) }))
}
