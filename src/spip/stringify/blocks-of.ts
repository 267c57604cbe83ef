import { Event, type EventStream, EXIT } from '../event.ts'

/**
 * Give the ranges of the blocks of a text that are written one by one.
 *
 * A tag and what stands on each side of it are one, and so are a block and a paragraph behind it that begins with a
 * break.
 */
export function blocksOf(stream: EventStream): [number, number][] {
  const blocks: [number, number][] = []
  let depth = 0
  let first = 0
  for (let index = 0; index < stream.notesStart; index++) {
    const kind = stream.kindAt(index)
    if (kind >= EXIT) depth--
    else if (kind >= Event.paragraph) depth++
    if (depth > 0 || joinsNext(stream, index)) continue
    blocks.push([first, index + 1])
    first = index + 1
  }
  return blocks
}

function joinsNext(stream: EventStream, index: number): boolean {
  const next = stream.kindAt(index + 1)
  if (next === Event.none || next === Event.footnoteDefinition) return false
  if (stream.kindAt(index) === Event.html || next === Event.html) return true
  const isBare = stream.data[index + 1] !== undefined
  return next === Event.paragraph && (isBare || stream.kindAt(index + 2) === Event.lineBreak)
}

/** Give the range of the outermost node of a tree in which an event lies: a block, or the body of a note. */
export function blockAround(stream: EventStream, index: number): [first: number, last: number] {
  let first = 0
  let last = 0
  while (last <= index && last < stream.length) {
    first = last
    const kind = stream.kindAt(first)
    last = 1 + (kind >= Event.paragraph ? stream.mateOf(first) : first)
  }
  return [first, last]
}
