import { Event, type EventStream, EXIT } from './event.ts'

/** Where the nodes of a stream begin and end: from the event that enters one to the event that leaves it. */
export class EventRanges {
  /** For each event, the one that enters its node; -1 for text outside of any. */
  readonly #nodes: Int32Array
  readonly #starts: Int32Array
  readonly #ends: Int32Array

  constructor(stream: EventStream) {
    this.#nodes = new Int32Array(stream.length)
    this.#starts = new Int32Array(stream.length)
    this.#ends = new Int32Array(stream.length)
    const open: number[] = []
    for (let index = 0; index < stream.length; index++) {
      const kind = stream.kindAt(index)
      let node = index
      if (kind > EXIT) node = open.pop() ?? -1
      else if (kind === Event.text || kind === Event.literal) node = open.at(-1) ?? -1
      this.#nodes[index] = node
      this.#starts[index] = stream.startOf(index)
      // The event that leaves a node comes last; what is in no node says nothing.
      this.#ends[node] = stream.endOf(index)
      if (kind >= Event.paragraph && kind < EXIT) open.push(index)
    }
  }

  /**
   * Give the offsets of the node of an event; of the node around it, for text.
   *
   * @returns
   *   Start and end; `undefined` for text outside of any node, and for what is no event.
   */
  rangeOf(event: number): readonly [start: number, end: number] | undefined {
    const node = this.#nodes[event] ?? -1
    return node < 0 ? undefined : [this.#starts[node] ?? -1, this.#ends[node] ?? -1]
  }
}
