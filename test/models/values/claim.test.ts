import { expect, test } from 'vitest'
import { claimOf, readWith, whenSchema } from '../../../src/models/index.ts'

const schema = claimOf(whenSchema)
const value = { edtf: '2011', status: 'stated' }
const source = { source: 'page', status: 'stated' }

test.each([
  { value, by: [] },
  { value, at: { edtf: '2014~', expression: 'alors', anchor: '2014-07-09', status: 'inferred' }, by: [source] },
  { value, by: [{ ...source, fields: ['name'], quote: 'mots', note: 'pourquoi', retrieved: '2026-01-31' }] },
])('%j is a claim', (claim) => {
  expect(readWith(schema, claim)).toEqual({ ok: true, value: claim, problems: [] })
})

test.each([
  [{ by: [] }, 'models/missing', ['value']],
  [{ value }, 'models/missing', ['by']],
  [{ value: { edtf: '2011' }, by: [] }, 'models/missing', ['value', 'status']],
  [{ value, at: '2014', by: [] }, 'models/wrong-type', ['at']],
  [{ value, by: [{ status: 'stated' }] }, 'models/missing', ['by', 0, 'source']],
  [{ value, by: [{ ...source, status: 'sure' }] }, 'models/not-one-of', ['by', 0, 'status']],
])('%j is none: %s, at %j', (claim, code, path) => {
  expect(readWith(schema, claim).problems).toMatchObject([{ code, path }])
})
