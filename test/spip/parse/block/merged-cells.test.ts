import { expect, test } from 'vitest'
import { cellsOf } from './table-of.ts'

test.each([
  ['|a|<|<|\n|b|c|d|', ['0:3×1', '0 1 2']],
  ['|a|b|\n|^|c|\n|^|d|', ['0:1×3 1', '1', '1']],
  ['|a|<|b|\n|^|<|c|', ['0:2×2 2', '2']],
  ['|a|b|\n|^|^|', ['0:1×2 1:1×2', '']],
  ['| a | < |\n|b|c|', ['0:2×1', '0 1']],
  ['|a|<|\n|^|^|', ['0:2×2', '']],
  ['|{{a}}|{{b}}|\n|{{c}}|<|', ['0h 1h', '0h:2×1']],
  // A sign that has nothing to join is a cell.
  ['|<|a|', ['0 1']],
  ['|^|a|', ['0 1']],
  ['|a|<|\n|b|^|', ['0:2×1', '0 1']],
  ['|a|<|\n|^|b|', ['0:2×1', '0 1']],
  // A browser lets no cell of the header reach into the body.
  ['|{{a}}|{{b}}|\n|^|c|\n|^|d|', ['0h 1h', '0:1×2 1', '1']],
  ['|{{a}}|<|\n|^|<|', ['0h:2×1', '0:2×1']],
  // One that makes no rectangle is one as well.
  ['|a|b|\n|^|<|', ['0:1×2 1', '1']],
  ['|a|<|b|\n|c|^|<|', ['0:2×1 2', '0 1:2×1']],
])('%j', (source, expected) => {
  expect(cellsOf(source)).toEqual(expected)
})
