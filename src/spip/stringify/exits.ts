import { Event, type EventStream, EXIT } from '../event.ts'

/** Finds where the nodes of a tree end; all are found the first time that one is asked for. */
export class Exits {
  readonly #stream: EventStream
  #exits: readonly number[] | undefined

  constructor(stream: EventStream) {
    this.#stream = stream
  }

  /** Index of the event that leaves the node which an event enters. */
  of(index: number): number {
    this.#exits ??= exitsOf(this.#stream)
    return this.#exits[index] ?? this.#stream.length
  }
}

function exitsOf(stream: EventStream): number[] {
  const exits: number[] = Array.from({ length: stream.length }, () => stream.length)
  const open: number[] = []
  for (let index = 0; index < stream.length; index++) {
    const kind = stream.kindAt(index)
    if (kind >= EXIT) exits[open.pop() ?? index] = index
    else if (kind >= Event.paragraph) open.push(index)
  }
  return exits
}
