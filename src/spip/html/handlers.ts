import { Event, EXIT } from '../event.ts'
import type { DataOf } from '../event-data.ts'
import { abbreviation } from './nodes/abbreviation.ts'
import { anchor } from './nodes/anchor.ts'
import { bullet, dash, lineBreak, thematicBreak } from './nodes/break.ts'
import { code, inlineCode } from './nodes/code.ts'
import { deleted, emphasis, strong } from './nodes/emphasis.ts'
import { exit, exitWithSpace } from './nodes/exit.ts'
import { footnoteDefinition, footnoteReference } from './nodes/footnote.ts'
import { glossaryLink } from './nodes/glossary-link.ts'
import { html } from './nodes/html.ts'
import { idiom } from './nodes/idiom.ts'
import { link } from './nodes/link.ts'
import { list, listItem } from './nodes/list.ts'
import { literal } from './nodes/literal.ts'
import { inlineMath, math } from './nodes/math.ts'
import { model } from './nodes/model.ts'
import { multi } from './nodes/multi.ts'
import { heading, paragraph } from './nodes/paragraph.ts'
import { blockquote, poetry, poetryLine } from './nodes/quote.ts'
import { resource } from './nodes/resource.ts'
import { table, tableCaption, tableCaptionExit, tableCell, tableExit, tableRow } from './nodes/table.ts'
import type { HtmlWriter } from './writer.ts'

/** Writes one event, with what its kind carries. */
export type HtmlHandler<Kind extends Event = Event> = (writer: HtmlWriter, data: DataOf<Kind>, index: number) => void

/** Text is written before any handler is asked; the parts of a multilingual text are chosen by the whole. */
type Unhandled = Event.none | Event.text | Event.delimiter | Event.multiVariant

const ENTER: { readonly [Kind in Exclude<Event, Unhandled>]: HtmlHandler<Kind> } & {
  readonly [Kind in Unhandled]?: undefined
} = {
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
  [Event.paragraph]: paragraph,
  [Event.heading]: heading,
  [Event.strong]: strong,
  [Event.emphasis]: emphasis,
  [Event.delete]: deleted,
  [Event.link]: link,
  [Event.list]: list,
  [Event.listItem]: listItem,
  [Event.blockquote]: blockquote,
  [Event.poetry]: poetry,
  [Event.poetryLine]: poetryLine,
  [Event.abbreviation]: abbreviation,
  [Event.footnoteDefinition]: footnoteDefinition,
  [Event.multi]: multi,
  [Event.model]: model,
  [Event.idiom]: idiom,
  [Event.inlineMath]: inlineMath,
  [Event.math]: math,
  [Event.table]: table,
  [Event.tableCaption]: tableCaption,
  [Event.tableRow]: tableRow,
  [Event.tableCell]: tableCell,
}

const LEAVE: { readonly [Kind in Event]?: HtmlHandler } = {
  [Event.listItem]: exitWithSpace,
  [Event.poetryLine]: exitWithSpace,
  [Event.table]: tableExit,
  [Event.tableCaption]: tableCaptionExit,
}

/** The handlers by the number of their event. */
export const HANDLERS: readonly (HtmlHandler<never> | undefined)[] = handlersByEvent()

function handlersByEvent(): readonly (HtmlHandler<never> | undefined)[] {
  return Array.from({ length: 2 * EXIT }, (_, kind) => {
    const node: Event = kind % EXIT
    return kind < EXIT ? ENTER[node] : (LEAVE[node] ?? (ENTER[node] && exit))
  })
}
