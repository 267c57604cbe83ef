import { expect, test } from 'vitest'
import { fail, succeed } from '../../src/core/outcome.ts'
import type { Problem } from '../../src/core/problem.ts'

const warning: Problem = { code: 'models/unsure', severity: 'warning', params: { field: 'siret' } }
const error: Problem = { code: 'models/required', severity: 'error', params: {}, path: ['members', 0, 'name'] }

test('a success holds its value and no problem by default', () => {
  expect(succeed('x')).toStrictEqual({ ok: true, value: 'x', problems: [] })
})

test('a success may carry warnings', () => {
  expect(succeed('x', [warning])).toStrictEqual({ ok: true, value: 'x', problems: [warning] })
})

test('a failure holds its problems in order, and no value', () => {
  expect(fail(error, warning)).toStrictEqual({ ok: false, problems: [error, warning] })
})

test('outcomes are plain data: JSON gives them back', () => {
  for (const outcome of [succeed({ a: 1 }, [warning]), fail(error)]) {
    expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome)
  }
})
