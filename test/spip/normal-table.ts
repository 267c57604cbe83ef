import fc from 'fast-check'
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import type { TableCaption } from '../../src/spip/index.ts'
import { line, words } from './normal-inline.ts'

/*
 * Tables in normal form: a grid in which each cell fills one place, or two side by side, or two one above the other;
 * every cell starts with a word, so that no column is one of numbers; a header holds words only.
 */

type Merge = 'none' | 'right' | 'down'

const MERGES = fc.constantFrom<Merge[]>('none', 'none', 'none', 'right', 'down')

interface Plan {
  readonly rows: number
  readonly columns: number
  readonly headRow: boolean
  readonly headColumn: boolean
}

const plan: fc.Arbitrary<Plan> = fc.record({
  rows: fc.integer({ min: 2, max: 4 }),
  columns: fc.integer({ min: 2, max: 4 }),
  headRow: fc.boolean(),
  headColumn: fc.boolean(),
})

const cellContent = (angle: boolean) => line({ depth: 1, pipes: false, startsInText: true, angle })

function isHeader({ headRow, headColumn }: Plan, row: number, column: number): boolean {
  return (headRow && row === 0) || (headColumn && column === 0)
}

function trimmed(node: PhrasingContent): PhrasingContent {
  return node.type === 'text' ? { ...node, value: node.value.trimEnd() } : node
}

/** Lays the cells out; a cell that another one covers is left out. */
function layOut(table: Plan, contents: readonly TableCell['children'][], merges: readonly Merge[]): TableRow[] {
  const covered = new Set<number>()
  const { rows, columns } = table
  return Array.from({ length: rows }, (_, row) => {
    const cells: TableCell[] = []
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      if (covered.has(at)) continue
      const header = isHeader(table, row, column)
      const merge = header ? 'none' : merges[at]
      const colspan = merge === 'right' && column + 1 < columns && !covered.has(at + 1) ? 2 : 1
      const rowspan = merge === 'down' && column + 1 < columns && row + 1 < rows ? 2 : 1
      if (colspan === 2) covered.add(at + 1)
      if (rowspan === 2) covered.add(at + columns)
      const data = {
        column,
        ...(header ? { header } : {}),
        ...(colspan === 1 ? {} : { colspan }),
        ...(rowspan === 1 ? {} : { rowspan }),
      }
      const children = header ? contents[at]?.slice(0, 1).map(trimmed) : contents[at]
      cells.push({ type: 'tableCell', data, children: children ?? [] })
    }
    return { type: 'tableRow', children: cells }
  })
}

const captions: fc.Arbitrary<{ caption?: TableCaption; summary?: string }> = fc.oneof(
  fc.constant({}),
  words.map((value) => ({ caption: { type: 'tableCaption' as const, children: [{ type: 'text' as const, value }] } })),
  fc.tuple(words, words).map(([value, summary]) => ({
    caption: { type: 'tableCaption' as const, children: [{ type: 'text' as const, value }] },
    summary,
  })),
)

export const table = (angle: boolean): fc.Arbitrary<Table> =>
  plan.chain((one) => {
    const size = { minLength: one.rows * one.columns, maxLength: one.rows * one.columns }
    return fc
      .tuple(fc.array(cellContent(angle), size), fc.array(MERGES, size), captions)
      .map(([contents, merges, caption]) => ({
        type: 'table' as const,
        children: layOut(one, contents, merges),
        data: { headRow: one.headRow, headColumn: one.headColumn, numeric: Array(one.columns).fill(null), ...caption },
      }))
  })
