import { Event, EXIT } from '../event.ts'
import { blockExit, blockquote, blockquoteExit, heading, headingExit, paragraph } from './nodes/block.ts'
import { bullet, dash, lineBreak, thematicBreak } from './nodes/break.ts'
import { emphasis, emphasisExit, strong, strongExit } from './nodes/emphasis.ts'
import { footnoteReference } from './nodes/footnote.ts'
import { code, html, inlineCode, inlineMath, literal, math, model } from './nodes/leaf.ts'
import { abbreviation, abbreviationExit, anchor, glossaryLink, idiom, link, linkExit, resource } from './nodes/link.ts'
import { list, listExit, listItem, listItemExit } from './nodes/list.ts'
import { multi, multiExit, multiVariant } from './nodes/multi.ts'
import { poetry, poetryExit, poetryLine } from './nodes/poetry.ts'
import { innerCellExit, table } from './nodes/table.ts'
import type { SourceWriter } from './source-writer.ts'

/** Writes one event as source, with what it carries. */
export type SourceHandler<Fields = never> = (writer: SourceWriter, fields: Fields, index: number) => void

// Two tables, for a bundler keeps one whose keys are sums, whether an app writes source or not.
const ENTER: Readonly<Record<number, SourceHandler>> = {
  [Event.literal]: literal,
  [Event.lineBreak]: lineBreak,
  [Event.bullet]: bullet,
  [Event.dash]: dash,
  [Event.thematicBreak]: thematicBreak,
  [Event.code]: code,
  [Event.inlineCode]: inlineCode,
  [Event.html]: html,
  [Event.anchor]: anchor,
  [Event.glossaryLink]: glossaryLink,
  [Event.footnoteReference]: footnoteReference,
  [Event.resource]: resource,
  [Event.model]: model,
  [Event.idiom]: idiom,
  [Event.inlineMath]: inlineMath,
  [Event.math]: math,
  [Event.paragraph]: paragraph,
  [Event.heading]: heading,
  [Event.strong]: strong,
  [Event.emphasis]: emphasis,
  [Event.link]: link,
  [Event.list]: list,
  [Event.listItem]: listItem,
  [Event.blockquote]: blockquote,
  [Event.poetry]: poetry,
  [Event.poetryLine]: poetryLine,
  [Event.abbreviation]: abbreviation,
  [Event.table]: table,
  [Event.multi]: multi,
  [Event.multiVariant]: multiVariant,
}

const LEAVE: Readonly<Record<number, SourceHandler>> = {
  [Event.paragraph]: blockExit,
  [Event.heading]: headingExit,
  [Event.strong]: strongExit,
  [Event.emphasis]: emphasisExit,
  [Event.link]: linkExit,
  [Event.list]: listExit,
  [Event.listItem]: listItemExit,
  [Event.blockquote]: blockquoteExit,
  [Event.poetry]: poetryExit,
  [Event.tableCell]: innerCellExit,
  [Event.abbreviation]: abbreviationExit,
  [Event.multi]: multiExit,
}

/** The handlers by the number of their event. */
export const SOURCE_HANDLERS: readonly (SourceHandler | undefined)[] = handlersByEvent()

function handlersByEvent(): readonly (SourceHandler | undefined)[] {
  return Array.from({ length: 2 * EXIT }, (_, kind) => (kind < EXIT ? ENTER[kind] : LEAVE[kind - EXIT]))
}
