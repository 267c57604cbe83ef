import type { Root } from 'mdast'
import { expectOptionsOf } from '../core/argument.ts'
import type { OnProblem, Problem } from '../core/problem.ts'
import { Event, type EventStream, EXIT } from './event.ts'
import { expectTree } from './expect-tree.ts'
import { PARSE_OPTIONS } from './options.ts'
import { type ParseSettings, parse } from './parse/parse.ts'
import type { Notation } from './parse/scanner.ts'
import type { Report } from './report.ts'
import { collector } from './report.ts'
import { writeDueNotes } from './stringify/nodes/footnote.ts'
import { MOST_COVERED } from './stringify/nodes/table.ts'
import { NoteBodies } from './stringify/note-bodies.ts'
import { firstDifference } from './stringify/same-events.ts'
import { SourceWriter, type Writing } from './stringify/source-writer.ts'
import { flattenTree } from './tree/flatten.ts'

/** How source is written. */
export interface StringifyOptions {
  /**
   * How the source will be read: with `angle`, emphasis is written in angles, else in braces.
   * (default: `'auto'`)
   */
  readonly notation?: Notation | undefined
  /** Receives a problem for each block that SPIP markup cannot say exactly. (default: none) */
  readonly onProblem?: OnProblem | undefined
}

/**
 * Write a tree as SPIP source.
 *
 * What `parseSpip` reads is written so that it reads the same again, positions aside; all of it is written anew, so that
 * signs which mean the same may be others (`[a->art12]` becomes `[a->article12]`, and a brace that closes nothing
 * `\{`). A tree from elsewhere, such as one of Markdown, gives the nearest that SPIP has, and a problem for each block
 * that is not the same.
 *
 * @param tree
 *   A tree of `parseSpip`, or any tree of mdast.
 * @param options
 *   Configuration (optional).
 * @returns
 *   Source; `''` for an empty tree.
 * @throws {TypeError}
 *   When `tree` is not a tree, or a damaged one (the message names the node), or an option is not known.
 * @example
 * ```ts
 * import {parseSpip, stringifySpip} from 'ess-domain/spip'
 * stringifySpip(parseSpip('Un <<mot>> [ici -> art12 ]')) //=> 'Un {{mot}} [ici->article12]'
 * ```
 */
export function stringifySpip(tree: Root, options?: StringifyOptions): string {
  expectOptionsOf(options, PARSE_OPTIONS)
  expectTree(tree)
  const notation = options?.notation ?? 'auto'
  const stream = flattenTree(tree)
  const { problems, report } = collector(tree, options?.onProblem)
  const source = writeTree({ stream, notation, report, problems })
  stream.release()
  return source
}

/** A tree that is written, and what could not be. */
interface Task extends Pick<Writing, 'stream' | 'notation'> {
  readonly report: Report
  /** What was reported. */
  readonly problems: readonly Problem[]
}

// Most trees read the same again as they are: one reading tells.
function writeTree(task: Task): string {
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
  if (rest >= 0) reportBlock(task, careful, ...nodeAround(stream, rest))
  return careful
}

// The range of the outermost node in which an event lies: a block, or the body of a note.
function nodeAround(stream: EventStream, index: number): [first: number, last: number] {
  let first = 0
  let last = 0
  while (last <= index && last < stream.length) {
    first = last
    const kind = stream.kindAt(first)
    last = 1 + (kind >= Event.paragraph ? stream.mateOf(first) : first)
  }
  return [first, last]
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

// The ranges of the blocks that stand side by side; HTML and what it holds are one, and so are a block and a paragraph
// behind it that begins with a break.
function blocksOf(stream: EventStream): [number, number][] {
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
  const read = parse(source, { notation, scope: 'body', report: undefined, after })
  // The bodies of notes are compared with the whole text.
  const difference = firstDifference(stream, first, last, read, last < stream.length ? read.notesStart : read.length)
  read.release()
  return difference
}
