import * as z from 'zod'
import { frozen } from '../reading/frozen.ts'

/**
 * Make the schema of a list that cannot be changed in place.
 *
 * The type of the items may be named, so that declarations say `readonly PtceMember[]` and not what one is made of.
 */
export function listOf<Item>(item: z.ZodType<Item>) {
  return frozen(z.array(item))
}
