import type { Root } from 'mdast'
import { expectOptionsOf } from '../core/argument.ts'
import type { Position } from '../core/position.ts'
import type { OnProblem, Problem } from '../core/problem.ts'
import { Event, type EventStream, EXIT } from './event.ts'
import { expectTree } from './expect-tree.ts'
import { PARSE_OPTIONS } from './options.ts'
import { parse } from './parse/parse.ts'
import type { Notation } from './parse/scanner.ts'
import { type PositionOf, positionsOf } from './report.ts'
import { Exits } from './stringify/exits.ts'
import { MergeBudget } from './stringify/nodes/table.ts'
import { NoteBodies } from './stringify/note-bodies.ts'
import { sameEvents } from './stringify/same-events.ts'
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
 * What `parseSpip` reads is written so that it reads the same again, positions aside. A tree from elsewhere, such as
 * one of Markdown, gives the nearest that SPIP has, and a problem for each block that is not the same.
 *
 * @param tree
 *   A tree of `parseSpip`, or any tree of mdast.
 * @param options
 *   Configuration (optional).
 * @returns
 *   Source; `''` for an empty tree.
 * @throws {TypeError}
 *   When `tree` is not a tree, or an option is not known.
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
  const problems: Problem[] = []
  const positionOf = positionsOf(tree)
  const plain = writeBlocks(stream, notation, false, positionOf, problems)
  const isSame = readsSame({ stream, notation }, 0, stream.length, plain, undefined)
  // Blocks that read well alone may still meet: then every one of them is written with care.
  const source = isSame || problems.length > 0 ? plain : writeBlocks(stream, notation, true, positionOf, problems)
  for (const problem of problems) options?.onProblem?.(problem)
  return source
}

function writeBlocks(
  stream: EventStream,
  notation: Notation,
  isCareful: boolean,
  positionOf: PositionOf,
  problems: Problem[],
): string {
  const notes = new NoteBodies(stream)
  const writing = { stream, notes, notation, exits: new Exits(stream), merges: new MergeBudget(), positionOf }
  let source = ''
  for (const [first, last] of blocksOf(stream)) {
    const block = writeBlock(writing, first, last, isCareful, problems)
    source += source === '' || block === '' ? block : `\n\n${block}`
  }
  const isWhole =
    notes.isWritten && (!isCareful || readsSame({ stream, notation }, 0, stream.length, source, undefined))
  if (problems.length === 0 && !isWhole) problems.push(notWritable(source))
  return source
}

// The ranges of the blocks that stand side by side; HTML and what it holds are one.
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
  return stream.kindAt(index) === Event.html || next === Event.html || isBare(stream, index + 1)
}

function isBare(stream: EventStream, index: number): boolean {
  return stream.kindAt(index) === Event.paragraph && stream.data[index] !== undefined
}

interface BlockWriting extends Writing {
  readonly notation: Notation
  readonly positionOf: PositionOf
}

// Text is first written as it is. What does not read the same again is written with every sign escaped.
function writeBlock(
  writing: BlockWriting,
  first: number,
  last: number,
  isCareful: boolean,
  problems: Problem[],
): string {
  const { notes } = writing
  const restore = notes.save()
  const after = first === 0 ? undefined : { note: notes.counter }
  if (!isCareful) {
    const plain = write(writing, first, last, false)
    if (readsSame(writing, first, last, plain, after)) return plain
    restore()
  }
  const careful = write(writing, first, last, true)
  if (!readsSame(writing, first, last, careful, after))
    problems.push(notWritable(careful, placeOf(writing, first, last)))
  return careful
}

function notWritable(source: string, position?: Position): Problem {
  const problem: Problem = { code: 'spip/not-writable', severity: 'warning', params: { source: source.slice(0, 60) } }
  return position === undefined ? problem : { ...problem, position }
}

// The place of a block in the source of its tree, when the tree has places. A text has none in its events.
function placeOf({ stream, positionOf }: BlockWriting, first: number, last: number): Position | undefined {
  let start = -1
  let end = -1
  for (let index = first; index < last; index++) {
    if (stream.kindAt(index) === Event.text) continue
    if (start < 0) start = stream.startOf(index)
    end = Math.max(end, stream.endOf(index))
  }
  return start < 0 || end < start ? undefined : positionOf(start, end)
}

function write(writing: BlockWriting, first: number, last: number, isCareful: boolean): string {
  const writer = new SourceWriter(writing, isCareful, writing.notation === 'angle', first === 0)
  writer.write(first, last)
  return writer.out
}

/** Where a block stands: after others, the number of the note numbered last. */
type Place = { readonly note: number } | undefined

function readsSame(
  writing: Pick<BlockWriting, 'stream' | 'notation'>,
  first: number,
  last: number,
  source: string,
  after: Place,
): boolean {
  const { stream, notation } = writing
  const settings = { notation, scope: 'body', report: undefined } as const
  const read = parse(source, after === undefined ? settings : { ...settings, after })
  // The bodies of notes are compared with the whole text.
  if (last <= stream.notesStart && last < stream.length) read.truncate(read.notesStart)
  return sameEvents(stream, first, last, read)
}
