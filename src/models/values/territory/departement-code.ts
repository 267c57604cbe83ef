import { expectString } from '../../../core/argument.ts'
import type { Brand } from '../../../core/brand.ts'
import type { Outcome } from '../../../core/outcome.ts'
import type { ModelProblem } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { readCode } from '../coded-text.ts'
import { capitalIdentifier } from '../identifiers/compact-identifier.ts'
import type { CommuneCode } from './commune-code.ts'

/** The code of a département or an overseas territory: `13`, `2A`, `974`. */
export type DepartementCode = Brand<string, 'DepartementCode'>

const FORMAT = /^(?:0[1-9]|1\d|2[AB1-9]|[3-8]\d|9[0-5]|97[1-8]|98[46-9])$/

/** Associated communes that went to another département, and kept their code. */
const MOVED: ReadonlyMap<string, string> = new Map([
  ['02285', '59'],
  ['39012', '25'],
  ['51494', '52'],
  ['52210', '70'],
  ['79224', '49'],
])

/**
 * Read the code of a département, or of an overseas territory (975, 977, 978, 984, 986 to 989).
 *
 * @param value
 *   What was written; lower case and spaces are normalised, and the zero of `01` to `09` is put back.
 * @returns
 *   Two or three characters; or `models/departement-code-format`.
 * @see Code officiel géographique (Insee)
 * @example
 * ```ts
 * import {parseDepartementCode} from 'ess-domain/models'
 * parseDepartementCode('2a') //=> {ok: true, value: '2A', problems: []}
 * parseDepartementCode('20').ok //=> false
 * ```
 */
export function parseDepartementCode(value: unknown): Outcome<DepartementCode, ModelProblem> {
  return readCode<DepartementCode>(value, FORMAT, 'models/departement-code-format', padded)
}

function padded(text: string): string {
  const code = capitalIdentifier(text)
  return /^[1-9]$/.test(code) ? `0${code}` : code
}

/**
 * Give the département, or the overseas territory, of a commune.
 *
 * The code of a commune tells it, but for five associated communes which went to another département and kept theirs.
 * There is no such function of a postal code: it can be that of the neighbouring département.
 *
 * @param commune
 *   A code that was read.
 * @returns
 *   The code of the département, as of today.
 * @throws {TypeError}
 *   When `commune` is not a string.
 * @example
 * ```ts
 * import {departementOf, parseCommuneCode} from 'ess-domain/models'
 * const outcome = parseCommuneCode('97411')
 * outcome.ok && departementOf(outcome.value) //=> '974'
 * ```
 */
export function departementOf(commune: CommuneCode): DepartementCode {
  expectString(commune, 'commune')
  const code = MOVED.get(commune) ?? commune.slice(0, /^9[78]/.test(commune) ? 3 : 2)
  return code as DepartementCode
}

/** Validates the code of a département, and gives it in capitals. */
export const departementCodeSchema = schemaOf(parseDepartementCode)
