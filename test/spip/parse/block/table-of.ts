import { parseSpip } from '../../../../src/spip/index.ts'

/** The table that a source begins with. */
export function tableOf(source: string) {
  const [table] = parseSpip(source).children
  if (table?.type !== 'table') throw new Error('no table')
  return table
}

/** The cells of each row: `column:colspan×rowspan`, with `h` for a header. */
export function cellsOf(source: string): string[] {
  return tableOf(source).children.map((row) =>
    row.children
      .map(({ data }) => {
        const { column, header, colspan = 1, rowspan = 1 } = data ?? {}
        return `${column}${header === true ? 'h' : ''}${colspan * rowspan > 1 ? `:${colspan}×${rowspan}` : ''}`
      })
      .join(' '),
  )
}
