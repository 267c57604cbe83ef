import { Event, EXIT } from '../event.ts'
import type { DataOf } from '../event-data.ts'
import { abbreviation, abbreviationExit } from './nodes/abbreviation.ts'
import { blockExit, blockquote, blockquoteExit, heading, headingExit, paragraph } from './nodes/block.ts'
import { bullet, dash, lineBreak, thematicBreak } from './nodes/break.ts'
import { emphasis, emphasisExit, strong, strongExit } from './nodes/emphasis.ts'
import { footnoteReference } from './nodes/footnote.ts'
import { code, html, inlineCode, inlineMath, literal, math, model } from './nodes/leaf.ts'
import { anchor, glossaryLink, idiom, link, linkExit, resource } from './nodes/link.ts'
import { list, listExit, listItem, listItemExit } from './nodes/list.ts'
import { multi, multiExit, multiVariant, multiVariantExit } from './nodes/multi.ts'
import { poetry, poetryExit, poetryLine } from './nodes/poetry.ts'
import { innerCellExit, table } from './nodes/table.ts'
import type { SourceWriter } from './source-writer.ts'

/** Writes one event as source, with what it carries. */
export type SourceHandler<Kind extends Event = Event> = (
  writer: SourceWriter,
  data: DataOf<Kind>,
  index: number,
) => void

/** Notes and tables write their parts; text is written before any handler is asked; SPIP has no sign for struck text. */
type Unwritten =
  | Event.none
  | Event.text
  | Event.delimiter
  | Event.delete
  | Event.footnoteDefinition
  | Event.tableRow
  | Event.tableCell
  | Event.tableCaption

type SourceHandlers = Readonly<Record<number, SourceHandler<never> | undefined>> & {
  readonly [Kind in Exclude<Event, Unwritten>]: SourceHandler<Kind>
}

/** The handlers by the number of their event. */
export const SOURCE_HANDLERS: SourceHandlers = {
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
  [Event.paragraph + EXIT]: blockExit,
  [Event.heading + EXIT]: headingExit,
  [Event.strong + EXIT]: strongExit,
  [Event.emphasis + EXIT]: emphasisExit,
  [Event.link + EXIT]: linkExit,
  [Event.list + EXIT]: listExit,
  [Event.listItem + EXIT]: listItemExit,
  [Event.blockquote + EXIT]: blockquoteExit,
  [Event.poetry + EXIT]: poetryExit,
  [Event.tableCell + EXIT]: innerCellExit,
  [Event.abbreviation + EXIT]: abbreviationExit,
  [Event.multi + EXIT]: multiExit,
  [Event.multiVariant + EXIT]: multiVariantExit,
}
