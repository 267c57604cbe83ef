import { firstAbove } from '../../core/first-above.ts'

/** Stops that are passed one by one before the next is searched for by halves. */
const NEAR = 8

/**
 * The characters of a source that mean something to typography, as the scan found them: their offsets, in order, and
 * behind them the length of the source.
 */
export class StopList {
  readonly #offsets: readonly number[]
  /** The stop that was asked for last: a text mostly follows the one before it. */
  #index = 0

  constructor(offsets: readonly number[]) {
    this.#offsets = offsets
  }

  /** Give the first of them at or after an offset. */
  next(from: number): number {
    const offsets = this.#offsets
    let index = this.#index
    if (index > 0 && (offsets[index - 1] ?? 0) >= from) index = firstAbove(offsets, from - 1, 0, index)
    const near = index + NEAR
    while ((offsets[index] ?? from) < from) index = index < near ? index + 1 : firstAbove(offsets, from - 1, index)
    this.#index = index
    return offsets[index] ?? from
  }
}
