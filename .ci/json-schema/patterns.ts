import type * as z from 'zod'
import {
  communeCodeSchema,
  departementCodeSchema,
  edtfSchema,
  finessSchema,
  idccSchema,
  isoDateSchema,
  legalCategorySchema,
  nafCodeSchema,
  postalCodeSchema,
  regionCodeSchema,
  rnaSchema,
  sirenSchema,
  siretSchema,
  uaiSchema,
  vatSchema,
} from '../../src/models/index.ts'
import { instantSchema } from '../../src/models/values/dates/instant.ts'
import { plainIdSchema } from '../../src/models/values/identifiers/id.ts'
import { textSchema } from '../../src/models/values/text.ts'
import { webAddressSchema } from '../../src/models/values/web-address.ts'

// A season has no days; what is not told is told no further.
const DATE = '(?:\\d{4}(?:-\\d{2}|-XX(?:-XX)?|-(?!2[1-4])\\d{2}-(?:\\d{2}|XX))?|\\d{3}X|\\d{2}XX)[~?%]?'

const OFFICE = '(?:\\d{2}|2[AB]|9[A-Z])\\d'
const COMMUNE = '(?:(?:0[1-9]|1\\d|2[AB1-9]|[3-8]\\d|9[0-5])(?!000)\\d{3}|(?:97[1-8]|98[46-9])(?!00)\\d{2})'
const DEPARTEMENT = '(?:0[1-9]|1\\d|2[AB1-9]|[3-8]\\d|9[0-5]|97[1-8]|98[46-9])'
const POSTAL = '(?:(?:0[1-9]|[1-8]\\d|9[0-5])\\d{3}|97[1-8]\\d{2}|98[046-9]\\d{2})'
const INSTANT =
  '\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)'

/**
 * The normal form of texts that are read by a function, which zod cannot tell. Keys of numbers and days of months are
 * for the functions: no pattern says them.
 */
export const PATTERNS: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [textSchema, '\\S'],
  [plainIdSchema, '^\\S{1,200}$'],
  [webAddressSchema, '^[Hh][Tt][Tt][Pp][Ss]?://.'],
  [isoDateSchema, '^\\d{4}-\\d{2}-\\d{2}$'],
  [instantSchema, `^${INSTANT}$`],
  [edtfSchema, `^(?:${DATE}(?:/(?:${DATE}|\\.\\.))?|\\.\\./${DATE})$`],
  [sirenSchema, '^\\d{9}$'],
  [siretSchema, '^\\d{14}$'],
  [rnaSchema, `^(?:W${OFFICE}\\d{6}|${OFFICE}[PS](?:\\d{8}|(?:0\\d{2}|02[AB]|97\\d)\\d{7})|\\d{10})$`],
  [vatSchema, '^FR[0-9A-HJ-NP-Z]{2}\\d{9}$'],
  [uaiSchema, '^\\d{7}[A-Z]$'],
  [finessSchema, '^(?:\\d{2}|2[AB])\\d{7}$'],
  [idccSchema, '^\\d{4}$'],
  [legalCategorySchema, '^\\d{4}$'],
  [nafCodeSchema.unwrap().in.shape.code, '^\\d{2}\\.(?:\\d{2}[A-Z]?|\\d[A-Z])$'],
  [communeCodeSchema, `^${COMMUNE}$`],
  [departementCodeSchema, `^${DEPARTEMENT}$`],
  [regionCodeSchema, '^(?:0[1-6]|[1-9]\\d)$'],
  [postalCodeSchema, `^${POSTAL}$`],
])
