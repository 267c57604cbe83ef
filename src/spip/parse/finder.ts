const NOWHERE = Number.POSITIVE_INFINITY

/**
 * Finds the next place of a needle, and remembers it.
 *
 * Every opener asks where its closer is. Without the memory, `n` openers without a closer
 * read the text `n` times to its end; with it, the text is read once.
 */
export class Finder {
  #from = 0
  #next = -1

  constructor(private readonly search: (from: number) => number) {}

  /** Give the first place at or after `from`, or -1. */
  find(from: number): number {
    if (this.#next < from || from < this.#from) {
      const found = this.search(from)
      this.#from = from
      this.#next = found < 0 ? NOWHERE : found
    }
    return this.#next === NOWHERE ? -1 : this.#next
  }
}

/** Make a finder of a string, or of a regular expression with the flag `g`, which must be linear on its own. */
export function finderOf(source: string, needle: string | RegExp): Finder {
  if (typeof needle === 'string') return new Finder((from) => source.indexOf(needle, from))
  return new Finder((from) => {
    needle.lastIndex = from
    return needle.exec(source)?.index ?? -1
  })
}
