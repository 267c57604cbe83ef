import * as z from 'zod'
import { frozen } from '../reading/frozen.ts'
import { textSchema } from './text.ts'

/** How a number was said: « une quinzaine » is `approx`, « plus de 1 500 » is `more-than`, « au moins 3 » `at-least`. */
export const QUALIFIERS = ['exact', 'approx', 'more-than', 'at-least', 'less-than', 'at-most'] as const

/** How a number was said. */
export type Qualifier = (typeof QUALIFIERS)[number]

/** Validates a number with the way it was said. */
export const quantitySchema = frozen(
  z.strictObject({
    /** The number. */
    value: z.number().min(0),
    /** How it was said. */
    qualifier: z.enum(QUALIFIERS),
    /** What is counted, in the singular or as the source writes it: `pain`, `visiteurs`. */
    unit: textSchema.optional(),
    /** The time that it is counted over. */
    per: z.enum(['day', 'week', 'month', 'year']).optional(),
    /** The words of the source: « une quinzaine de visiteurs ». */
    text: textSchema.optional(),
  }),
)

/** A number of things (*quantité*), with the way it was said: about fifteen is not fifteen. */
export interface Quantity extends z.output<typeof quantitySchema> {}
