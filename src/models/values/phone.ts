import type { Brand } from '../../core/brand.ts'
import { codedText } from './coded-text.ts'

/** A phone number with its country code, as E.164 writes it: `+33491000000`. */
export type Phone = Brand<string, 'Phone'>

/**
 * Validates the form of a phone number that is already in E.164. What people write is read by `parsePhone` of
 * `ess-domain/phones`, which knows the numbering plans.
 */
export const phoneSchema = codedText<Phone>(/^\+[1-9]\d{3,14}$/, 'models/phone-format')
