/** Leave out what is not known: keys that hold `undefined` or an empty list. The type stays: such keys are optional. */
export function compact<Entity extends object>(entity: Entity): Entity {
  const entries = Object.entries(entity).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(entries) as Entity
}
