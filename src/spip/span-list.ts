const KIND = 0
const START = 1
const END = 2
// One more than the index of the mate: 0 is none.
const MATE = 3
const STRIDE = 4
const NONE = -1
// Before the first span, and behind the last, is one that holds nothing: reading outside an array is slow.
const FIRST = STRIDE
const SMALLEST = 16
/** One span for so many characters: what prose needs, so that a text seldom asks for more room. */
const CHARACTERS_A_SPAN = 12

// Room that lists have given back, all zero. Taking new room costs a tenth of the time of a comment.
const spareRooms: Int32Array[] = []
const MOST_SPARE_ROOMS = 2
/** A room larger than this, of 256 KiB, is not kept. */
const LARGEST_SPARE_ROOM = 0x10000
const NO_ROOM = new Int32Array(0)

function takeRoom(length: number): Int32Array {
  const spare = spareRooms.pop()
  return spare === undefined || spare.length < length ? new Int32Array(length) : spare
}

/**
 * Ranges of a text, each with its kind, in source order.
 *
 * The numbers of all spans lie in one typed array: beside an object each, or a column of numbers each, reading and
 * writing them costs half, and the garbage collector has nothing to look at.
 */
export class SpanList<Kind extends number = number> {
  /** What the spans carry beside their range. An array that is long enough from the start spares 5 % of the time. */
  readonly data: unknown[]
  length = 0
  #cells: Int32Array

  /**
   * @param characters
   *   Length of the text, which tells how much room to take at first.
   */
  constructor(characters: number) {
    const spans = SMALLEST + Math.trunc(characters / CHARACTERS_A_SPAN)
    this.data = new Array<unknown>(spans)
    this.#cells = takeRoom(STRIDE * spans)
  }

  /** Add a span and give its index. */
  push(kind: Kind, start: number, end: number, data: unknown = undefined): number {
    const index = this.length
    const cell = FIRST + STRIDE * index
    if (cell + STRIDE >= this.#cells.length) this.#grow()
    const cells = this.#cells
    cells[cell + KIND] = kind
    cells[cell + START] = start
    cells[cell + END] = end
    cells[cell + MATE] = 0
    // Most carry nothing; not to write it is quicker.
    if (data !== undefined) this.data[index] = data
    this.length = index + 1
    return index
  }

  #grow(): void {
    const cells = this.#cells
    this.#cells = new Int32Array(2 * cells.length)
    this.#cells.set(cells)
  }

  /** Give the room back: the list is not read any more. */
  release(): void {
    const cells = this.#cells
    this.#cells = NO_ROOM
    if (cells.length > LARGEST_SPARE_ROOM || spareRooms.length >= MOST_SPARE_ROOMS) return
    cells.fill(0, FIRST, FIRST + STRIDE * this.length)
    spareRooms.push(cells)
  }

  /** Drop the spans from an index on; their mates are left without one. */
  truncate(length: number): void {
    for (let index = length; index < this.length; index++) {
      this.setMate(this.mateOf(index), NONE)
      this.data[index] = undefined
    }
    // What reads past the end finds nothing there.
    for (let index = STRIDE * length; index < STRIDE * this.length; index++) this.#cells[FIRST + index] = 0
    this.length = Math.min(length, this.length)
  }

  /** Put a span in the place of an earlier one. */
  move(from: number, to: number): void {
    this.setKind(to, this.kindAt(from))
    this.setStart(to, this.startOf(from))
    this.setEnd(to, this.endOf(from))
    this.setMate(to, this.mateOf(from))
    this.data[to] = this.data[from]
  }

  kindAt(index: number): Kind {
    // Only kinds were written here; outside the list, there is none.
    return (this.#cells[FIRST + STRIDE * index + KIND] ?? 0) as Kind
  }

  startOf(index: number): number {
    return this.#cells[FIRST + STRIDE * index + START] ?? 0
  }

  endOf(index: number): number {
    return this.#cells[FIRST + STRIDE * index + END] ?? 0
  }

  /** Index of the span that closes, or opens, this one; else -1. */
  mateOf(index: number): number {
    return (this.#cells[FIRST + STRIDE * index + MATE] ?? 0) - 1
  }

  setKind(index: number, kind: Kind): void {
    this.#cells[FIRST + STRIDE * index + KIND] = kind
  }

  setStart(index: number, start: number): void {
    this.#cells[FIRST + STRIDE * index + START] = start
  }

  setEnd(index: number, end: number): void {
    this.#cells[FIRST + STRIDE * index + END] = end
  }

  setMate(index: number, mate: number): void {
    this.#cells[FIRST + STRIDE * index + MATE] = mate + 1
  }

  /** Make two spans a pair. */
  pair(open: number, close: number): void {
    this.setMate(open, close)
    this.setMate(close, open)
  }
}
