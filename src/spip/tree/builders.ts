import type { Link, Nodes } from 'mdast'
import type { Position } from '../../core/position.ts'
import { Event, EXIT } from '../event.ts'
import type { CodeFields, DataOf } from '../event-data.ts'
import { readAttributes } from '../html/read-attributes.ts'
import type { TableFields } from '../parse/block/table-grid.ts'
import type { LinkFields } from '../parse/inline/link.ts'
import { HEADING_DEPTH } from '../syntax-tree.ts'

/**
 * Makes the node of an event, with what the event carries.
 *
 * Its position comes last, and with the others: a property that is added later takes an object of its own.
 */
export type Builder<Kind extends Event = never> = (fields: DataOf<Kind>, position: Position) => Nodes

const TABLE: { readonly [Kind in Event]?: Builder<Kind> } = {
  [Event.lineBreak]: (kind, position) => ({ type: 'break', data: { kind }, position }),
  [Event.bullet]: leaf('bullet'),
  [Event.dash]: leaf('dash'),
  [Event.thematicBreak]: leaf('thematicBreak'),
  [Event.code]: code,
  [Event.inlineCode]: ({ value, ...data }, position) =>
    data.attributes === undefined
      ? { type: 'inlineCode', value, position }
      : { type: 'inlineCode', value, data, position },
  [Event.html]: ({ value }, position) => ({ type: 'html', value, position }),
  [Event.anchor]: leaf('anchor'),
  [Event.glossaryLink]: leaf('glossaryLink'),
  [Event.footnoteReference]: leaf('footnoteReference'),
  [Event.resource]: leaf('resource'),
  [Event.paragraph]: (bare, position) =>
    bare === undefined
      ? { type: 'paragraph', children: [], position }
      : { type: 'paragraph', children: [], data: { bare: true }, position },
  [Event.heading]: (_, position) => ({ type: 'heading', depth: HEADING_DEPTH, children: [], position }),
  [Event.strong]: parent('strong'),
  [Event.emphasis]: parent('emphasis'),
  [Event.link]: link,
  [Event.list]: ({ ordered }, position) => ({
    type: 'list',
    ordered,
    spread: false,
    children: [],
    position,
  }),
  [Event.listItem]: (_, position) => ({ type: 'listItem', spread: false, children: [], position }),
  [Event.blockquote]: parent('blockquote'),
  [Event.poetry]: parent('poetry'),
  [Event.poetryLine]: parent('poetryLine'),
  [Event.abbreviation]: (fields, position) => ({
    type: 'abbreviation',
    ...fields,
    children: [],
    position,
  }),
  [Event.model]: ({ written, params, ...fields }, position) => ({
    type: 'spipModel',
    ...fields,
    params: [...params],
    value: written,
    position,
  }),
  [Event.idiom]: leaf('idiom'),
  [Event.inlineMath]: leaf('inlineMath'),
  [Event.math]: leaf('math'),
  [Event.multi]: parent('multi'),
  [Event.multiVariant]: ({ lang }, position) => ({ type: 'multiVariant', lang, children: [], position }),
  [Event.table]: table,
  [Event.tableRow]: parent('tableRow'),
  [Event.tableCell]: (fields, position) => ({
    type: 'tableCell',
    data: { ...fields },
    children: [],
    position,
  }),
  [Event.tableCaption]: parent('tableCaption'),
  [Event.footnoteDefinition]: ({ identifier, label, anonymous }, position) =>
    anonymous === true
      ? { type: 'footnoteDefinition', identifier, label, children: [], data: { anonymous }, position }
      : { type: 'footnoteDefinition', identifier, label, children: [], position },
}

type Of<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>

// A node without children, which says what its event carries.
function leaf<Type extends Nodes['type']>(type: Type) {
  return (fields: Omit<Of<Type>, 'type' | 'data' | 'position'> | undefined, position: Position): Nodes =>
    ({ type, ...fields, position }) as Of<Type>
}

/** The nodes that say nothing but their children. */
type Plain = 'strong' | 'emphasis' | 'blockquote' | 'poetry' | 'poetryLine' | 'multi' | 'tableRow' | 'tableCaption'

function parent(type: Plain) {
  return (_: unknown, position: Position): Nodes => ({ type, children: [], position })
}

/** The builders by the number of their event. Texts, which may say what their source says, have their own. */
export const BUILDERS: readonly (Builder | undefined)[] = buildersByEvent()

function buildersByEvent(): readonly (Builder | undefined)[] {
  return Array.from({ length: EXIT }, (_, kind: Event) => TABLE[kind])
}

function code({ value, ...data }: CodeFields, position: Position): Nodes {
  const { attributes, frame } = data
  const lang = attributes === undefined ? null : languageOf(attributes)
  return attributes === undefined && frame === undefined
    ? { type: 'code', lang, meta: null, value, position }
    : { type: 'code', lang, meta: null, value, data, position }
}

function table({ headRow, headColumn, numeric, summary }: TableFields, position: Position): Nodes {
  const data = { headRow, headColumn, numeric: [...numeric] }
  return { type: 'table', children: [], data: summary === undefined ? data : { ...data, summary }, position }
}

// The first class of a code block is its language.
function languageOf(attributes: string): string | null {
  const classes = readAttributes(attributes).get('class')?.value.trim()
  return classes?.split(/\s/)[0]?.replace(/^language-/, '') || null
}

function link({ url, title, bare, ...data }: LinkFields, position: Position): Link {
  return {
    type: 'link',
    url,
    title: title ?? null,
    children: [],
    data: bare === undefined ? data : { ...data, target: bare },
    position,
  }
}
