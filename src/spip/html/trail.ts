/** Remembers how long the output was when each event was written, so that any place in it leads back to its event. */
export class Trail {
  readonly #lengths: number[] = []
  readonly #events: number[] = []

  /** An event is about to be written, behind so much output. */
  mark(length: number, event: number): void {
    // What was written since has been taken back.
    while ((this.#lengths.at(-1) ?? 0) > length) {
      this.#lengths.pop()
      this.#events.pop()
    }
    this.#lengths.push(length)
    this.#events.push(event)
  }

  /** Give the event that wrote the character at an offset; -1 before the first one. */
  eventAt(offset: number): number {
    let low = 0
    let high = this.#lengths.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#lengths[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return this.#events[low - 1] ?? -1
  }
}
