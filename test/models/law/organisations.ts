import { type Organisation, type Ptce, parseOrganisation, parsePtce } from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'

/** Makes an organisation, named as its id. */
export function organisation(rest: Data = {}): Organisation {
  const outcome = parseOrganisation({ type: 'organisation', id: 'o', name: 'O', ...rest })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

/** Makes a PTCE. */
export function ptce(rest: Data = {}): Ptce {
  const outcome = parsePtce({ id: 'p', name: 'P', ...rest })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

/** Dates what begins or ends. */
export function dated(...texts: readonly string[]): Data[] {
  return texts.map((edtf) => ({ value: { edtf, status: 'stated' }, by: [] }))
}
