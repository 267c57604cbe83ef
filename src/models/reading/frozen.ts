import * as z from 'zod'
// Not as `z.core`: bundlers would keep all of it.
import { $constructor, type ParsePayload } from 'zod/v4/core'

// Its `init` asserts, which the compiler takes from a name with a declared type alone.
const parent: $constructor<z.ZodReadonly> = z.ZodReadonly

// Zod's own freezes whatever its inner schema gives back, and one that refuses gives back what it was given: a list in
// place of an object was frozen in the caller's hands.
const Frozen = $constructor<z.ZodReadonly>('Frozen', (schema, def) => {
  parent.init(schema, def)
  schema._zod.parse = (payload, context) => {
    const given = payload.value
    const result = def.innerType._zod.run(payload, context)
    if (context.direction === 'backward') return result
    return result instanceof Promise ? result.then((late) => freezeMade(late, given)) : freezeMade(result, given)
  }
})

function freezeMade(result: ParsePayload, given: unknown): ParsePayload {
  if (result.value !== given && !result.memo) Object.freeze(result.value)
  return result
}

/**
 * Make a schema whose values cannot be changed in place, as `schema.readonly()` does, but for what it refuses: reading
 * never changes what it is given.
 */
export function frozen<Schema extends z.ZodType>(schema: Schema) {
  return new Frozen({ type: 'readonly', innerType: schema }) as z.ZodReadonly<Schema>
}
