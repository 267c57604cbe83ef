import type { SpipCode } from '../../core/codes/spip.ts'
import type { Problem } from '../../core/problem.ts'
import { Event } from '../event.ts'
import { type ParseSettings, parse } from '../parse/parse.ts'
import type { Report } from '../report.ts'
import { blockAround, blocksOf } from './blocks-of.ts'
import { writeDueNotes } from './nodes/footnote.ts'
import { MOST_COVERED } from './nodes/table.ts'
import { NoteBodies } from './note-bodies.ts'
import { firstDifference } from './same-events.ts'
import { SourceWriter, type Writing } from './source-writer.ts'

/** A tree that is written, and what could not be. */
interface Task extends Pick<Writing, 'stream' | 'notation'> {
  readonly report: Report
  /** What was reported. */
  readonly problems: readonly Problem<SpipCode>[]
}

/**
 * Write a tree as source, and make sure of it: what was written is read, and compared with the tree.
 *
 * Text is first written as it is: most trees read the same again, and one reading tells. Else each block is tried alone;
 * one that does not read the same again is written with every sign escaped, and reported when that does not help.
 */
export function writeTree(task: Task): string {
  const { stream, problems } = task
  const { length } = stream
  const plain = writeBlocks(task, length, false)
  const difference = differenceOf(task, 0, length, plain)
  if (difference < 0) return plain
  const checked = writeBlocks(task, difference, false)
  // Blocks that read well alone may still meet: then every one of them is written with care.
  if (problems.length > 0 || differenceOf(task, 0, length, checked) < 0) return checked
  const careful = writeBlocks(task, 0, true)
  const rest = problems.length > 0 ? -1 : differenceOf(task, 0, length, careful)
  if (rest >= 0) reportBlock(task, careful, ...blockAround(stream, rest))
  return careful
}

function writeBlocks(task: Task, plainUntil: number, isCareful: boolean): string {
  const { stream, problems } = task
  const notes = new NoteBodies(stream)
  const writing = { ...task, notes, coverable: MOST_COVERED, plainUntil, isCareful }
  const blocks = blocksOf(stream).map(([first, last]) => writeBlock(writing, first, last))
  const last = new SourceWriter(writing, isCareful, false)
  writeDueNotes(last)
  const source = [...blocks, last.out].filter(Boolean).join('\n\n')
  // What nothing calls is not written: it is reported once, unless the blocks are not looked at.
  const unwritten = problems.length === 0 && plainUntil < stream.length ? notes.unwritten : undefined
  if (unwritten !== undefined) reportBlock(task, source, unwritten.first - 1, unwritten.last + 1)
  return source
}

interface BlockWriting extends Writing, Task {
  /** Index of the event before which blocks are known to read the same again as they are. */
  readonly plainUntil: number
  /** Is every block written with care? */
  readonly isCareful: boolean
}

// Text is first written as it is. What does not read the same again is written with every sign escaped.
function writeBlock(writing: BlockWriting, first: number, last: number): string {
  const { notes, plainUntil, isCareful } = writing
  if (last <= plainUntil) return write(writing, first, last, false)
  const restore = notes.save()
  const after = first === 0 ? undefined : { note: notes.counter }
  if (!isCareful) {
    const plain = write(writing, first, last, false)
    if (differenceOf(writing, first, last, plain, after) < 0) return plain
    restore()
  }
  const careful = write(writing, first, last, true)
  if (differenceOf(writing, first, last, careful, after) >= 0) reportBlock(writing, careful, first, last)
  return careful
}

// With its place in the source of its tree, when the tree has places: a text has none in its events.
function reportBlock({ stream, report }: Task, source: string, first: number, last: number): void {
  let start = -1
  let end = -1
  for (let index = first; index < last; index++) {
    if (stream.kindAt(index) === Event.text) continue
    if (start < 0) start = stream.startOf(index)
    end = Math.max(end, stream.endOf(index))
  }
  report('spip/not-writable', start, end, { source: source.slice(0, 60) })
}

function write(writing: Writing, first: number, last: number, isCareful: boolean): string {
  const writer = new SourceWriter(writing, isCareful, first === 0)
  writer.write(first, last)
  return writer.out
}

// The first event that reads otherwise, -1 for none; `after` tells that a block stands after others.
function differenceOf(
  { stream, notation }: Task,
  first: number,
  last: number,
  source: string,
  after?: ParseSettings['after'],
): number {
  const read = parse(source, { notation, scope: 'body', after })
  // The bodies of notes are compared with the whole text.
  const difference = firstDifference(stream, first, last, read, last < stream.length ? read.notesStart : read.length)
  read.release()
  return difference
}
