// Longer names are no typing slips, and would make the comparison costly.
const LONGEST_NAME = 40

/**
 * Find the known name that a misspelt one most likely meant.
 *
 * @param name
 *   The name as written.
 * @param known
 *   Names that exist.
 * @returns
 *   The nearest known name, the first of several; or `undefined` when none is near: more than a third of the letters
 *   differ, and more than one, or the name has more than 40.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined
  let best: string | undefined
  let bestDistance = Math.floor(Math.max(name.length, 3) / 3) + 1
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

// Levenshtein's distance, where two neighbouring letters that changed places count once.
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = [...Array(b.length + 1).keys()]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
