import { firstAbove } from '../../core/first-above.ts'

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
    return this.#events[firstAbove(this.#lengths, offset) - 1] ?? -1
  }
}
