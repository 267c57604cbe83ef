/**
 * Make a function that prepares a list once, however often it is given: of hundreds of words, that takes much longer
 * than to look at a message.
 *
 * A list may be changed in place between two calls: what it held is compared with what it holds, and a list that is no
 * longer the same is prepared anew. What is prepared is forgotten with its list.
 *
 * @param prepare
 *   Prepares a list.
 * @param partsOf
 *   Gives what counts of a list, as values that are compared by `===` (default: its items).
 */
export function prepareOnce<Item, Prepared>(
  prepare: (list: readonly Item[]) => Prepared,
  partsOf: (list: readonly Item[]) => readonly unknown[] = (list) => list,
): (list: readonly Item[]) => Prepared {
  const kept = new WeakMap<readonly Item[], { readonly parts: readonly unknown[]; readonly prepared: Prepared }>()
  return (list) => {
    const parts = partsOf(list)
    const known = kept.get(list)
    if (known?.parts.length === parts.length && known.parts.every((part, index) => part === parts[index])) {
      return known.prepared
    }
    const prepared = prepare(list)
    kept.set(list, { parts: [...parts], prepared })
    return prepared
  }
}
