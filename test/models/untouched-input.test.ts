import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import * as interop from '../../src/interop/index.ts'
import * as models from '../../src/models/index.ts'
import { COMMENTS } from './comments.ts'
import { type Data, fullDataset, placesOf, valueAt, withValue } from './full-dataset.ts'

const SCHEMAS = Object.entries(models).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [{ name, schema: value }] : [],
)

/** Every function of the models and of interop takes what it reads first. */
const READERS = Object.entries({ ...models, ...interop }).flatMap(([name, value]) =>
  typeof value === 'function' && /^(assess|check|from|glossary|parse|place|read|to|validate)[A-Z]/.test(name)
    ? [{ name, read: value as (...args: unknown[]) => unknown }]
    : [],
)

const full: Data = { ...fullDataset(), comments: COMMENTS.map(([, comment]) => comment) }
const places = placesOf(full)
const parts = places.map((place) => valueAt(full, place)).filter((part) => typeof part === 'object')

/** Every object of a value, with its keys, what they hold, and whether it may be changed. */
function stateOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  const inside = Object.values(value).flatMap(stateOf)
  return [{ ...value }, Array.isArray(value), Object.isFrozen(value), Object.isExtensible(value), ...inside]
}

function expectUntouched(value: unknown, read: (value: unknown) => unknown): void {
  const before = stateOf(structuredClone(value))
  try {
    read(value)
  } catch (error) {
    expect(error, 'a wrong argument').toBeInstanceOf(TypeError)
  }
  expect(stateOf(value)).toEqual(before)
}

const json = fc.jsonValue({ maxDepth: 3 })

/** A valid part with one place that holds anything; or anything. */
const arbitraryInput = fc.oneof(
  json,
  fc.tuple(fc.constantFrom(...parts), fc.nat(), fc.oneof(json, fc.constantFrom(...parts))).map(([part, at, value]) => {
    const inside = placesOf(part).slice(1)
    const place = inside[at % Math.max(inside.length, 1)]
    return place === undefined ? part : withValue(part as Data, place, structuredClone(value))
  }),
)

describe.each(SCHEMAS)('$name', ({ schema }) => {
  test.each([[[]], [{}], [[[]]], [[{}]], [{ items: {} }]])('leaves %j as it was', (value) => {
    expectUntouched(structuredClone(value), (input) => schema.safeParse(input))
    expectUntouched(structuredClone(value), (input) => z.optional(z.nullable(schema)).safeParse(input))
    expectUntouched(structuredClone(value), (input) => z.union([schema, z.record(z.string(), schema)]).safeParse(input))
  })

  test('leaves every part of a dataset as it was', () => {
    for (const part of parts) expectUntouched(structuredClone(part), (input) => schema.safeParse(input))
  })

  test('leaves anything as it was', () => {
    fc.assert(
      fc.property(arbitraryInput, (value) => expectUntouched(value, (input) => schema.safeParse(input))),
      { numRuns: 30 },
    )
  })
})

test.each(READERS)('$name leaves what it is given as it was', ({ read }) => {
  expectUntouched(structuredClone(full), (input) => read(input))
  fc.assert(
    fc.property(arbitraryInput, json, (value, second) => {
      expectUntouched(value, (input) => read(input))
      expectUntouched(second, (input) => read(structuredClone(value), input))
    }),
    { numRuns: 30 },
  )
})
