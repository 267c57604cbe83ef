import type { Link, List, Nodes } from 'mdast'
import { decodeReferences } from '../character-references.ts'
import { Event, type EventStream, EXIT } from '../event.ts'
import type { FootnoteReferenceFields } from '../parse/block/footnote-bodies.ts'
import type { LinkFields } from '../parse/block/link.ts'
import type { ModelFields } from '../parse/block/model.ts'
import type { CodeFields, HtmlFields } from '../parse/block/raw-block.ts'
import type { CellFields, TableFields } from '../parse/block/table-grid.ts'
import type { BreakKind } from '../parse/flow.ts'
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
import { textValue } from './text-value.ts'

/** Makes the node of an event; its position comes later. */
export type Builder = (stream: EventStream, index: number) => Nodes

const TABLE: Readonly<Record<number, Builder>> = {
  [Event.text]: (stream, index) => ({
    type: 'text',
    value: textValue(stream.source, stream.startOf(index), stream.endOf(index)),
  }),
  [Event.literal]: literal,
  [Event.lineBreak]: (stream, index) => ({ type: 'break', data: { kind: stream.data[index] as BreakKind } }),
  [Event.bullet]: () => ({ type: 'bullet' }),
  [Event.dash]: () => ({ type: 'dash' }),
  [Event.thematicBreak]: () => ({ type: 'thematicBreak' }),
  [Event.code]: code,
  [Event.inlineCode]: inlineCode,
  [Event.html]: (stream, index) => ({ type: 'html', value: (stream.data[index] as HtmlFields).value }),
  [Event.anchor]: (stream, index) => ({ type: 'anchor', ...(stream.data[index] as Omit<Anchor, 'type'>) }),
  [Event.glossaryLink]: (stream, index) => ({
    type: 'glossaryLink',
    ...(stream.data[index] as Omit<GlossaryLink, 'type'>),
  }),
  [Event.footnoteReference]: (stream, index) => {
    const { identifier, label } = stream.data[index] as FootnoteReferenceFields
    return { type: 'footnoteReference', identifier, label }
  },
  [Event.resource]: (stream, index) => ({ type: 'resource', ...(stream.data[index] as Omit<Resource, 'type'>) }),
  [Event.paragraph]: (stream, index) =>
    stream.data[index] === undefined
      ? { type: 'paragraph', children: [] }
      : { type: 'paragraph', children: [], data: { bare: true } },
  [Event.heading]: () => ({ type: 'heading', depth: HEADING_DEPTH, children: [] }),
  [Event.strong]: () => ({ type: 'strong', children: [] }),
  [Event.emphasis]: () => ({ type: 'emphasis', children: [] }),
  [Event.link]: link,
  [Event.list]: (stream, index) => ({
    type: 'list',
    ordered: (stream.data[index] as List).ordered ?? false,
    spread: false,
    children: [],
  }),
  [Event.listItem]: () => ({ type: 'listItem', spread: false, children: [] }),
  [Event.blockquote]: () => ({ type: 'blockquote', children: [] }),
  [Event.poetry]: () => ({ type: 'poetry', children: [] }),
  [Event.poetryLine]: () => ({ type: 'poetryLine', children: [] }),
  [Event.abbreviation]: (stream, index) => ({
    type: 'abbreviation',
    ...(stream.data[index] as Pick<Abbreviation, 'title' | 'lang'>),
    children: [],
  }),
  [Event.model]: (stream, index) => {
    const { written, params, ...fields } = stream.data[index] as ModelFields
    return { type: 'spipModel', ...fields, params: [...params], value: written }
  },
  [Event.idiom]: (stream, index) => ({ type: 'idiom', ...(stream.data[index] as Omit<Idiom, 'type'>) }),
  [Event.inlineMath]: (stream, index) => ({ type: 'inlineMath', value: (stream.data[index] as InlineMath).value }),
  [Event.math]: (stream, index) => ({ type: 'math', value: (stream.data[index] as InlineMath).value }),
  [Event.multi]: () => ({ type: 'multi', children: [] }),
  [Event.multiVariant]: (stream, index) => ({
    type: 'multiVariant',
    lang: (stream.data[index] as MultiVariant).lang,
    children: [],
  }),
  [Event.table]: table,
  [Event.tableRow]: () => ({ type: 'tableRow', children: [] }),
  [Event.tableCell]: (stream, index) => ({
    type: 'tableCell',
    data: { ...(stream.data[index] as CellFields) },
    children: [],
  }),
  [Event.tableCaption]: () => ({ type: 'tableCaption', children: [] }),
  [Event.footnoteDefinition]: (stream, index) => {
    const fields = stream.data[index] as FootnoteReferenceFields & { readonly anonymous?: boolean }
    const node = {
      type: 'footnoteDefinition' as const,
      identifier: fields.identifier,
      label: fields.label,
      children: [],
    }
    return fields.anonymous === true ? { ...node, data: { anonymous: true } } : node
  },
}

/** The builders by the number of their event. */
export const BUILDERS: readonly (Builder | undefined)[] = Array.from({ length: EXIT }, (_, kind) => TABLE[kind])

function literal(stream: EventStream, index: number): Nodes {
  const own = stream.data[index]
  const value = typeof own === 'string' ? own : stream.source.slice(stream.startOf(index), stream.endOf(index))
  if (!value.startsWith('&') || value.length < 2) return { type: 'text', value, data: { literal: true } }
  return { type: 'text', value: decodeReferences(value), data: { reference: value } }
}

function code(stream: EventStream, index: number): Nodes {
  const { value, attributes, frame } = stream.data[index] as CodeFields
  const lang = attributes === undefined ? null : languageOf(attributes)
  if (attributes === undefined && frame !== true) return { type: 'code', lang, meta: null, value }
  const data = { ...(attributes === undefined ? {} : { attributes }), ...(frame === true ? { frame } : {}) }
  return { type: 'code', lang, meta: null, value, data }
}

function inlineCode(stream: EventStream, index: number): Nodes {
  const { value, attributes } = stream.data[index] as CodeFields
  return attributes === undefined ? { type: 'inlineCode', value } : { type: 'inlineCode', value, data: { attributes } }
}

function table(stream: EventStream, index: number): Nodes {
  const { headRow, headColumn, numeric, summary } = stream.data[index] as TableFields
  const data = { headRow, headColumn, numeric: [...numeric] }
  return { type: 'table', children: [], data: summary === undefined ? data : { ...data, summary } }
}

// The first class of a code block is its language.
function languageOf(attributes: string): string | null {
  const match = /\bclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
  const classes = match?.[1] ?? match?.[2] ?? match?.[3]
  return classes?.split(/\s+/)[0]?.replace(/^language-/, '') ?? null
}

function link(stream: EventStream, index: number): Link {
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
  }
}
