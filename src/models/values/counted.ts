import * as z from 'zod'
import { frozen } from '../reading/frozen.ts'
import { listOf } from './list.ts'

/**
 * A list whose length the source announces: « trois ambitions », of which it may give none. What is missing is counted
 * and never invented.
 */
export interface Counted<Item> {
  /** What is known of the list. */
  readonly items: readonly Item[]
  /** How many the source says there are. */
  readonly declaredCount?: number | undefined
  /** Whether every item is here. */
  readonly complete: boolean
}

/**
 * Make the schema of a list whose length is announced.
 *
 * @param item
 *   The schema of the items.
 * @returns
 *   A zod schema.
 * @example
 * ```ts
 * import {countedOf, moneySchema} from 'ess-domain/models'
 * countedOf(moneySchema).safeParse({items: [], declaredCount: 3, complete: false}).success //=> true
 * ```
 */
export function countedOf<Item>(item: z.ZodType<Item>): z.ZodType<Counted<Item>> {
  return frozen(
    z.strictObject({
      items: listOf(item),
      declaredCount: z.int().min(0).optional(),
      complete: z.boolean(),
    }),
  )
}
