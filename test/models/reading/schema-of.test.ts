import { expect, test } from 'vitest'
import * as z from 'zod'
import { fail, succeed } from '../../../src/core/outcome.ts'
import { modelError } from '../../../src/models/model-problem.ts'
import { readWith } from '../../../src/models/reading/read-with.ts'
import { schemaOf } from '../../../src/models/reading/schema-of.ts'

const warning = { ...modelError('models/blank'), severity: 'warning' } as const
const shout = schemaOf((text) => {
  if (text === 'two') return fail(modelError('models/blank'), { ...modelError('models/missing'), path: ['inner'] })
  return text === '' ? fail(modelError('models/blank')) : succeed(text.toUpperCase(), [warning])
})

test('the value is the one that the function gives, and its warnings stay behind', () => {
  expect(readWith(shout, 'pain')).toEqual({ ok: true, value: 'PAIN', problems: [] })
})

test.each([
  ['the problem has the place of the value', '', [['models/blank', ['names', 0]]]],
  [
    'each problem is one, at its place below',
    'two',
    [
      ['models/blank', ['names', 0]],
      ['models/missing', ['names', 0, 'inner']],
    ],
  ],
  ['what is no text is not asked about', 3, [['models/wrong-type', ['names', 0]]]],
  ['nor what is missing', undefined, [['models/missing', ['names', 0]]]],
])('%s', (_, value, expected) => {
  const { problems } = readWith(z.strictObject({ names: z.array(shout) }), { names: [value] })
  expect(problems.map(({ code, path }) => [code, path])).toEqual(expected)
})

test('what was read can be sent, and described in both directions', () => {
  const schema = z.strictObject({ name: shout })
  expect(z.encode(schema, schema.parse({ name: 'pain' }))).toEqual({ name: 'PAIN' })
  const text = { properties: { name: { type: 'string' } } }
  expect([z.toJSONSchema(schema), z.toJSONSchema(schema, { io: 'input' })]).toMatchObject([text, text])
})
