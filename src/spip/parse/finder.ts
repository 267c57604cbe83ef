/** Beyond every text, and a small integer: an infinity would be an object on the heap. */
const NOWHERE = 0x3fffffff

/**
 * Finds the next place of a string, or of a regular expression with the flag `g`, which must be linear on its own; and
 * remembers it.
 *
 * Every opener asks where its closer is. Without the memory, `n` openers without a closer
 * read the text `n` times to its end; with it, the text is read once.
 */
export class Finder {
  #from = 0
  #next = -1

  constructor(
    private readonly source: string,
    private readonly needle: string | RegExp,
  ) {}

  /** Give the first place at or after `from`, or -1. */
  find(from: number): number {
    if (this.#next < from || from < this.#from) {
      const found = this.#search(from)
      this.#from = from
      this.#next = found < 0 ? NOWHERE : found
    }
    return this.#next === NOWHERE ? -1 : this.#next
  }

  #search(from: number): number {
    const { source, needle } = this
    if (typeof needle === 'string') return source.indexOf(needle, from)
    needle.lastIndex = from
    return needle.exec(source)?.index ?? -1
  }
}
