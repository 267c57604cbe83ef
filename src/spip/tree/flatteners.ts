import type { Nodes } from 'mdast'
import { decodeReferences } from '../character-references.ts'
import { Event, type EventStream } from '../event.ts'
import { BARE, type CodeFields } from '../event-data.ts'
import { escapeHtml } from '../html/escape.ts'
import type { TableFields } from '../parse/block/table-grid.ts'
import type { LinkFields } from '../parse/inline/link.ts'
import type { ModelFields } from '../parse/inline/model.ts'
import { HEADING_DEPTH } from '../syntax-tree.ts'
import { destinationOf, writtenTarget } from './target-of-link.ts'

/** The kind of the event of a node, and what it carries; from `paragraph` on, a node has content, which comes next. */
export type Flattener<Node = never> = readonly [kind: Event, fieldsOf?: (node: Node, stream: EventStream) => unknown]

type FlattenerTable = { readonly [Type in Nodes['type']]?: Flattener<Extract<Nodes, { type: Type }>> }

/** What is not said is undefined, which is the same as not there. */
type Fields<Said> = { readonly [Name in keyof Said]: Said[Name] | undefined }

const TABLE: FlattenerTable = {
  break: [Event.lineBreak, ({ data }) => data?.kind ?? 'auto'],
  bullet: [Event.bullet],
  dash: [Event.dash],
  thematicBreak: [Event.thematicBreak],
  code: [
    Event.code,
    ({ value, data, lang }) =>
      codeFields(value, data?.attributes ?? (lang == null ? undefined : `class="${escapeHtml(lang)}"`), data?.frame),
  ],
  inlineCode: [Event.inlineCode, ({ value, data }) => codeFields(value, data?.attributes, undefined)],
  image: [
    Event.html,
    ({ url, alt, title }) => {
      const attributes = `src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}"`
      const value = `<img ${attributes}${title == null ? '' : ` title="${escapeHtml(title)}"`} />`
      return { value, tag: { name: 'img', closing: false, selfClosing: true } }
    },
  ],
  anchor: [
    Event.anchor,
    ({ name }, stream) => {
      stream.anchors.add(decodeReferences(String(name)))
      return { name }
    },
  ],
  glossaryLink: [Event.glossaryLink, ({ term, definition, source, lang }) => ({ term, definition, source, lang })],
  footnoteReference: [Event.footnoteReference, ({ identifier, label }) => ({ identifier, label: label ?? identifier })],
  resource: [Event.resource, ({ target, kind }) => ({ target, kind })],
  paragraph: [Event.paragraph, ({ data }) => (data?.bare === true ? BARE : undefined)],
  heading: [Event.heading, ({ depth }) => (depth === HEADING_DEPTH ? undefined : { depth })],
  strong: [Event.strong],
  emphasis: [Event.emphasis],
  delete: [Event.delete],
  link: [
    Event.link,
    (node) => {
      const destination = destinationOf(node)
      const { url, reference } = destination
      return {
        url,
        kind: reference === undefined ? kindOf(url) : 'object',
        title: node.title ?? undefined,
        reference,
        hreflang: node.data?.hreflang,
        auto: node.data?.auto,
        bare: writtenTarget(node.data?.target, destination),
      } satisfies Fields<LinkFields>
    },
  ],
  list: [
    Event.list,
    ({ ordered, start }) => ({ ordered: ordered === true, start: start == null || start === 1 ? undefined : start }),
  ],
  listItem: [Event.listItem, ({ checked }) => (checked == null ? undefined : { checked })],
  blockquote: [Event.blockquote],
  poetry: [Event.poetry],
  poetryLine: [Event.poetryLine],
  abbreviation: [Event.abbreviation, ({ title, lang, data }) => ({ title, lang, annotated: data?.annotated })],
  // Calls of models and strings of the interface go to those who resolve them: what is not said is not there.
  spipModel: [
    Event.model,
    ({ name, id, params, align, value }): ModelFields => ({
      name,
      params,
      written: value,
      ...(id === undefined ? {} : { id }),
      ...(align && { align }),
    }),
  ],
  idiom: [Event.idiom, ({ module, key }) => (module === undefined ? { key } : { module, key })],
  inlineMath: [Event.inlineMath, ({ value }) => ({ value })],
  math: [Event.math, ({ value }) => ({ value })],
  multi: [Event.multi],
  multiVariant: [Event.multiVariant, ({ lang }) => ({ lang })],
  table: [
    Event.table,
    ({ data, children }) => {
      const { headRow = children.length > 0, headColumn = false, numeric = [], summary } = data ?? {}
      return { headRow, headColumn, numeric, summary } satisfies Fields<TableFields>
    },
  ],
  tableRow: [Event.tableRow],
  tableCell: [Event.tableCell, ({ data }) => ({ ...data })],
  tableCaption: [Event.tableCaption],
  footnoteDefinition: [
    Event.footnoteDefinition,
    ({ identifier, label, data }) => ({
      identifier,
      label: label ?? identifier,
      anonymous: data?.anonymous === true ? true : undefined,
    }),
  ],
}

/** The flatteners by the type of their node. */
export const FLATTENERS: ReadonlyMap<string, Flattener> = flattenersByType()

function flattenersByType(): ReadonlyMap<string, Flattener> {
  return new Map(Object.entries(TABLE))
}

function codeFields(value: string, attributes: string | undefined, frame: boolean | undefined): Fields<CodeFields> {
  return { value, attributes, frame: frame === true ? true : undefined }
}

// What parsing tells of the same target; one that reads otherwise in a source, such as `art12`, is an address here.
function kindOf(url: string): LinkFields['kind'] {
  if (url.startsWith('#')) return 'anchor'
  return /^mailto:/i.test(url) ? 'mail' : 'url'
}
