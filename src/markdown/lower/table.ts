import type { Nodes, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { type Lowerer, type Lowering, text } from './lowering.ts'

/** Widest row that is filled: more columns than any table of a text has. */
const MOST_COLUMNS = 1000

/**
 * A table of GFM, which has a header and no merged cells, with its caption in a paragraph before it.
 *
 * A cell that is merged into another is empty; a table without a header has an empty one.
 */
export const lowerTable: Lowerer<Table> = (node, lowering) => {
  const { caption, summary, headRow = true } = node.data ?? {}
  const rows = node.children.map((row) => filled(row, lowering))
  const columns = Math.max(1, ...rows.map(({ children }) => children.length))
  if (!headRow) rows.unshift({ type: 'tableRow', children: Array.from({ length: columns }, emptyCell) })
  const words: PhrasingContent[] = caption === undefined ? [] : (lowering.inside(caption.children) as PhrasingContent[])
  if (summary !== undefined && words.length > 0) words.push({ type: 'break' })
  if (summary !== undefined) words.push(text(summary))
  const table: Nodes = { ...node, children: rows }
  return words.length === 0 ? [table] : [{ type: 'paragraph', children: words }, table]
}

function filled(row: TableRow, { inside }: Lowering): TableRow {
  const cells: TableCell[] = []
  for (const cell of row.children) {
    const column = Math.min(cell.data?.column ?? cells.length, MOST_COLUMNS)
    while (cells.length < column) cells.push(emptyCell())
    cells.push({ ...cell, children: inside(cell.children) as PhrasingContent[] })
  }
  return { ...row, children: cells }
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] }
}
