import * as z from 'zod'
import type { Brand } from '../../core/brand.ts'
import { frozen } from '../reading/frozen.ts'
import { codedText } from './coded-text.ts'

/** Validates an amount of money. */
export const moneySchema = frozen(
  z.strictObject({
    /** The amount, in units of the currency. */
    amount: z.number().min(0),
    /** Code of the currency (ISO 4217): `EUR`. */
    currency: codedText<Brand<string, 'Currency'>>(/^[A-Z]{3}$/, 'models/currency-format'),
  }),
)

/** An amount of money (*montant*). */
export interface Money extends z.output<typeof moneySchema> {}
