import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { onOneLine } from '../white-space.ts'
import { htmlTable } from './html-table.ts'
import { BREAK, type Lowerer, type Lowering } from './lowering.ts'
import { formulaWithoutPipes, isFormula } from './math.ts'
import { isSpan } from './span.ts'

/** Widest row that is filled: more columns than any table of a text has. */
const MOST_COLUMNS = 1000

/**
 * A table: one of GFM, as far as GFM has what it holds; else one of HTML.
 *
 * GFM has neither captions nor merged cells, and no blocks in cells. A table without headers gets a row of empty ones;
 * the headers of rows are bold, as SPIP writes them.
 */
export const lowerTable: Lowerer<Table> = (node, lowering) => {
  if (!fitsGfm(node)) return htmlTable(node, lowering)
  const { headRow = true } = node.data ?? {}
  const rows = node.children.map((row, index) => filled(row, headRow && index === 0, lowering))
  const columns = rows.reduce((most, { children }) => Math.max(most, children.length), 1)
  if (!headRow) rows.unshift({ type: 'tableRow', children: Array.from({ length: columns }, emptyCell) })
  return [{ ...node, children: rows }]
}

function fitsGfm({ children, data }: Table): boolean {
  if (data?.caption !== undefined || data?.summary !== undefined) return false
  return children.every((row) => row.children.every(fitsCell))
}

function fitsCell({ children, data }: TableCell): boolean {
  return (data?.colspan ?? 1) === 1 && (data?.rowspan ?? 1) === 1 && children.every(isSpan)
}

function filled(row: TableRow, isHead: boolean, lowering: Lowering): TableRow {
  const cells: TableCell[] = []
  for (const cell of row.children) {
    const column = Math.min(cell.data?.column ?? cells.length, MOST_COLUMNS)
    while (cells.length < column) cells.push(emptyCell())
    const words = wordsOf(cell, lowering)
    const isBold = !isHead && cell.data?.header === true && words.length > 0
    cells.push({ ...cell, children: isBold ? [{ type: 'strong', children: words }] : words })
  }
  return { ...row, children: cells }
}

function wordsOf(cell: TableCell, { inside }: Lowering): PhrasingContent[] {
  return (inside(cell.children) as PhrasingContent[]).flatMap(onRow)
}

// A row of GFM is one line, and a pipe ends a cell, in HTML and formulas too.
function onRow(node: PhrasingContent): PhrasingContent[] {
  // A blank line in a cell is two breaks.
  if (node.type === 'break') return node.data?.kind === 'blank' ? [BREAK, BREAK] : [BREAK]
  if (node.type === 'text') return [{ ...node, value: onOneLine(node.value) }]
  if (node.type === 'html') return [{ ...node, value: withoutPipes(onOneLine(node.value)) }]
  if (!('children' in node)) return [node]
  return [{ ...node, children: (node.children as PhrasingContent[]).flatMap(onRow) } as PhrasingContent]
}

function withoutPipes(value: string): string {
  return isFormula(value) ? formulaWithoutPipes(value) : value.replaceAll('|', '&#124;')
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] }
}
