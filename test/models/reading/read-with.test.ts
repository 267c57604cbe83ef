import { expect, test } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'
import { readWith } from '../../../src/models/reading/read-with.ts'
import { siretSchema } from '../../../src/models/values/identifiers/siret.ts'

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

test('schemas of zod/mini are schemas of zod 4 too, and hold those of the library', () => {
  const schema = mini.strictObject({ siret: siretSchema, name: mini.string() })
  expect(readWith(schema, { siret: '73282932000075', nmae: 'b' }).problems).toMatchObject([
    { code: 'models/siret-checksum', path: ['siret'] },
    { code: 'models/missing', path: ['name'] },
    { code: 'models/unknown-field', params: { near: 'name' } },
  ])
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
