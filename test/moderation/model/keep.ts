/** A promise that was not kept: its name is in the message, so that a test can tell which one failed. */
export class BrokenPromise extends Error {
  readonly promise: string

  constructor(promise: string, what: string) {
    super(`${promise}: ${what}`)
    this.promise = promise
  }
}

/** Gives the function that states what a promise wants. */
export function keeper(promise: string): (isKept: boolean, what: string) => void {
  return (isKept, what) => {
    if (!isKept) throw new BrokenPromise(promise, what)
  }
}

/** Tells whether two plain values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]))
}

/** What the histories hold of words and persons, none of which may be anywhere but in a living comment. */
export const PRIVATE = /secret|Camille|example\.org|203\.0\.113/
