import { expect, test } from 'vitest'
import { placed, rowProblem, softened } from '../../../src/interop/spip-rows/row-problem.ts'

test('a problem has its severity, and the column where it is', () => {
  expect(rowProblem('rows/date-zero', { id: 7 }, 'date_heure')).toEqual({
    code: 'rows/date-zero',
    severity: 'error',
    params: { id: 7 },
    path: ['date_heure'],
  })
  expect(rowProblem('rows/not-a-row', { id: null })).not.toHaveProperty('path')
})

test.each([
  ['rows/status-unknown', 'error', 'warning'],
  ['rows/parent-missing', 'warning', 'warning'],
  ['rows/ip-digest', 'info', 'info'],
] as const)('%s is an %s, and once it keeps nothing from being read, no more than a %s', (code, as, softly) => {
  const problem = rowProblem(code, { id: 7 }, 'x')
  expect(problem.severity).toBe(as)
  expect(softened(problem)).toEqual({ ...problem, severity: softly })
})

test('a place in a table goes before the place in the row', () => {
  const problem = { code: 'rows/text-empty', severity: 'warning', params: {} } as const
  expect(placed(problem, 'mots', 3).path).toEqual(['mots', 3])
  expect(placed({ ...problem, path: ['texte'] }, 'forum', 0).path).toEqual(['forum', 0, 'texte'])
  expect(placed(problem, 3).path).toEqual([3])
})
