/** Sort by date, and what has the same one by id; each date is read once. */
export function sortByDate<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly [date: string, id: string],
  direction: 1 | -1 = 1,
): readonly T[] {
  return items
    .map((item) => {
      const [date, id] = keysOf(item)
      return { item, id, time: Date.parse(date) }
    })
    .sort((a, b) => direction * (a.time - b.time) || (a.id < b.id ? -1 : 1))
    .map(({ item }) => item)
}
