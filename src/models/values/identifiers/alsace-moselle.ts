import * as z from 'zod'
import { expectString } from '../../../core/argument.ts'
import { type FieldChecks, fieldsOf } from '../../../core/expect-fields.ts'
import { fail, type Outcome } from '../../../core/outcome.ts'
import { excerpt, type ModelProblem, modelError } from '../../model-problem.ts'
import { frozen } from '../../reading/frozen.ts'
import { readWith } from '../../reading/read-with.ts'
import { isoDateSchema } from '../dates/iso-date.ts'
import { textSchema } from '../text.ts'

/** Validates an entry of the register of associations that a court of Alsace-Moselle keeps. */
export const alsaceMoselleSchema = frozen(
  z.strictObject({
    /** The court that keeps the register: `Molsheim`. */
    tribunal: textSchema,
    /** The volume: `009`. */
    volume: textSchema,
    /** The leaf: `015`. */
    folio: textSchema,
    /** The day it was published. */
    published: isoDateSchema.optional(),
  }),
)

/**
 * The registration of an association under the local law of Bas-Rhin, Haut-Rhin and Moselle, which has no RNA number
 * (Code civil local, art. 21 to 79).
 */
export interface AlsaceMoselleRegistration extends z.output<typeof alsaceMoselleSchema> {}

const LONGEST = 200
// What parts the court, the volume and the leaf: « Colmar – Volume : 12 – Folio n° 34 », with any hyphen or dash.
const JOINTS = '\\s,;:\\u2010-\\u2015-'
const JOINT = `[${JOINTS}]+`
const NUMBER = '(?:\\.|\\b|(?=\\d))[\\s:]*(?:n[°º][\\s:]*)?(\\w{1,9})'
const LINE = new RegExp(`^([^,;]*[^${JOINTS}])${JOINT}vol(?:ume)?${NUMBER}${JOINT}fol(?:io)?${NUMBER}$`, 'i')

/**
 * Read the registration of an association of Alsace-Moselle: an object, or the line that names it.
 *
 * @param value
 *   `{tribunal, volume, folio, published?}`, or a line such as `Molsheim, volume 009, folio 015`.
 * @returns
 *   The registration; or `models/alsace-moselle-format` for a line that cannot be read, and every problem of an object.
 * @see Code civil local, art. 21 to 79; loi du 1er juin 1924
 * @example
 * ```ts
 * import {parseAlsaceMoselle} from 'ess-domain/models'
 * const outcome = parseAlsaceMoselle('Molsheim vol. 009 fol. 015')
 * outcome.ok && outcome.value //=> {tribunal: 'Molsheim', volume: '009', folio: '015'}
 * ```
 */
export function parseAlsaceMoselle(value: unknown): Outcome<AlsaceMoselleRegistration, ModelProblem> {
  if (typeof value !== 'string') return readWith(alsaceMoselleSchema, value)
  const [, tribunal, volume, folio] = (value.length <= LONGEST && LINE.exec(value.trim())) || []
  if (folio === undefined) return fail(modelError('models/alsace-moselle-format', { got: excerpt(value) }))
  return readWith(alsaceMoselleSchema, { tribunal, volume, folio })
}

/**
 * Write the registration of an association of Alsace-Moselle on one line.
 *
 * @param registration
 *   A registration that was read.
 * @returns
 *   The court, the volume and the leaf.
 * @throws {TypeError}
 *   When `registration` is no object, or lacks one of them.
 * @example
 * ```ts
 * import {formatAlsaceMoselle} from 'ess-domain/models'
 * formatAlsaceMoselle({tribunal: 'Molsheim', volume: '009', folio: '015'}) //=> 'Molsheim vol. 009 fol. 015'
 * ```
 */
export function formatAlsaceMoselle(registration: AlsaceMoselleRegistration): string {
  expectRegistration(registration, 'registration')
  const { tribunal, volume, folio } = registration
  return `${tribunal} vol. ${volume} fol. ${folio}`
}

const expectRegistration = fieldsOf({
  tribunal: expectString,
  volume: expectString,
  folio: expectString,
} satisfies FieldChecks<AlsaceMoselleRegistration>)
