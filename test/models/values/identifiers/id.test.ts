import { expect, test } from 'vitest'
import { readWith } from '../../../../src/models/reading/read-with.ts'
import { actorIdSchema, idOf, plainIdSchema } from '../../../../src/models/values/identifiers/id.ts'

const SCHEMAS = { idOf: idOf<'ptce'>(), actorIdSchema, plainIdSchema }

test.each(Object.entries(SCHEMAS))('%s takes names', (_, schema) => {
  for (const id of [
    'a',
    'bou-sol',
    '12',
    'été',
    '😀',
    '__proto__',
    'constructor',
    'urn:x:1/2?3#4',
    'x'.repeat(200),
    '😀'.repeat(200),
  ]) {
    expect(schema.parse(id)).toBe(id)
  }
})

test.each(Object.entries(SCHEMAS))('%s refuses what is none', (_, schema) => {
  for (const text of ['', ' ', 'Bou Sol', 'a\u00A0b', 'a\n', '\ta', 'a\u2028', 'x'.repeat(201), '😀'.repeat(201)]) {
    expect(
      schema.safeParse(text).error?.issues.map(({ message }) => message),
      JSON.stringify(text),
    ).toEqual(['models/id-format'])
  }
  for (const value of [12, null, undefined, ['a']]) expect(schema.safeParse(value).success).toBe(false)
})

test.each(Object.entries(SCHEMAS))('%s quotes what it refuses', (_, schema) => {
  expect(readWith(schema, 'Bou Sol').problems).toMatchObject([{ params: { got: 'Bou Sol' } }])
})
