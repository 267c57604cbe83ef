/**
 * Finds the characters of a text that mean something to typography, and remembers the last one.
 *
 * The search of a part of a text may lead beyond it, and then serves the parts that follow: a text is searched once,
 * in however many parts it is written.
 */
export class StopSearch {
  readonly #pattern: RegExp
  #text = ''
  #isWhole = false
  /** The text of which a part was searched last, from where, and the stop that was found. */
  #searched = ''
  #searchedFrom = 0
  #stop = -1

  /**
   * @param pattern
   *   Pattern of one such character, with the flag `g`.
   */
  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  /** Search another text, or part of one; a whole text leaves what is remembered of parts. */
  start(text: string, isWhole: boolean): void {
    this.#text = text
    this.#isWhole = isWhole
  }

  /** Give the offset of the first such character at or after another offset; the length of the text when there is none. */
  next(from: number): number {
    const text = this.#text
    if (this.#isWhole) return this.#search(text, from)
    if (text !== this.#searched || from > this.#stop || from < this.#searchedFrom) {
      this.#stop = this.#search(text, from)
      this.#searched = text
      this.#searchedFrom = from
    }
    return this.#stop
  }

  #search(text: string, from: number): number {
    const pattern = this.#pattern
    pattern.lastIndex = from
    return pattern.test(text) ? pattern.lastIndex - 1 : text.length
  }
}
