import { describe, expect, test } from 'vitest'
import { parseSpip } from '../../../../src/spip/index.ts'

function tableOf(source: string) {
  const [table] = parseSpip(source).children
  if (table?.type !== 'table') throw new Error('no table')
  return table
}

/** The cells of each row: `column:colspan×rowspan`, with `h` for a header. */
function grid(source: string): string[] {
  return tableOf(source).children.map((row) =>
    row.children
      .map(({ data }) => {
        const { column, header, colspan = 1, rowspan = 1 } = data ?? {}
        return `${column}${header === true ? 'h' : ''}${colspan * rowspan > 1 ? `:${colspan}×${rowspan}` : ''}`
      })
      .join(' '),
  )
}

describe('merged cells', () => {
  test.each([
    ['|a|<|<|\n|b|c|d|', ['0:3×1', '0 1 2']],
    ['|a|b|\n|^|c|\n|^|d|', ['0:1×3 1', '1', '1']],
    ['|a|<|b|\n|^|<|c|', ['0:2×2 2', '2']],
    ['|a|b|\n|^|^|', ['0:1×2 1:1×2', '']],
    ['| a | < |\n|b|c|', ['0:2×1', '0 1']],
    // A sign that has nothing to join is a cell.
    ['|<|a|', ['0 1']],
    ['|^|a|', ['0 1']],
    ['|a|<|\n|b|^|', ['0:2×1', '0 1']],
  ])('%j', (source, expected) => {
    expect(grid(source)).toEqual(expected)
  })
})

describe('headers', () => {
  test.each([
    ['|{{a}}|{{b}}|\n|c|d|', ['0h 1h', '0 1'], { headRow: true, headColumn: false }],
    ['|{{a}}|b|\n|c|d|', ['0 1', '0 1'], { headRow: false, headColumn: false }],
    ['| |{{b}}|\n|{{l}}|x|\n|{{m}}|y|', ['0h 1h', '0h 1', '0h 1'], { headRow: true, headColumn: true }],
    ['|{{l}}|x|\n|{{m}}|y|', ['0h 1', '0h 1'], { headRow: false, headColumn: true }],
    ['|{{l}}|x|\n|m|y|', ['0 1', '0 1'], { headRow: false, headColumn: false }],
    ['|{{a}}|<|\n|b|c|', ['0h:2×1', '0 1'], { headRow: true, headColumn: false }],
    // Emphasis inside bold is no header; neither is a row without bold.
    ['|{{a {i} }}|\n|b|', ['0', '0'], { headRow: false, headColumn: false }],
    ['| | |\n|a|b|', ['0 1', '0 1'], { headRow: false, headColumn: false }],
    ['|{{a}}|', ['0h'], { headRow: true, headColumn: false }],
  ])('%j', (source, cells, data) => {
    expect(grid(source)).toEqual(cells)
    expect(tableOf(source).data).toMatchObject(data)
  })
})

describe('columns of numbers', () => {
  test.each([
    ['|a|1|\n|b|-2,5|', [null, 'virgule']],
    ['|1.5|1 000|\n|2|12 %|', ['point', null]],
    ['|+1|a|\n|2|3|', ['', null]],
    ['|{{a}}|{{b}}|\n|1|x|', ['', null]],
    ['|{1}|2|', ['', '']],
    ['|1|12 €|', ['', null]],
    // An empty cell does not keep a column from being one.
    ['|a||\n|b|1|', [null, '']],
    ['|a|\n|\n|b|\n1|', [null]],
    // Nor does a hyphen, or three; two are a dash.
    ['|a|-|\n|b|---|\n|c|1|', [null, '']],
    ['|--|1|\n|1|--4|', [null, null]],
  ])('%j', (source, numeric) => {
    expect(tableOf(source).data?.numeric).toEqual(numeric)
  })
})
