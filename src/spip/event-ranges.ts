import { Event, type EventStream, EXIT } from './event.ts'

type Range = [start: number, end: number]

/**
 * Give the offsets of the node of each event, from the event that enters it to the one that leaves it; of the node
 * around it, for text.
 *
 * @returns
 *   Start and end; `undefined` for text outside of any node.
 */
export function rangesOf(stream: EventStream): readonly (Readonly<Range> | undefined)[] {
  const open: Range[] = []
  return Array.from({ length: stream.length }, (_, index) => {
    const kind = stream.kindAt(index)
    if (kind === Event.text || kind === Event.literal) return open.at(-1)
    if (kind < EXIT) {
      const range: Range = [stream.startOf(index), stream.endOf(index)]
      if (kind >= Event.paragraph) open.push(range)
      return range
    }
    const range = open.pop()
    if (range !== undefined) range[1] = stream.endOf(index)
    return range
  })
}
