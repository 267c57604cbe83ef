import { expect, test } from 'vitest'
import * as z from 'zod'
import { readWith } from '../../../src/models/reading/read-with.ts'

// What our own schemas do not raise, or not yet: whatever zod says, a problem of ours comes out.
test.each<[string, z.ZodType, unknown, unknown]>([
  ['too short', z.string().min(3), 'ab', { code: 'models/too-short', params: { limit: 3 } }],
  ['too long', z.string().max(3), 'abcd', { code: 'models/too-long', params: { limit: 3 } }],
  ['too few', z.array(z.string()).min(1), [], { code: 'models/too-few', params: { limit: 1 } }],
  ['too many', z.array(z.string()).max(1), ['a', 'b'], { code: 'models/too-many', params: { limit: 1 } }],
  ['a form', z.string().regex(/^a/), 'b', { code: 'models/format', params: { format: 'regex', got: 'b' } }],
  ['not a multiple', z.number().multipleOf(2), 3, { code: 'models/format', params: { format: 'not_multiple_of' } }],
  ['a refinement', z.string().refine(() => false), 'b', { code: 'models/format', params: { format: 'custom' } }],
  [
    'no member of a union',
    z.union([z.string(), z.number()]),
    true,
    { code: 'models/no-match', params: { got: 'true' } },
  ],
  ['a key of a record', z.record(z.enum(['a']), z.string()), { b: '' }, { code: 'models/missing' }],
  ['an element of a set', z.set(z.string()), new Set([1]), { code: 'models/wrong-type' }],
])('%s', (_, schema, value, problem) => {
  const outcome = readWith(schema, value)
  expect(outcome.ok).toBe(false)
  expect(outcome.problems[0]).toMatchObject({ severity: 'error', ...(problem as object) })
})

test('unknown names are matched with those of their own object, also inside a union', () => {
  const schema = z.strictObject({
    kind: z.string(),
    part: z.union([z.number(), z.strictObject({ title: z.string() })]),
    inner: z.strictObject({ name: z.string() }),
  })
  const { problems } = readWith(schema, { kind: 'a', part: 1, inner: { name: 'b', nmae: 'c' }, kidn: 'd' })
  expect(problems).toEqual([
    {
      code: 'models/unknown-field',
      severity: 'error',
      params: { name: 'nmae', near: 'name' },
      path: ['inner', 'nmae'],
    },
    { code: 'models/unknown-field', severity: 'error', params: { name: 'kidn', near: 'kind' }, path: ['kidn'] },
  ])
})

test('a check of one’s own names its problem', () => {
  const problem = { code: 'site/name-taken', severity: 'error', params: { name: 'pain' } }
  const schema = z.object({ name: z.string().refine(() => false, { params: { problem } }) })
  expect(readWith(schema, { name: 'pain' }).problems).toEqual([{ ...problem, path: ['name'] }])
})

test('what is no schema is a wrong argument', () => {
  expect(() => readWith({ parse: () => 1 } as never, 1)).toThrow(
    new TypeError('Expected `schema` to be a schema of zod, got a value of type `object`'),
  )
})

test('a global configuration of zod changes nothing', () => {
  const before = z.config()
  z.config({ customError: () => 'Configured elsewhere' })
  try {
    expect(readWith(z.strictObject({ name: z.string() }), { name: 'a', nmae: 1 }).problems).toMatchObject([
      { code: 'models/unknown-field', params: { near: 'name' } },
    ])
  } finally {
    z.config({ ...before, customError: undefined })
  }
})
