import { expect, test } from 'vitest'
import { cellsOf, tableOf } from './table-of.ts'

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
  expect(cellsOf(source)).toEqual(cells)
  expect(tableOf(source).data).toMatchObject(data)
})
