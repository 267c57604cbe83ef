import type { Link, List, Nodes } from 'mdast'
import type { Position } from '../../core/position.ts'
import { decodeReferences } from '../character-references.ts'
import { Event, type EventStream, EXIT } from '../event.ts'
import type { FootnoteReferenceFields } from '../parse/block/footnote-bodies.ts'
import type { CodeFields, HtmlFields } from '../parse/block/raw-block.ts'
import type { CellFields, TableFields } from '../parse/block/table-grid.ts'
import type { BreakKind } from '../parse/flow.ts'
import type { LinkFields } from '../parse/inline/link.ts'
import type { ModelFields } from '../parse/inline/model.ts'
import {
  type Abbreviation,
  type Anchor,
  type GlossaryLink,
  HEADING_DEPTH,
  type Idiom,
  type InlineMath,
  type MultiVariant,
  type Resource,
} from '../syntax-tree.ts'

/**
 * Makes the node of an event.
 *
 * Its position comes last, and with the others: a property that is added later takes an object of its own.
 */
export type Builder = (stream: EventStream, index: number, position: Position) => Nodes

const TABLE: Readonly<Record<number, Builder>> = {
  [Event.literal]: literal,
  [Event.lineBreak]: (stream, index, position) => ({
    type: 'break',
    data: { kind: stream.data[index] as BreakKind },
    position,
  }),
  [Event.bullet]: (_, __, position) => ({ type: 'bullet', position }),
  [Event.dash]: (_, __, position) => ({ type: 'dash', position }),
  [Event.thematicBreak]: (_, __, position) => ({ type: 'thematicBreak', position }),
  [Event.code]: code,
  [Event.inlineCode]: inlineCode,
  [Event.html]: (stream, index, position) => ({
    type: 'html',
    value: (stream.data[index] as HtmlFields).value,
    position,
  }),
  [Event.anchor]: (stream, index, position) => ({
    type: 'anchor',
    ...(stream.data[index] as Omit<Anchor, 'type'>),
    position,
  }),
  [Event.glossaryLink]: (stream, index, position) => ({
    type: 'glossaryLink',
    ...(stream.data[index] as Omit<GlossaryLink, 'type'>),
    position,
  }),
  [Event.footnoteReference]: (stream, index, position) => {
    const { identifier, label } = stream.data[index] as FootnoteReferenceFields
    return { type: 'footnoteReference', identifier, label, position }
  },
  [Event.resource]: (stream, index, position) => ({
    type: 'resource',
    ...(stream.data[index] as Omit<Resource, 'type'>),
    position,
  }),
  [Event.paragraph]: (stream, index, position) =>
    stream.data[index] === undefined
      ? { type: 'paragraph', children: [], position }
      : { type: 'paragraph', children: [], data: { bare: true }, position },
  [Event.heading]: (_, __, position) => ({ type: 'heading', depth: HEADING_DEPTH, children: [], position }),
  [Event.strong]: (_, __, position) => ({ type: 'strong', children: [], position }),
  [Event.emphasis]: (_, __, position) => ({ type: 'emphasis', children: [], position }),
  [Event.link]: link,
  [Event.list]: (stream, index, position) => ({
    type: 'list',
    ordered: (stream.data[index] as List).ordered ?? false,
    spread: false,
    children: [],
    position,
  }),
  [Event.listItem]: (_, __, position) => ({ type: 'listItem', spread: false, children: [], position }),
  [Event.blockquote]: (_, __, position) => ({ type: 'blockquote', children: [], position }),
  [Event.poetry]: (_, __, position) => ({ type: 'poetry', children: [], position }),
  [Event.poetryLine]: (_, __, position) => ({ type: 'poetryLine', children: [], position }),
  [Event.abbreviation]: (stream, index, position) => ({
    type: 'abbreviation',
    ...(stream.data[index] as Pick<Abbreviation, 'title' | 'lang'>),
    children: [],
    position,
  }),
  [Event.model]: (stream, index, position) => {
    const { written, params, ...fields } = stream.data[index] as ModelFields
    return { type: 'spipModel', ...fields, params: [...params], value: written, position }
  },
  [Event.idiom]: (stream, index, position) => ({
    type: 'idiom',
    ...(stream.data[index] as Omit<Idiom, 'type'>),
    position,
  }),
  [Event.inlineMath]: (stream, index, position) => ({
    type: 'inlineMath',
    value: (stream.data[index] as InlineMath).value,
    position,
  }),
  [Event.math]: (stream, index, position) => ({
    type: 'math',
    value: (stream.data[index] as InlineMath).value,
    position,
  }),
  [Event.multi]: (_, __, position) => ({ type: 'multi', children: [], position }),
  [Event.multiVariant]: (stream, index, position) => ({
    type: 'multiVariant',
    lang: (stream.data[index] as MultiVariant).lang,
    children: [],
    position,
  }),
  [Event.table]: table,
  [Event.tableRow]: (_, __, position) => ({ type: 'tableRow', children: [], position }),
  [Event.tableCell]: (stream, index, position) => ({
    type: 'tableCell',
    data: { ...(stream.data[index] as CellFields) },
    children: [],
    position,
  }),
  [Event.tableCaption]: (_, __, position) => ({ type: 'tableCaption', children: [], position }),
  [Event.footnoteDefinition]: (stream, index, position) => {
    const fields = stream.data[index] as FootnoteReferenceFields & { readonly anonymous?: boolean }
    const { identifier, label } = fields
    return fields.anonymous === true
      ? { type: 'footnoteDefinition', identifier, label, children: [], data: { anonymous: true }, position }
      : { type: 'footnoteDefinition', identifier, label, children: [], position }
  },
}

/** The builders by the number of their event. */
export const BUILDERS: readonly (Builder | undefined)[] = buildersByEvent()

function buildersByEvent(): readonly (Builder | undefined)[] {
  return Array.from({ length: EXIT }, (_, kind) => TABLE[kind])
}

function literal(stream: EventStream, index: number, position: Position): Nodes {
  const own = stream.data[index]
  const value = typeof own === 'string' ? own : stream.source.slice(stream.startOf(index), stream.endOf(index))
  if (!value.startsWith('&') || value.length < 2) return { type: 'text', value, data: { literal: true }, position }
  return { type: 'text', value: decodeReferences(value), data: { reference: value }, position }
}

function code(stream: EventStream, index: number, position: Position): Nodes {
  const { value, attributes, frame } = stream.data[index] as CodeFields
  const lang = attributes === undefined ? null : languageOf(attributes)
  if (attributes === undefined && frame !== true) return { type: 'code', lang, meta: null, value, position }
  const data = { ...(attributes === undefined ? {} : { attributes }), ...(frame === true ? { frame } : {}) }
  return { type: 'code', lang, meta: null, value, data, position }
}

function inlineCode(stream: EventStream, index: number, position: Position): Nodes {
  const { value, attributes } = stream.data[index] as CodeFields
  return attributes === undefined
    ? { type: 'inlineCode', value, position }
    : { type: 'inlineCode', value, data: { attributes }, position }
}

function table(stream: EventStream, index: number, position: Position): Nodes {
  const { headRow, headColumn, numeric, summary } = stream.data[index] as TableFields
  const data = { headRow, headColumn, numeric: [...numeric] }
  return { type: 'table', children: [], data: summary === undefined ? data : { ...data, summary }, position }
}

// The first class of a code block is its language.
function languageOf(attributes: string): string | null {
  const match = /\bclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
  const classes = match?.[1] ?? match?.[2] ?? match?.[3]
  return classes?.split(/\s+/)[0]?.replace(/^language-/, '') ?? null
}

function link(stream: EventStream, index: number, position: Position): Link {
  const { url, title, kind, reference, hreflang, auto, bare } = stream.data[index] as LinkFields
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
