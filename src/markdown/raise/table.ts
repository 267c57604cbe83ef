import type { Nodes, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { element } from '../make.ts'
import type { Raiser } from './raising.ts'

/**
 * A table of GFM. SPIP's columns have no alignment; a row of empty headers is none; a first column that is bold is one
 * of headers, which SPIP writes so. Bold text in a header says nothing more.
 */
export const raiseTable: Raiser<Table> = (node, { inside, report }) => {
  const alignment = node.align?.find((side) => side !== null)
  if (alignment != null) report('markdown/column-alignment', node, { side: alignment })
  const rows = node.children.map((row): TableRow => ({ ...row, children: inside(row.children) as TableCell[] }))
  const [first, ...body] = rows
  const headRow = first?.children.some(({ children }) => children.length > 0) ?? false
  const headColumn = body.length > 0 && body.every(({ children: [cell] }) => cell !== undefined && isBold(cell))
  const head = headRow && first !== undefined ? [{ ...first, children: first.children.map(headerOf) }] : []
  const children = [...head, ...(headColumn ? body.map(withHeader) : body)]
  return [{ ...node, children, data: { headRow, headColumn } } as Nodes]
}

function isBold({ children: [only, ...others] }: TableCell): boolean {
  return only?.type === 'strong' && others.length === 0
}

function headerOf(cell: TableCell): TableCell {
  return { ...cell, children: joined(cell.children.flatMap(withoutBraces)), data: { ...cell.data, header: true } }
}

// A header of SPIP holds no braces between its own.
function withoutBraces(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node]
  const children = joined((node.children as PhrasingContent[]).flatMap(withoutBraces))
  if (node.type === 'strong') return children
  if (node.type === 'emphasis') return element('i', {}, children, node)
  return [{ ...node, children } as PhrasingContent]
}

// Texts side by side are one.
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const whole: PhrasingContent[] = []
  for (const node of nodes) {
    const last = whole.at(-1)
    if (last?.type === 'text' && node.type === 'text')
      whole[whole.length - 1] = { ...last, value: last.value + node.value }
    else whole.push(node)
  }
  return whole
}

function withHeader(row: TableRow): TableRow {
  const [cell, ...others] = row.children
  const bold = cell?.children[0]
  if (cell === undefined || bold?.type !== 'strong') return row
  return { ...row, children: [headerOf({ ...cell, children: bold.children }), ...others] }
}
