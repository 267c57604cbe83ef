import * as z from 'zod'
import { CHOICE_WORDS } from './choice-words.ts'
import { DEFINITIONS } from './definitions.ts'
import type { Docs } from './doc-comments.ts'
import { ENTITY_WORDS } from './entity-words.ts'
import { PART_WORDS } from './part-words.ts'
import { PATTERNS } from './patterns.ts'
import { COMMON_FIELDS, type DefinitionWords, type Words } from './words.ts'

/** The languages that schemas are written in. */
export const LANGUAGES = ['fr', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** A part of a JSON Schema. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

const WORDS: Readonly<Record<string, DefinitionWords>> = { ...ENTITY_WORDS, ...PART_WORDS }

const names = z.registry<{ readonly id: string }, z.core.$ZodType>()
for (const [id, schema] of Object.entries(DEFINITIONS)) names.add(schema, { id })

/**
 * Makes the JSON Schema (draft 2020-12) of a definition, with titles and descriptions in one language.
 *
 * It describes data in normal form, as reading gives it: a SIREN without spaces.
 */
export function makeSchema(definition: string, language: Language, docs: Docs, address: string): JsonSchema {
  const schema = DEFINITIONS[definition]
  if (schema === undefined) throw new Error(`There is no definition ${definition}`)
  const made: JsonSchema = z.toJSONSchema(schema, { io: 'input', metadata: names, override: complete })
  const { $schema, $defs = {}, ...root } = made
  const { [definition]: own = root, ...others } = $defs as Record<string, JsonSchema>
  const write = (node: JsonSchema, name: string) => word(node, name, language, docs)
  const parts = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...($schema !== undefined && { $schema }),
    $id: address,
    ...write(own, definition),
    ...(parts.length > 0 && { $defs: Object.fromEntries(parts.map(([name, node]) => [name, write(node, name)])) }),
  }
}

// What was read cannot be changed, which is not what `readOnly` says of data that is sent.
function complete({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  Reflect.deleteProperty(jsonSchema, 'readOnly')
  const pattern = z.globalRegistry.get(zodSchema)?.['pattern'] ?? PATTERNS.get(zodSchema)
  if (typeof pattern === 'string') jsonSchema.pattern = pattern
}

function word(node: JsonSchema, name: string, language: Language, docs: Docs): JsonSchema {
  const { id, ...rest } = node
  const { title, description } = texts(WORDS[name]?.self, docs.types.get(name), language)
  return { ...title, ...description, ...wordParts(rest, name, language, docs) }
}

function wordParts(node: JsonSchema, name: string, language: Language, docs: Docs): JsonSchema {
  const holder = holderOf(Object.keys(node.properties ?? {}), name)
  const inside = (part: JsonSchema) => wordParts(part, holder, language, docs)
  return {
    ...node,
    ...(node.properties && {
      properties: wordFields(node.properties as Record<string, JsonSchema>, holder, language, docs),
    }),
    ...(node.items !== undefined && { items: inside(node.items as JsonSchema) }),
    ...(node.anyOf && { anyOf: node.anyOf.map(inside) }),
    ...(node.oneOf && { oneOf: node.oneOf.map(inside) }),
  }
}

// Whose words the fields of an object have: those of the definition that it stands in. Lists with a count and claims
// have no definition of their own; their keys tell them.
function holderOf(keys: readonly string[], name: string): string {
  if (keys.includes('declaredCount')) return 'Counted'
  return keys.includes('value') && keys.includes('by') ? 'Claim' : name
}

function wordFields(
  fields: Readonly<Record<string, JsonSchema>>,
  holder: string,
  language: Language,
  docs: Docs,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const words = fieldWords(holder, key)
      const { title, description } = texts(words, docOfField(holder, key, docs), language)
      const worded = wordParts(field, holder, language, docs)
      return [key, { ...title, ...description, ...wordChoices(worded, `${familyOf(holder)}.${key}`, language) }]
    }),
  )
}

/** What comments are made of has its words with them. */
const OF_COMMENTS: readonly string[] = [
  'CommentAuthor',
  'CommentContent',
  'CommentIdentifiers',
  'Grounds',
  'LastChange',
  'OpenReport',
  'Previous',
]

function familyOf(holder: string): string {
  return OF_COMMENTS.includes(holder) ? 'Comment' : holder
}

function fieldWords(holder: string, key: string): Words | undefined {
  return WORDS[familyOf(holder)]?.fields[key] ?? COMMON_FIELDS[key]
}

// An `enum` has no room for words: form generators show its values as they are.
function wordChoices({ enum: values, ...node }: JsonSchema, field: string, language: Language): JsonSchema {
  if (values === undefined) {
    return {
      ...node,
      ...(node.items !== undefined && { items: wordChoices(node.items as JsonSchema, field, language) }),
    }
  }
  const choices = values.map((value) => {
    const words = CHOICE_WORDS[field]?.[String(value)]
    if (words === undefined) throw new Error(`${field} has no words for ${value}: choice-words.ts holds them`)
    return { const: value, title: words[language === 'fr' ? 0 : 1] }
  })
  return { ...node, oneOf: choices }
}

function texts(words: Words | undefined, doc: string | undefined, language: Language) {
  const title = words?.[language === 'fr' ? 0 : 1]
  const description = language === 'fr' ? words?.[2] : (doc ?? words?.[3])
  return { title: title && { title }, description: description && { description } }
}

/** The holders that doc comments of fields are looked for in, beside that of the schema and of the type. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  AlsaceMoselleRegistration: ['alsaceMoselleSchema'],
  Comment: [
    'CommentPlace',
    'LivingFields',
    'PendingStanding',
    'PublishedStanding',
    'RejectedStanding',
    'RetractedStanding',
  ],
  CommentIdentifiers: ['FullIp'],
  Grounds: ['IllegalGrounds', 'RulesGrounds'],
  Previous: ['PendingStanding', 'PublishedStanding', 'RejectedStanding', 'IllegalGrounds', 'RulesGrounds'],
}

function docOfField(definition: string, key: string, docs: Docs): string | undefined {
  const schema = `${definition.charAt(0).toLowerCase()}${definition.slice(1)}Schema`
  const holders = [schema, definition, ...(HOLDERS[definition] ?? []), 'periodShape']
  return holders.map((holder) => docs.fields.get(holder)?.get(key)).find((text) => text !== undefined)
}
