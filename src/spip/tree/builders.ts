import type { Link, Nodes } from 'mdast'
import type { Position } from '../../core/position.ts'
import { Event, EXIT } from '../event.ts'
import type { DataOf } from '../event-data.ts'
import type { CodeFields } from '../parse/block/raw-block.ts'
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
  [Event.bullet]: (_, position) => ({ type: 'bullet', position }),
  [Event.dash]: (_, position) => ({ type: 'dash', position }),
  [Event.thematicBreak]: (_, position) => ({ type: 'thematicBreak', position }),
  [Event.code]: code,
  [Event.inlineCode]: ({ value, attributes }, position) =>
    attributes === undefined
      ? { type: 'inlineCode', value, position }
      : { type: 'inlineCode', value, data: { attributes }, position },
  [Event.html]: ({ value }, position) => ({ type: 'html', value, position }),
  [Event.anchor]: (fields, position) => ({ type: 'anchor', ...fields, position }),
  [Event.glossaryLink]: (fields, position) => ({ type: 'glossaryLink', ...fields, position }),
  [Event.footnoteReference]: ({ identifier, label }, position) => ({
    type: 'footnoteReference',
    identifier,
    label,
    position,
  }),
  [Event.resource]: (fields, position) => ({ type: 'resource', ...fields, position }),
  [Event.paragraph]: (bare, position) =>
    bare === undefined
      ? { type: 'paragraph', children: [], position }
      : { type: 'paragraph', children: [], data: { bare: true }, position },
  [Event.heading]: (_, position) => ({ type: 'heading', depth: HEADING_DEPTH, children: [], position }),
  [Event.strong]: (_, position) => ({ type: 'strong', children: [], position }),
  [Event.emphasis]: (_, position) => ({ type: 'emphasis', children: [], position }),
  [Event.link]: link,
  [Event.list]: ({ ordered = false }, position) => ({
    type: 'list',
    ordered,
    spread: false,
    children: [],
    position,
  }),
  [Event.listItem]: (_, position) => ({ type: 'listItem', spread: false, children: [], position }),
  [Event.blockquote]: (_, position) => ({ type: 'blockquote', children: [], position }),
  [Event.poetry]: (_, position) => ({ type: 'poetry', children: [], position }),
  [Event.poetryLine]: (_, position) => ({ type: 'poetryLine', children: [], position }),
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
  [Event.idiom]: (fields, position) => ({ type: 'idiom', ...fields, position }),
  [Event.inlineMath]: ({ value }, position) => ({ type: 'inlineMath', value, position }),
  [Event.math]: ({ value }, position) => ({ type: 'math', value, position }),
  [Event.multi]: (_, position) => ({ type: 'multi', children: [], position }),
  [Event.multiVariant]: ({ lang }, position) => ({ type: 'multiVariant', lang, children: [], position }),
  [Event.table]: table,
  [Event.tableRow]: (_, position) => ({ type: 'tableRow', children: [], position }),
  [Event.tableCell]: (fields, position) => ({
    type: 'tableCell',
    data: { ...fields },
    children: [],
    position,
  }),
  [Event.tableCaption]: (_, position) => ({ type: 'tableCaption', children: [], position }),
  [Event.footnoteDefinition]: ({ identifier, label, anonymous }, position) =>
    anonymous === true
      ? { type: 'footnoteDefinition', identifier, label, children: [], data: { anonymous }, position }
      : { type: 'footnoteDefinition', identifier, label, children: [], position },
}

/** The builders by the number of their event. Texts, which may say what their source says, have their own. */
export const BUILDERS: readonly (Builder | undefined)[] = buildersByEvent()

function buildersByEvent(): readonly (Builder | undefined)[] {
  return Array.from({ length: EXIT }, (_, kind: Event) => TABLE[kind])
}

function code({ value, attributes, frame }: CodeFields, position: Position): Nodes {
  const lang = attributes === undefined ? null : languageOf(attributes)
  if (attributes === undefined && frame !== true) return { type: 'code', lang, meta: null, value, position }
  const data = { ...(attributes === undefined ? {} : { attributes }), ...(frame === true ? { frame } : {}) }
  return { type: 'code', lang, meta: null, value, data, position }
}

function table({ headRow, headColumn, numeric, summary }: TableFields, position: Position): Nodes {
  const data = { headRow, headColumn, numeric: [...numeric] }
  return { type: 'table', children: [], data: summary === undefined ? data : { ...data, summary }, position }
}

// The first class of a code block is its language.
function languageOf(attributes: string): string | null {
  const match = /\bclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
  const classes = match?.[1] ?? match?.[2] ?? match?.[3]
  return classes?.split(/\s+/)[0]?.replace(/^language-/, '') ?? null
}

function link({ url, title, kind, reference, hreflang, auto, bare }: LinkFields, position: Position): Link {
  return {
    type: 'link',
    url,
    title: title ?? null,
    children: [],
    data: {
      kind,
      ...(reference === undefined ? {} : { reference }),
      ...(hreflang === undefined ? {} : { hreflang }),
      ...(auto === undefined ? {} : { auto }),
      ...(bare === undefined ? {} : { target: bare }),
    },
    position,
  }
}
