/** What several say of one thing. */
export interface Completed<Entity> {
  /** What the first says of each field. */
  readonly entity: Entity
  /** The fields of which each says otherwise than what holds, in the order of those who say it. */
  readonly differing: readonly (readonly string[])[]
}

/** Complete what the first says with what the others say; where they differ, the first holds. */
export function complete<Entity extends object>(all: readonly Entity[]): Completed<Entity> {
  const known = new Map<string, { readonly value: unknown; readonly text: string }>()
  const differing = all.map((one) => {
    const others: string[] = []
    for (const [field, value] of Object.entries(one)) {
      if (value === undefined) continue
      const text = JSON.stringify(value)
      const held = known.get(field)
      if (held === undefined) known.set(field, { value, text })
      else if (held.text !== text) others.push(field)
    }
    return others
  })
  const held = [...known].map(([field, { value }]) => [field, value])
  return { entity: Object.fromEntries(held) as Entity, differing }
}

/** Leave fields out of an entity. */
export function without<Entity extends object, Field extends keyof Entity & string>(
  entity: Entity,
  fields: readonly Field[],
): Omit<Entity, Field> {
  const left = Object.entries(entity).filter(([field]) => !fields.some((one) => one === field))
  return Object.fromEntries(left) as Omit<Entity, Field>
}
