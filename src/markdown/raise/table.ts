import type { Nodes, Table, TableCell } from 'mdast'
import type { Raiser } from './raising.ts'

/** A table of GFM. SPIP's columns have no alignment; a row of empty headers is none. */
export const raiseTable: Raiser<Table> = (node, { inside, report }) => {
  const alignment = node.align?.find((side) => side !== null)
  if (alignment != null) report('markdown/column-alignment', node, { side: alignment })
  const rows = node.children.map((row) => ({ ...row, children: inside(row.children) as TableCell[] }))
  const hasHead = rows[0]?.children.some(({ children }) => children.length > 0) ?? false
  return [{ ...node, children: hasHead ? rows : rows.slice(1), data: { headRow: hasHead } } as Nodes]
}
