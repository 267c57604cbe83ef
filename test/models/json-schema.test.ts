import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { DEFINITIONS, FILES } from '../../.ci/json-schema/definitions.ts'
import { LANGUAGES } from '../../.ci/json-schema/make-schema.ts'
import { makeSchemas } from '../../.ci/json-schema/write-schemas.ts'
import * as models from '../../src/models/index.ts'
import { erasedComment, pendingComment, publishedComment } from './comments.ts'
import { type Data, fullDataset, type Place, placesOf, valueAt, withValue } from './full-dataset.ts'

const files = makeSchemas()
const full = fullDataset()
const example: Data = JSON.parse(readFileSync(new URL('../../examples/bou-sol/dataset.json', import.meta.url), 'utf8'))

// Formats are for the functions: a validator without them says less, and nothing wrong.
const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false, allErrors: true })
const validators = new Map(files.map(({ path, schema }) => [path, ajv.compile(schema)]))

function errorsOf(file: string, data: unknown): string[] {
  const validate = validators.get(`schemas/en/${file}.json`)
  if (validate === undefined) throw new Error(`There is no ${file}`)
  validate(data)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('every entity that is read has a file in each language', () => {
  const readers = Object.keys(models).filter((name) => /^parse[A-Z]/.test(name))
  const entities = readers.map((name) => name.slice('parse'.length)).filter((name) => `${lower(name)}Schema` in models)
  const named = entities.filter((name) => models.ENTITY_KINDS.some((kind) => kind === lower(name)))
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !Object.values(FILES).includes(name))).toEqual([])
  expect(files.map(({ path }) => path)).toEqual(
    LANGUAGES.flatMap((language) => Object.keys(FILES).map((file) => `schemas/${language}/${file}.json`)),
  )
})

function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

describe.each(files)('$path', ({ path, schema }) => {
  test('every definition and field has a title and a description, in words of .ci/json-schema', () => {
    const bare: string[] = []
    const texts: string[] = []
    look(schema, path, bare, texts)
    expect(bare).toEqual([])
    expect(texts.length).toBeGreaterThan(5)
    const french = texts.filter((text) => /[’éèà]| du | des | les | qui /.test(text)).length
    if (path.includes('/fr/')) {
      expect(french).toBeGreaterThan(texts.length / 3)
      expect(texts.filter((text) => /['"]|«(?!\u00A0)|(?<!\u00A0)»|(?<!\u00A0)[:;!?](?=\s|$)/.test(text))).toEqual([])
    } else expect(french).toBeLessThan(texts.length / 4)
  })
})

test.each([
  ['actor', 'Actor', /^Who acts \(acteur\): an organisation/],
  ['organisation', 'Identifiers', /^The numbers of an organisation/],
  ['comment', 'CommentIdentifiers', /connection/],
])('schemas/en/%s.json describes %s, not a type of the same name elsewhere', (file, name, words) => {
  const schema = files.find(({ path }) => path === `schemas/en/${file}.json`)?.schema as Data
  const described = [schema, ...entries(schema['$defs']).flatMap(([key, part]) => (key === name ? [part] : []))]
  expect(described.at(-1)?.['description']).toMatch(words)
})

// The parts of a schema that hold fields.
function look(node: Data, place: string, bare: string[], texts: string[]): void {
  for (const [key, field] of [...entries(node['properties']), ...entries(node['$defs'])]) {
    for (const word of ['title', 'description']) {
      const text = field[word]
      if (typeof text === 'string' && text !== '') texts.push(text)
      else bare.push(`${place} ${key} ${word}`)
    }
    look(field, `${place} ${key}`, bare, texts)
  }
  for (const key of ['items', 'anyOf', 'oneOf']) {
    for (const part of [node[key]].flat()) if (part !== undefined) look(part as Data, `${place} ${key}`, bare, texts)
  }
}

function entries(value: unknown): [string, Data][] {
  return Object.entries((value ?? {}) as Record<string, Data>)
}

test('the article on Bou’Sol is valid, and so is a dataset in which every key is filled', () => {
  expect(errorsOf('dataset', example)).toEqual([])
  expect(errorsOf('dataset', full)).toEqual([])
  for (const comment of [pendingComment(), publishedComment(), erasedComment()]) {
    expect(errorsOf('comment', comment)).toEqual([])
  }
})

test('the full dataset fills every key, comments aside: a new field has a value in test/models/full-dataset.ts', () => {
  const schema = files.find(({ path }) => path === 'schemas/en/dataset.json')?.schema as Data
  const keys = keysOf(schema, [full], schema['$defs'] as Data, 'Dataset')
  const filled = new Set(keys.filter(({ isFilled }) => isFilled).map(({ key }) => key))
  expect([...new Set(keys.map(({ key }) => key))].filter((key) => !filled.has(key))).toEqual([])
})

// The keys that a schema has for some values, each by the definition that it stands in.
function keysOf(
  node: Data,
  values: readonly unknown[],
  parts: Data,
  place: string,
): { key: string; isFilled: boolean }[] {
  const name = String(node['$ref']).replace('#/$defs/', '')
  if (name === 'Comment' || values.length === 0) return []
  if (name in parts) return keysOf(parts[name] as Data, values, parts, name)
  const type = entries(node['properties']).find(([key]) => key === 'type')?.[1]['const']
  const own = values.filter((value) => type === undefined || (value as Data)['type'] === type)
  const fields = entries(node['properties']).flatMap(([name, field]) => {
    const key = `${place}.${name}`
    const held = own.map((value) => (value as Data | null)?.[name]).filter((value) => value !== undefined)
    return [{ key, isFilled: held.length > 0 }, ...keysOf(field, held, parts, key)]
  })
  const items = node['items'] === undefined ? [] : keysOf(node['items'] as Data, own.flat(), parts, place)
  const choices = [node['anyOf'] ?? [], node['oneOf'] ?? []].flat() as Data[]
  return [...fields, ...items, ...choices.flatMap((choice) => keysOf(choice, own, parts, place))]
}

const COLLECTIONS: readonly [file: string, collection: string, index: number][] = [
  ['organisation', 'actors', 0],
  ['person', 'actors', 1],
  ['collective', 'actors', 2],
  ['actor', 'actors', 0],
  ['role', 'roles', 0],
  ['relation', 'relations', 0],
  ['ptce', 'ptces', 0],
  ['programme', 'programmes', 0],
  ['community', 'communities', 0],
  ['learning-visit', 'visits', 0],
  ['survey', 'surveys', 0],
  ['financing-need', 'needs', 0],
  ['glossary-term', 'glossary', 0],
  ['article', 'articles', 0],
  ['forum', 'forums', 0],
  ['place', 'places', 0],
  ['source', 'sources', 0],
]

test.each(COLLECTIONS)('%s validates its entity, and refuses an unknown key and a missing one', (file, list, index) => {
  const entity = valueAt(full, [list, index]) as Data
  expect(errorsOf(file, entity)).toEqual([])
  expect(errorsOf(file, { ...entity, inconnu: 1 })).not.toEqual([])
  expect(errorsOf(file, {})).not.toEqual([])
})

test.each<[place: Place, value: unknown]>([
  [['actors', 0, 'id'], 'la scic'],
  [['actors', 0, 'name'], ' '],
  [['actors', 0, 'identifiers', 'siren'], '12345678'],
  [['actors', 0, 'type'], 'organization'],
  [['visits', 0, 'ordinal'], 0],
  [['ptces', 0, 'labels', 0, 'amount', 'currency'], '€'],
  [['places', 0, 'regions', 0, 'cog'], 20140],
  [['visits', 0, 'status'], 'tenue'],
])('%j: %j is refused, as by parseDataset', (place, value) => {
  const broken = withValue(full, place, value)
  expect(errorsOf('dataset', broken)).not.toEqual([])
  expect(models.parseDataset(broken).ok).toBe(false)
})

test('every place refuses a value of another type', () => {
  for (const place of placesOf(full).slice(1)) {
    // Of no type that any place has.
    expect(errorsOf('dataset', withValue(full, place, null)), place.join('.')).not.toEqual([])
  }
})

test('every definition is used by a file', () => {
  const used = new Set(files.flatMap(({ schema }) => entries(schema['$defs']).map(([name]) => name)))
  const unused = Object.keys(DEFINITIONS).filter((name) => !used.has(name) && !Object.values(FILES).includes(name))
  expect(unused).toEqual([])
})
