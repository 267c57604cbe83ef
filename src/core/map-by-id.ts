/** Find things by their id; of two with one id, the first counts. */
export function mapById<One extends { readonly id: string }>(all: readonly One[]): Map<string, One> {
  const map = new Map<string, One>()
  for (const one of all) if (!map.has(one.id)) map.set(one.id, one)
  return map
}
