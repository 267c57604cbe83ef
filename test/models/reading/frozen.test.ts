import { expect, test } from 'vitest'
import * as z from 'zod'
import { frozen } from '../../../src/models/reading/frozen.ts'

const place = frozen(z.strictObject({ name: z.string(), codes: frozen(z.array(z.string())) }))
const paris = { name: 'Paris', codes: ['75'] }

test('what was read cannot be changed, and is another object than what was given', () => {
  const given = structuredClone(paris)
  const value = place.parse(given)
  expect(value).toEqual(given)
  expect([value, value.codes].map(Object.isFrozen)).toEqual([true, true])
  expect([given, given.codes].map(Object.isFrozen)).toEqual([false, false])
})

test.each<[name: string, schema: z.ZodType, given: object]>([
  ['a list in place of an object', place, []],
  ['an object in place of a list', frozen(z.array(z.string())), {}],
  ['a member of a union', z.union([place, z.array(z.string())]), ['a']],
  ['behind a wrapper', place.optional().nullable(), []],
  ['behind a description', place.describe('a place'), []],
  ['behind a check', place.refine(() => true), []],
  ['with a value in its stead', place.catch(paris), []],
  ['of a transformation', frozen(z.strictObject({}).transform(() => ({}))), []],
  ['that is kept as it is', frozen(z.unknown()), { name: 'Paris' }],
])('what is refused stays as it was: %s', async (_, schema, given) => {
  schema.safeParse(given)
  await schema.safeParseAsync(given)
  expect(Object.isFrozen(given)).toBe(false)
})

test('a schema that answers later freezes as well', async () => {
  const later = frozen(z.strictObject({ name: z.string().refine(async () => true) }))
  const given = { name: 'Paris' }
  const value = await later.parseAsync(given)
  expect([value, given].map(Object.isFrozen)).toEqual([true, false])
})

test('a value that holds itself is read to its end', () => {
  interface Ring {
    readonly next?: Ring | undefined
    readonly name: string
  }
  const ring: z.ZodType<Ring> = frozen(z.strictObject({ next: z.lazy(() => ring).optional(), name: z.string() }))
  const given: { next?: unknown; name: string } = { name: 'a' }
  given.next = given
  const value = ring.parse(given)
  expect(value.next).toBe(value)
  expect([value, given].map(Object.isFrozen)).toEqual([true, false])
})

test('it is the `readonly` of zod in all else', () => {
  expect(place).toBeInstanceOf(z.ZodReadonly)
  expect(place.unwrap().shape.name).toBeInstanceOf(z.ZodString)
  expect(z.toJSONSchema(place)).toEqual(
    z.toJSONSchema(
      place
        .unwrap()
        .extend({ codes: z.array(z.string()).readonly() })
        .readonly(),
    ),
  )
  expect(Object.isFrozen(z.encode(place, paris))).toBe(false)
})
