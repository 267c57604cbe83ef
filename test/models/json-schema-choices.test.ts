import { expect, test } from 'vitest'
import { CHOICE_WORDS } from '../../.ci/json-schema/choice-words.ts'
import { makeSchemas } from '../../.ci/json-schema/write-schemas.ts'
import { LEGAL_FAMILIES, ROLE_NAMES } from '../../src/models/index.ts'
import type { Data } from './full-dataset.ts'

const files = makeSchemas()

function fileOf(path: string): Data {
  const found = files.find((file) => file.path === `schemas/${path}.json`)
  if (found === undefined) throw new Error(`There is no ${path}`)
  return JSON.parse(JSON.stringify(found.schema))
}

test('every value of a closed list has its words, in both languages', () => {
  const status = { title: 'État', description: 'Si elle a eu lieu.', type: 'string' }
  expect(fileOf('fr/learning-visit')).toMatchObject({
    properties: {
      status: {
        ...status,
        oneOf: [
          { const: 'planned', title: 'Prévue' },
          { const: 'held', title: 'A eu lieu' },
          { const: 'cancelled', title: 'Annulée' },
        ],
      },
    },
  })
  expect(fileOf('en/financing-need')).toMatchObject({
    properties: { phases: { items: { oneOf: [{ const: 'emergence', title: 'Emergence' }, {}, {}] } } },
  })
  for (const { path, schema } of files) expect(JSON.stringify(schema), path).not.toContain('"enum"')
})

test('no words are those of another value of the list, nor of a value that is in no schema', () => {
  const written = new Set(files.flatMap(({ schema }) => choicesIn(schema)))
  for (const [field, choices] of Object.entries(CHOICE_WORDS)) {
    // In a log, refusing and removing have one name.
    if (field !== 'Comment.command') {
      for (const language of [0, 1]) {
        const words = Object.values(choices).map((both) => both[language])
        expect(new Set(words).size, field).toBe(words.length)
      }
    }
    const isLabel = ['Comment.command', 'Comment.kind'].includes(field)
    for (const [value, both] of isLabel ? [] : Object.entries(choices)) {
      for (const words of both) expect(written, `${field} ${value}`).toContain(`${value}: ${words}`)
    }
  }
  expect(Object.keys(CHOICE_WORDS['LegalForm.family'] ?? {})).toEqual([...LEGAL_FAMILIES])
  expect(Object.keys(CHOICE_WORDS['Role.role'] ?? {})).toEqual([...ROLE_NAMES])
})

function choicesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { const: value, title } = node as Data
  const own = value !== undefined && title !== undefined ? [`${value}: ${title}`] : []
  return [...own, ...Object.values(node).flatMap(choicesIn)]
}
