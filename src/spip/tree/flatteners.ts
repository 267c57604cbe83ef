import type { Nodes } from 'mdast'
import { Event, type EventStream } from '../event.ts'
import { escapeHtml } from '../html/escape.ts'
import type { CodeFields, HtmlFields } from '../parse/block/raw-block.ts'
import type { TagData } from '../parse/inline/html-tag.ts'
import type { LinkFields } from '../parse/inline/link.ts'
import type { RawData } from '../parse/inline/raw-block.ts'
import { scan } from '../parse/scan.ts'
import { Token } from '../parse/token.ts'
import { HEADING_DEPTH } from '../syntax-tree.ts'

/**
 * Writes the event of a node.
 *
 * @returns
 *   The kind of the event when the node has content, which comes next; else nothing.
 */
export type Flattener<Node = never> = (stream: EventStream, node: Node) => number | undefined

type FlattenerTable = { readonly [Type in Nodes['type']]?: Flattener<Extract<Nodes, { type: Type }>> }

/** The flatteners by the type of their node. */
export const FLATTENERS: FlattenerTable = {
  text: (stream, { value, data }) => {
    if (data?.reference !== undefined) leaf(stream, Event.literal, data.reference)
    else if (data?.literal === true) leaf(stream, Event.literal, value)
    else stream.push(Event.text, 0, value.length, value)
    return undefined
  },
  break: (stream, { data }) => leaf(stream, Event.lineBreak, data?.kind ?? 'auto'),
  bullet: (stream) => leaf(stream, Event.bullet),
  dash: (stream) => leaf(stream, Event.dash),
  thematicBreak: (stream) => leaf(stream, Event.thematicBreak),
  code: (stream, { value, data, lang }) => {
    const attributes = data?.attributes ?? (lang == null ? undefined : `class="${lang}"`)
    return leaf(stream, Event.code, codeFields(value, attributes, data?.frame))
  },
  inlineCode: (stream, { value, data }) =>
    leaf(stream, Event.inlineCode, codeFields(value, data?.attributes, undefined)),
  html: (stream, { value }) => flattenHtml(stream, value),
  image: (stream, { url, alt, title }) => {
    const attributes = `src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}"`
    const value = `<img ${attributes}${title == null ? '' : ` title="${escapeHtml(title)}"`} />`
    return leaf(stream, Event.html, { value, tag: { name: 'img', closing: false, selfClosing: true } })
  },
  anchor: (stream, { name }) => {
    stream.anchors.add(name)
    return leaf(stream, Event.anchor, { name })
  },
  glossaryLink: (stream, { type: _type, position: _position, data: _data, ...fields }) =>
    leaf(stream, Event.glossaryLink, fields),
  footnoteReference: (stream, { identifier, label }) =>
    leaf(stream, Event.footnoteReference, { identifier, label: label ?? identifier }),
  resource: (stream, { target, kind }) => leaf(stream, Event.resource, { target, kind }),
  paragraph: (stream, { data }) => node(stream, Event.paragraph, data?.bare === true ? { bare: true } : undefined),
  heading: (stream, { depth }) => node(stream, Event.heading, depth === HEADING_DEPTH ? undefined : { depth }),
  strong: (stream) => node(stream, Event.strong),
  emphasis: (stream) => node(stream, Event.emphasis),
  delete: (stream) => node(stream, Event.delete),
  link: (stream, { url, title, data }) => {
    const fields: LinkFields = {
      url,
      kind: data?.kind ?? 'url',
      ...(title == null ? {} : { title }),
      ...(data?.reference === undefined ? {} : { reference: data.reference }),
      ...(data?.hreflang === undefined ? {} : { hreflang: data.hreflang }),
      ...(data?.auto === undefined ? {} : { auto: data.auto }),
      ...(data?.target === undefined ? {} : { bare: data.target }),
    }
    return node(stream, Event.link, fields)
  },
  list: (stream, { ordered, start }) =>
    node(
      stream,
      Event.list,
      start == null || start === 1 ? { ordered: ordered === true } : { ordered: ordered === true, start },
    ),
  listItem: (stream) => node(stream, Event.listItem),
  blockquote: (stream) => node(stream, Event.blockquote),
  poetry: (stream) => node(stream, Event.poetry),
  poetryLine: (stream) => node(stream, Event.poetryLine),
  abbreviation: (stream, { title, lang }) =>
    node(stream, Event.abbreviation, lang === undefined ? { title } : { title, lang }),
  spipModel: (stream, { name, id, params, align, value }) =>
    leaf(stream, Event.model, {
      name,
      params,
      written: value,
      ...(id === undefined ? {} : { id }),
      ...(align === undefined ? {} : { align }),
    }),
  idiom: (stream, { module, key }) => leaf(stream, Event.idiom, module === undefined ? { key } : { module, key }),
  inlineMath: (stream, { value }) => leaf(stream, Event.inlineMath, { value }),
  math: (stream, { value }) => leaf(stream, Event.math, { value }),
  multi: (stream) => node(stream, Event.multi),
  multiVariant: (stream, { lang }) => node(stream, Event.multiVariant, { lang }),
  table: (stream, { data, children }) => {
    const { headRow = children.length > 0, headColumn = false, numeric = [], summary } = data ?? {}
    return node(
      stream,
      Event.table,
      summary === undefined ? { headRow, headColumn, numeric } : { headRow, headColumn, numeric, summary },
    )
  },
  tableRow: (stream) => node(stream, Event.tableRow),
  tableCell: (stream, { data }) => node(stream, Event.tableCell, { ...data }),
  tableCaption: (stream) => node(stream, Event.tableCaption),
  footnoteDefinition: (stream, { identifier, label, data }) => {
    const fields = { identifier, label: label ?? identifier }
    return node(stream, Event.footnoteDefinition, data?.anonymous === true ? { ...fields, anonymous: true } : fields)
  },
}

function leaf(stream: EventStream, kind: number, data: unknown = undefined): undefined {
  stream.push(kind, 0, 0, data)
}

function node(stream: EventStream, kind: number, data: unknown = undefined): number {
  stream.push(kind, 0, 0, data)
  return kind
}

function codeFields(value: string, attributes: string | undefined, frame: boolean | undefined): CodeFields {
  const fields: CodeFields = attributes === undefined ? { value } : { value, attributes }
  return frame === true ? { ...fields, frame } : fields
}

// HTML of any length, as trees of other origins hold it, is read tag by tag.
function flattenHtml(stream: EventStream, value: string): undefined {
  const { tokens } = scan(value, 'spip', 'html')
  let last = 0
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens.startOf(index)
    const end = tokens.endOf(index)
    const fields = htmlFieldsOf(tokens.kindAt(index), tokens.data[index], value.slice(start, end), start)
    if (fields === undefined) continue
    if (start > last) leaf(stream, Event.literal, value.slice(last, start))
    leaf(stream, Event.html, fields)
    last = end
  }
  if (last < value.length) leaf(stream, Event.literal, value.slice(last))
}

function htmlFieldsOf(kind: number, data: unknown, value: string, start: number): HtmlFields | undefined {
  if (kind === Token.tag) return { value, tag: data as TagData }
  if (kind === Token.comment) return { value }
  if (kind !== Token.raw) return undefined
  const { name, contentStart, contentEnd } = data as RawData
  const raw = name === 'code' || name === 'cadre' || name === 'frame' ? 'html' : name
  return { value, raw, contentStart: contentStart - start, contentEnd: contentEnd - start }
}
