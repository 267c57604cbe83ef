import { expect, test } from 'vitest'
import * as z from 'zod'
import { describe as word } from '../../../src/i18n/index.ts'
import { readWith } from '../../../src/models/reading/read-with.ts'
import { sirenSchema } from '../../../src/models/values/identifiers/siren.ts'

// What our own schemas do not raise, or not yet: whatever zod says, a problem of ours comes out.
test.each<[string, z.ZodType, unknown, unknown]>([
  ['too short', z.string().min(3), 'ab', { code: 'models/too-short', params: { limit: 3 } }],
  ['too long', z.string().max(3), 'abcd', { code: 'models/too-long', params: { limit: 3 } }],
  ['too few', z.array(z.string()).min(1), [], { code: 'models/too-few', params: { limit: 1 } }],
  ['too many', z.array(z.string()).max(1), ['a', 'b'], { code: 'models/too-many', params: { limit: 1 } }],
  ['too few in a set', z.set(z.int()).min(2), new Set([1]), { code: 'models/too-few', params: { limit: 2 } }],
  ['too many in a set', z.set(z.int()).max(0), new Set([1]), { code: 'models/too-many', params: { limit: 0 } }],
  ['too many in a tuple', z.tuple([z.string()]), ['a', 'b'], { code: 'models/too-many', params: { limit: 1 } }],
  ['too small', z.number().min(3), 2, { code: 'models/too-small', params: { limit: 3 } }],
  ['too large', z.number().max(3), 4, { code: 'models/too-large', params: { limit: 3 } }],
  ['a bound from below', z.number().gt(0), 0, { code: 'models/too-small', params: { limit: 0, isExcluded: true } }],
  ['a bound from above', z.number().lt(9), 9, { code: 'models/too-large', params: { limit: 9, isExcluded: true } }],
  ['a large integer', z.bigint().min(3n), 2n, { code: 'models/too-small', params: { limit: 3 } }],
  ['more than is exact', z.int(), 1e20, { code: 'models/too-large', params: { limit: Number.MAX_SAFE_INTEGER } }],
  ['no integer', z.int(), 1.5, { code: 'models/not-integer', params: { got: 1.5 } }],
  ['an integer as text', z.int(), '1', { code: 'models/wrong-type', params: { expected: 'number', got: 'string' } }],
  ['infinity', z.int(), Number.POSITIVE_INFINITY, { code: 'models/wrong-type', params: { got: 'not-finite' } }],
  ['a date too early', z.date().min(new Date(1)), new Date(0), { code: 'models/format', params: { got: 'date' } }],
  ['a value not given', z.enum(['a']), undefined, { code: 'models/missing', params: {} }],
  ['a value nearly right', z.enum(['pain']), 'pian', { code: 'models/not-one-of', params: { near: 'pain' } }],
  ['no value at all like it', z.enum(['pain']), 3, { code: 'models/not-one-of', params: { got: '3', near: null } }],
  ['an address', z.url(), 'x', { code: 'models/url-format', params: { got: 'x' } }],
  ['a form', z.string().regex(/^a/), 'b', { code: 'models/format', params: { format: 'regex', got: 'b' } }],
  ['not a multiple', z.number().multipleOf(2), 3, { code: 'models/format', params: { format: 'not_multiple_of' } }],
  ['a refinement', z.string().refine(() => false), 'b', { code: 'models/format', params: { format: 'custom' } }],
  [
    'no member of a union',
    z.union([z.string(), z.number()]),
    true,
    { code: 'models/no-match', params: { got: 'true' } },
  ],
  ['a union not given', z.union([z.string(), z.number()]), undefined, { code: 'models/missing', params: {} }],
  ['a key of a record', z.record(z.enum(['a']), z.string()), { b: '' }, { code: 'models/missing' }],
  ['an element of a set', z.set(z.string()), new Set([1]), { code: 'models/wrong-type' }],
])('%s', (_, schema, value, problem) => {
  const outcome = readWith(schema, value)
  expect(outcome.ok).toBe(false)
  expect(outcome.problems[0]).toMatchObject({ severity: 'error', ...(problem as object) })
})

const EITHER = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('actor') }),
  z.strictObject({ kind: z.literal('place') }),
])

test.each<[value: unknown, problem: object]>([
  [{}, { code: 'models/missing', params: { field: 'kind' }, path: ['kind'] }],
  [{ kind: 'acteur' }, { code: 'models/not-one-of', path: ['kind'], params: { near: 'actor' } }],
  [{ kind: null }, { code: 'models/not-one-of', path: ['kind'], params: { got: 'null' } }],
  [{ kind: 'constructor' }, { code: 'models/not-one-of', path: ['kind'], params: { near: null } }],
  [null, { code: 'models/wrong-type', path: [], params: { got: 'null' } }],
  [[], { code: 'models/wrong-type', path: [], params: { got: 'array' } }],
])('of the kinds of a union, %j is none', (value, problem) => {
  expect(readWith(EITHER, value).problems).toMatchObject([problem])
})

const SIREN = z.strictObject({ siren: sirenSchema })

// As forms combine schemas: a field that may be empty, one entity or another, numbers as keys.
test.each<[string, z.ZodType, unknown, object[]]>([
  ['a text or none', sirenSchema.or(z.literal('')), '12', [{ code: 'models/siren-format', path: [] }]],
  [
    'a text or null, nested',
    z.union([z.null(), z.union([sirenSchema, z.number()])]),
    '1',
    [{ code: 'models/siren-format' }],
  ],
  [
    'an object or a text',
    z.object({ of: z.union([z.string(), SIREN]) }),
    { of: { siren: '1', sirne: '2' } },
    [
      { code: 'models/siren-format', path: ['of', 'siren'] },
      { code: 'models/unknown-field', path: ['of', 'sirne'], params: { near: 'siren' } },
    ],
  ],
  [
    'one of a kind or a text',
    z.union([z.string(), EITHER]),
    { kind: 'plaec' },
    [{ path: ['kind'], params: { near: 'place' } }],
  ],
  ['one of two objects', z.union([SIREN, z.object({ id: z.string() })]), {}, [{ code: 'models/no-match', path: [] }]],
  ['a whole number or none', z.int().or(z.literal('')), 1.5, [{ code: 'models/not-integer', params: { got: 1.5 } }]],
  ['no number', z.int().or(z.literal('')), 'x', [{ code: 'models/no-match', params: { got: 'x' } }]],
  ['another type', sirenSchema.or(z.null()), 12, [{ code: 'models/no-match', params: { got: '12' } }]],
  ['a number as key', z.record(sirenSchema, z.string()), { 12: 'a' }, [{ code: 'models/siren-format', path: ['12'] }]],
  ['an element of a map', z.map(z.object({}), sirenSchema), new Map([[{}, '12']]), [{ code: 'models/siren-format' }]],
])('the problem is that of the part that was meant: %s', (_, schema, value, problems) => {
  expect(readWith(schema, value).problems).toMatchObject(problems)
})

test.each([
  [z.number().gt(0), 0, 'Ce nombre est trop petit : plus de 0.', 'This number is too small: more than 0.'],
  [z.number().lt(9), 9, 'Ce nombre est trop grand : moins de 9.', 'This number is too large: less than 9.'],
  [z.number().min(1), 0, 'Ce nombre est trop petit : au moins 1.', 'This number is too small: at least 1.'],
  [z.number().max(9), 10, 'Ce nombre est trop grand : au plus 9.', 'This number is too large: at most 9.'],
])('a bound is worded as it is: %#', (schema, value, french, english) => {
  const [problem] = readWith(schema, value).problems
  if (problem === undefined) throw new Error('There is no problem')
  expect(word(problem, 'fr').replaceAll('\u00A0', ' ')).toBe(french)
  expect(word(problem, 'en')).toBe(english)
})

test('each unknown name is a problem of its own, and what it shows is short', () => {
  const { problems } = readWith(z.strictObject({}), { a: 1, ['b'.repeat(1000)]: 2 })
  expect(problems.map(({ path }) => path)).toEqual([['a'], ['b'.repeat(1000)]])
  expect(problems[1]?.params['name']).toHaveLength(61)
})
