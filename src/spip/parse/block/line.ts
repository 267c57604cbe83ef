import { endsLine, HYPHEN, PIPE, UNDERSCORE } from '../../characters.ts'
import { Event } from '../../event.ts'
import type { Flow, Handler } from '../flow.ts'
import { dashLine } from './dash-line.ts'
import { startsBlock } from './holds-block.ts'
import { listItem } from './list.ts'
import { manualBreak } from './manual-break.ts'
import { nextPoetryLine } from './poetry.ts'
import { table } from './table.ts'
import { thematicBreak } from './thematic-break.ts'

/**
 * A construct that begins at the start of a line.
 *
 * @param flow
 *   The pass.
 * @param at
 *   Offset of the first character of the line.
 * @param before
 *   Offset of the line end before it; `at` itself at the start of the text.
 * @returns
 *   Whether it is here; its marker is then behind the cursor.
 */
export type LineStart = (flow: Flow, at: number, before: number) => boolean

/** The constructs of line starts by the character that they begin with, in the order in which they are tried. */
const LINE_STARTS: ReadonlyMap<number, readonly LineStart[]> = new Map([
  [PIPE, [table]],
  [HYPHEN, [thematicBreak, listItem, dashLine]],
  [UNDERSCORE, [thematicBreak, manualBreak]],
])
const NOTHING: readonly LineStart[] = []

/**
 * A line end: a blank line, the start of a construct, or a break in the text.
 *
 * ```text
 * > | une ligne
 *              ^
 * ```
 */
export const lineEnd: Handler = (flow, start, end, _, index) => {
  flow.nextToken = index + 1
  if (flow.delimiters.scopes > 0) goOn(flow, end, start, index)
  // A one-line field has no tokens of line ends: it is a poem.
  else if (flow.inlineOnly) nextPoetryLine(flow, start, end)
  else if (endsLine(flow.source, end)) endParagraph(flow, start, end)
  else if (flow.leaf === Event.heading) lineInHeading(flow, end, start)
  else startLine(flow, end, start)
}

/** The constructs of line starts that leave the paragraph open. */
const IN_PARAGRAPH: ReadonlyMap<number, LineStart> = new Map([
  [HYPHEN, dashLine],
  [UNDERSCORE, manualBreak],
])

function lineInHeading(flow: Flow, at: number, before: number): void {
  if (IN_PARAGRAPH.get(flow.source.charCodeAt(at))?.(flow, at, before) !== true) endLine(flow, at, before)
}

// In a link and in a part of a multilingual text no block starts; a bullet, a dash or a forced break does.
function goOn(flow: Flow, at: number, before: number, index: number): void {
  const isPlain = flow.inlineOnly || startsBlock(flow.source, at)
  const construct = isPlain ? undefined : IN_PARAGRAPH.get(flow.source.charCodeAt(at))
  const { limit } = flow
  // « [a ↵ -->u] »: the second hyphen, and spaces in front of it, are part of the arrow.
  flow.limit = Math.min(limit, flow.tokens.startOf(index + 1))
  if (construct?.(flow, at, before) !== true) endLine(flow, at, before)
  flow.limit = limit
}

/** Read what begins at `at`, behind the line end at `before`: a marker, or text that goes on. */
export function startLine(flow: Flow, at: number, before: number): void {
  const constructs = LINE_STARTS.get(flow.source.charCodeAt(at)) ?? NOTHING
  for (const construct of constructs) if (construct(flow, at, before)) return
  endLine(flow, at, before)
}

function endLine(flow: Flow, at: number, before: number): void {
  if (breaksLines(flow)) flow.breakLine('auto', before, at)
  // White space.
  else flow.text(before, at)
}

// In a heading, and in the text of an HTML block that is neither an item nor a paragraph, a line end is no break.
function breaksLines({ autoBreaks, leaf, leafIsBare, containers }: Flow): boolean {
  if (leaf === Event.heading) return false
  if (!autoBreaks || !leafIsBare) return autoBreaks
  const container = containers.at(-1)
  return container?.kind === Event.listItem || container?.name === 'li' || container?.name === 'p'
}

// A blank line ends the paragraph and the lists, up to the innermost other container.
function endParagraph(flow: Flow, start: number, end: number): void {
  if (flow.inCell) return flow.breakLine('blank', start, end)
  flow.leaveLists(start)
  flow.blankAt = flow.events.length
}
