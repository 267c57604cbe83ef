import { Event } from '../../event.ts'
import type { CellFields } from '../../parse/block/merged-cells.ts'
import type { TableFields } from '../../parse/block/table-grid.ts'
import type { HtmlHandler } from '../handlers.ts'
import { classedTags, tagsOf, withClasses } from '../tags.ts'
import type { HtmlWriter } from '../writer.ts'

const CAPTION = tagsOf('caption')
const SECTIONS = { thead: tagsOf('thead'), tbody: tagsOf('tbody') }
const FIRST_ROW = classedTags('tr', 'row_first')
const ODD_ROW = classedTags('tr', 'row_odd odd')
const EVEN_ROW = classedTags('tr', 'row_even even')
const CELL = tagsOf('td')

/** A table that is being written. */
export interface TableState {
  readonly fields: TableFields
  /** In front of the ids of its cells. */
  readonly id: string
  /** Rows of the body that were begun. */
  bodyRows: number
  section: 'none' | 'thead' | 'tbody'
  /** Column of the next cell that does not say its own. */
  nextColumn: number
  /** The ids of the headers of columns. */
  readonly headed: Map<number, string>
}

/** A table: caption, header, body, with the classes and ids that SPIP prints. */
export const table: HtmlHandler<Event.table> = (writer, fields, index) => {
  const id = freeId(writer)
  writer.tables.push({ fields, id, bodyRows: 0, section: 'none', nextColumn: 0, headed: new Map() })
  const describes = fields.summary === undefined ? '' : ` aria-describedby="${id}_summary"`
  writer.enterBlock(tagsOf('table', writer.classes('table spip') + describes))
  if (fields.summary !== undefined && writer.stream.kindAt(index + 1) !== Event.tableCaption) {
    writer.out += `\n<caption${summaryAttributes(writer, id)}><small>${writer.typesetter.writeValue(fields.summary)}</small></caption>`
  }
}

function summaryAttributes(writer: HtmlWriter, table: string): string {
  return ` id="${table}_summary"${writer.classes('summary offscreen')}`
}

// Anchors are named by authors: a table takes the next id that none of them has.
function freeId(writer: HtmlWriter): string {
  let id: string
  writer.takenTableIds ??= tableIdsIn(writer.stream.anchors)
  do id = `t${++writer.tableCount}`
  while (writer.takenTableIds.has(id))
  return `${writer.settings.notePrefix}${id}`
}

function tableIdsIn(anchors: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const name of anchors) ids.add(/^t\d+(?=_)/.exec(name)?.[0] ?? '')
  return ids
}

/** The end of a table. */
export const tableExit: HtmlHandler = (writer) => {
  const state = writer.tables.pop()
  // A table that is all header has a body too.
  if (state?.section === 'thead') enterSection(writer, state, 'tbody')
  if (state !== undefined && state.section !== 'none') writer.exit()
  writer.out += '\n'
  writer.exit()
}

/** The caption of a table; its summary stands in it. */
export const tableCaption: HtmlHandler = (writer) => {
  writer.out += '\n'
  writer.enter(CAPTION)
}

/** The end of a caption. */
export const tableCaptionExit: HtmlHandler = (writer) => {
  const state = writer.tables.at(-1)
  if (state?.fields.summary !== undefined) {
    writer.out += `<br /> <small${summaryAttributes(writer, state.id)}>${writer.typesetter.writeValue(state.fields.summary)}</small>`
  }
  writer.exit()
}

/** A row; the first one may be the header. */
export const tableRow: HtmlHandler = (writer) => {
  const state = writer.tables.at(-1)
  if (state === undefined) return
  const isHead = state.fields.headRow && state.section === 'none'
  enterSection(writer, state, isHead ? 'thead' : 'tbody')
  if (!isHead) state.bodyRows++
  state.nextColumn = 0
  const bodyRow = state.bodyRows % 2 === 1 ? ODD_ROW : EVEN_ROW
  writer.out += '\n'
  writer.enter(withClasses(isHead ? FIRST_ROW : bodyRow, writer.settings.classes))
}

function enterSection(writer: HtmlWriter, state: TableState, section: 'thead' | 'tbody'): void {
  if (state.section === section) return
  if (state.section !== 'none') writer.exit()
  writer.out += '\n'
  writer.enter(SECTIONS[section])
  state.section = section
}

/** A cell: a header has an id, the others name their headers. */
export const tableCell: HtmlHandler<Event.tableCell> = (writer, fields) => {
  const state = writer.tables.at(-1)
  if (state === undefined) return writer.enter(CELL)
  // Cells of other origins say neither their column nor whether they are headers.
  const column = countOf(fields.column, 0) ?? state.nextColumn
  const isHeader = state.section === 'thead' || (state.fields.headColumn && column === 0)
  const header = typeof fields.header === 'boolean' ? fields.header : isHeader
  const colspan = countOf(fields.colspan, 2) ?? 1
  const rowspan = countOf(fields.rowspan, 2) ?? 1
  state.nextColumn = column + colspan
  writer.out += '\n'
  const attributes = attributesOf(writer, state, { column, header, colspan, rowspan })
  writer.enter(attributes === '' && !header ? CELL : tagsOf(header ? 'th' : 'td', attributes))
}

/** Most columns or rows that a cell may span, and that a browser reads. */
const LARGEST_COUNT = 1000

// A tree from elsewhere may hold anything: what is no number of this size says nothing.
function countOf(value: unknown, least: number): number | undefined {
  const count = value as number
  return Number.isInteger(count) && count >= least && count <= LARGEST_COUNT ? count : undefined
}

function numericClass(sign: unknown): string {
  return sign === 'point' || sign === 'virgule' ? `numeric ${sign}` : 'numeric'
}

function attributesOf(writer: HtmlWriter, state: TableState, fields: Required<CellFields>): string {
  const { column, header, colspan, rowspan } = fields
  const { id, headed, section } = state
  const inHead = section === 'thead'
  const numeric = inHead || !writer.settings.classes ? null : state.fields.numeric[column]
  let attributes = numeric == null ? '' : ` class="${numericClass(numeric)}"`
  if (header && inHead) headed.set(column, `${id}_c${column}`)
  if (header) attributes += ` id="${inHead ? headed.get(column) : rowId(state)}"`
  if (colspan > 1) attributes += ` colspan="${colspan}"`
  if (rowspan > 1) attributes += ` rowspan="${rowspan}"`
  if (inHead) return attributes
  const ofColumn = headed.get(column) ?? ''
  const ofRow = state.fields.headColumn && column > 0 ? rowId(state) : ''
  const headers = `${ofColumn} ${ofRow}`.trim()
  return headers === '' ? attributes : `${attributes} headers="${headers}"`
}

function rowId({ id, bodyRows }: TableState): string {
  return `${id}_l${bodyRows - 1}`
}
