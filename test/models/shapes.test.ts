import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { ModelCode } from '../../src/core/codes/models.ts'
import { describe as word } from '../../src/i18n/index.ts'
import * as models from '../../src/models/index.ts'
import { datasetSchema, parseDataset, validateDataset } from '../../src/models/index.ts'
import { fullDataset, type Place, placesOf, valueAt, withValue } from './full-dataset.ts'

const full = fullDataset()

test('a dataset in which every key is filled has no problem', () => {
  expect(validateDataset(full)).toEqual([])
})

test('reading keeps every key and value, and does not touch what it reads', () => {
  const before = structuredClone(full)
  expect(parseDataset(full)).toEqual({ ok: true, value: full, problems: [] })
  expect(full).toEqual(before)
})

test('what was read cannot be changed, and makes the trip through JSON', () => {
  const outcome = parseDataset(full)
  const value = outcome.ok ? outcome.value : undefined
  for (const place of placesOf(value)) expect(Object.isFrozen(valueAt(value, place)), place.join('.')).toBe(true)
  expect(parseDataset(JSON.parse(JSON.stringify(value)))).toEqual(outcome)
})

test('what was read is sent as it is', () => {
  const value = datasetSchema.parse(full)
  expect(z.encode(datasetSchema, value)).toEqual(value)
})

const schemas = Object.entries<unknown>(models).flatMap(([name, schema]) =>
  schema instanceof z.ZodType ? [{ name, schema }] : [],
)

test.each(schemas)('$name is described as JSON Schema in both directions', ({ schema }) => {
  for (const io of ['input', 'output'] as const) expect(z.toJSONSchema(schema, { io })).toHaveProperty('$schema')
})

test('collections that are not given are empty', () => {
  expect(validateDataset({})).toEqual([])
  const outcome = parseDataset({})
  expect(outcome.ok && outcome.value.comments).toEqual([])
})

// [what is broken, where, by what, code, params]; the place of the problem is the place that is broken.
const BROKEN: readonly [Place, unknown, ModelCode, Record<string, unknown>?][] = [
  [['actors'], {}, 'models/wrong-type', { expected: 'array', got: 'object' }],
  [['actors', 0], null, 'models/wrong-type', { expected: 'object', got: 'null' }],
  [['actors', 0, 'type'], undefined, 'models/missing', {}],
  [['actors', 0, 'type'], 'organization', 'models/not-one-of', { got: 'organization', near: 'organisation' }],
  [['actors', 0, 'id'], 'la scic', 'models/id-format', { got: 'la scic' }],
  [['actors', 0, 'id'], '', 'models/id-format'],
  [['actors', 0, 'name'], undefined, 'models/missing'],
  [['actors', 0, 'name'], ' \u00A0', 'models/blank'],
  [['actors', 0, 'altNames', 0], 3, 'models/wrong-type', { expected: 'string', got: 'number' }],
  [['actors', 0, 'acronmy'], 'LS', 'models/unknown-field', { name: 'acronmy', near: 'acronym' }],
  [['actors', 0, 'turnover'], 1, 'models/unknown-field', { name: 'turnover', near: null }],
  [['actors', 0, 'identifiers', 'siren'], '73282932', 'models/siren-format', { got: '73282932' }],
  [['actors', 0, 'identifiers', 'siren'], 732829320, 'models/wrong-type', { expected: 'string', got: 'number' }],
  [['actors', 0, 'identifiers', 'siren'], '000000000', 'models/siren-zero'],
  [['actors', 0, 'identifiers', 'siren'], '732829321', 'models/siren-checksum', { siren: '732829321' }],
  [['actors', 0, 'identifiers', 'siret', 0], '1234', 'models/siret-format'],
  [['actors', 0, 'identifiers', 'siret', 0], '12345678900007', 'models/siret-siren', { siren: '123456789' }],
  [['actors', 0, 'identifiers', 'siret', 0], '73282932000079', 'models/siret-checksum'],
  [['actors', 0, 'identifiers', 'rna'], 'W2Y2000016', 'models/rna-format'],
  [['actors', 0, 'identifiers', 'vat'], 'FRIO334175221', 'models/vat-format'],
  [['actors', 0, 'identifiers', 'vat'], 'FR82552081317', 'models/vat-checksum'],
  [['actors', 0, 'identifiers', 'vat'], 'FR82552081318', 'models/vat-siren'],
  [['actors', 0, 'identifiers', 'alsaceMoselle', 'tribunal'], '', 'models/blank'],
  [['actors', 0, 'legalForms', 0, 'cj'], '92', 'models/legal-category-format'],
  [['actors', 0, 'legalForms', 0, 'family'], 'asso', 'models/not-one-of'],
  [['actors', 0, 'legalForms', 0, 'to'], '2011', 'models/period-reversed', { from: '2012', to: '2011' }],
  [['actors', 0, 'ess', 'is'], true, 'models/not-one-of', { got: 'true', near: null }],
  [['actors', 0, 'ess', 'at'], '2021-13-01', 'models/date-impossible', { got: '2021-13-01' }],
  [['actors', 0, 'ess', 'at'], '2021', 'models/date-format', { got: '2021' }],
  [['actors', 0, 'esus', 0, 'departement'], '99', 'models/departement-code-format'],
  [['actors', 0, 'siae', 0, 'kind'], 'GEIQ', 'models/not-one-of'],
  [['actors', 0, 'siae', 0, 'number'], 'ACI', 'models/siae-number-format'],
  [['actors', 0, 'founded', 0, 'value', 'edtf'], '20X4', 'models/edtf-format', { got: '20X4' }],
  [['actors', 0, 'founded', 0, 'value', 'edtf'], '2014/2011', 'models/edtf-reversed'],
  [['actors', 0, 'founded', 0, 'by', 0, 'status'], 'sure', 'models/not-one-of'],
  [['actors', 0, 'outputs', 0, 'value'], -1, 'models/too-small', { limit: 0 }],
  [['actors', 0, 'outputs', 0, 'value'], Number.NaN, 'models/wrong-type', { expected: 'number', got: 'not-finite' }],
  [['actors', 0, 'website'], 'javascript:alert(1)', 'models/url-format'],
  [['roles', 0, 'role'], 'administratrice', 'models/not-one-of', { near: 'administrateur' }],
  [['roles', 0, 'period', 'to'], '2001', 'models/period-reversed'],
  [['ptces', 0, 'members', 0, 'roles'], 'initiateur', 'models/wrong-type', { expected: 'array', got: 'string' }],
  [['ptces', 0, 'ambitions', 'declaredCount'], 1.5, 'models/not-integer', { got: 1.5 }],
  [['ptces', 0, 'ambitions', 'complete'], 'yes', 'models/wrong-type', { expected: 'boolean', got: 'string' }],
  [['ptces', 0, 'labels', 0, 'amount', 'currency'], '€', 'models/currency-format'],
  [['communities', 0, 'animators'], undefined, 'models/missing'],
  [['visits', 0, 'ordinal'], 0, 'models/too-small', { limit: 1 }],
  [['visits', 0, 'ordinal'], '3', 'models/wrong-type', { expected: 'number', got: 'string' }],
  [['articles', 0, 'language'], 'français', 'models/language-format'],
  [['forums', 0, 'moderation'], 'a-prioris', 'models/not-one-of', { near: 'a-priori' }],
  [['places', 0, 'communeCode'], '6730', 'models/commune-code-format'],
  [['places', 0, 'regions', 0, 'code'], 'PACA', 'models/region-code-format'],
  [['places', 0, 'regions', 0, 'cog'], 20140, 'models/too-large', { limit: 2100 }],
  [['places', 0, 'countryCode'], 'fr', 'models/country-code-format'],
  [['vists'], [], 'models/unknown-field', { name: 'vists', near: 'visits' }],
]

describe.each(BROKEN.map(([place, ...rest]) => ({ place, rest, name: place.join('.') })))(
  '$name',
  ({ place, rest }) => {
    const [value, code, params = {}] = rest

    test(`${JSON.stringify(value)} is ${code}`, () => {
      const problems = validateDataset(withValue(full, place, value))
      expect(problems).toMatchObject([{ code, severity: 'error', params, path: place }])
      const texts = problems.flatMap((problem) => [word(problem, 'fr'), word(problem, 'en')])
      expect(texts).toHaveLength(2)
      for (const text of texts) expect(text).toMatch(/^\S.+[.?]$/)
      for (const text of texts) expect(text).not.toMatch(/\b(undefined|null|NaN)$|Invalid|^Probl[eè]me? [«“]/)
      expect(JSON.parse(JSON.stringify(problems))).toEqual(problems)
    })
  },
)

test('every place refuses a value of another type, and says where', () => {
  for (const place of placesOf(full).slice(1)) {
    // A function is of no type of JSON.
    expect(
      problemsWith(place, () => 1),
      place.join('.'),
    ).toMatchObject([{ severity: 'error', path: place }])
  }
})

test('every object refuses a key that it does not know', () => {
  for (const place of placesOf(full)) {
    const holder = valueAt(full, place)
    if (typeof holder !== 'object' || Array.isArray(holder)) continue
    const path = [...place, 'inconnu']
    expect(problemsWith(path, 1)).toMatchObject([{ code: 'models/unknown-field', path }])
  }
})

// In place and put back: a copy for each of hundreds of places takes seconds.
function problemsWith(place: Place, value: unknown) {
  const holder = valueAt(full, place.slice(0, -1)) as Record<string | number, unknown>
  const key = place.at(-1) ?? ''
  const before = Object.getOwnPropertyDescriptor(holder, key)
  holder[key] = value
  const problems = validateDataset(full)
  if (before === undefined) delete holder[key]
  else Object.defineProperty(holder, key, before)
  return problems
}

test('all problems of shape are given at once, and rules wait until there is none', () => {
  const data = withValue(withValue(full, ['actors', 0, 'name'], 3), ['roles', 0, 'of'], 'nobody')
  const twice = withValue(data, ['visits', 0, 'ordinal'], 0)
  expect(validateDataset(twice).map(({ code }) => code)).toEqual(['models/wrong-type', 'models/too-small'])
})

test.each([
  ['undefined', undefined, 'models/missing'],
  ['null', null, 'models/wrong-type'],
  ['text', 'dataset', 'models/wrong-type'],
  ['list', [], 'models/wrong-type'],
  ['number', 3, 'models/wrong-type'],
])('%s is no dataset', (_, value, code) => {
  expect(validateDataset(value)).toMatchObject([{ code, path: [] }])
})

test('names of the language do not pass for ours', () => {
  const data: unknown = JSON.parse('{"__proto__": [], "constructor": 1, "actors": [{"type": "constructor"}]}')
  expect(validateDataset(data).map(({ code, path }) => [code, path])).toEqual([
    ['models/not-one-of', ['actors', 0, 'type']],
    ['models/unknown-field', ['__proto__']],
    ['models/unknown-field', ['constructor']],
  ])
})

test('what a problem shows of a value is short', () => {
  const problems = validateDataset(withValue(full, ['actors', 0, 'identifiers', 'siren'], '1'.repeat(1e6)))
  expect(JSON.stringify(problems).length).toBeLessThan(300)
})
