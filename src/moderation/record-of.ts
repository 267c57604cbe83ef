/** The fields of an object of which nothing is known. */
type Fields = Readonly<Record<string, unknown>>

const NO_FIELDS: Fields = {}

/**
 * Read the fields of what may be no object at all, and has none then.
 *
 * Callers take them by name from what this gives (`const { id } = recordOf(value)`): V8 finds a name that stands in the
 * code a tenth faster than one that is handed over, as to `fieldOf`.
 */
export function recordOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : NO_FIELDS
}

/** Read a field of what may be no object at all, by a name that only the caller knows. */
export function fieldOf(value: unknown, name: string): unknown {
  return recordOf(value)[name]
}
