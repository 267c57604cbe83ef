import * as z from 'zod'
// Not as `z.core`: bundlers would keep all of it.
import { $constructor, type ParsePayload } from 'zod/v4/core'

// `init` tells the compiler what its argument is from then on, which it may only do by a name whose type is declared.
const parent: $constructor<z.ZodReadonly> = z.ZodReadonly

// Zod's own `readonly` freezes whatever the schema inside gives back, and one that refuses a value gives back that very
// value: a list that a caller gave in place of an object was frozen in their hands.
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
