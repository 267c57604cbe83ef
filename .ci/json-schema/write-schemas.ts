import { mkdirSync, writeFileSync } from 'node:fs'
import { FILES } from './definitions.ts'
import { readDocs } from './doc-comments.ts'
import { type JsonSchema, LANGUAGES, makeSchema } from './make-schema.ts'

/** A schema, and where it lies below `dist`. */
export interface SchemaFile {
  readonly path: string
  readonly schema: JsonSchema
}

/** Makes the JSON Schema of every entity, in every language. */
export function makeSchemas(): SchemaFile[] {
  // Of two types of one name, as `Actor` and `Identifiers`, that of the models is meant: it is read last.
  const docs = readDocs('src/moderation', 'src/models')
  return LANGUAGES.flatMap((language) =>
    Object.entries(FILES).map(([file, definition]) => {
      const path = `schemas/${language}/${file}.json`
      return { path, schema: makeSchema(definition, language, docs, `urn:ess-domain:schema:${file}:${language}`) }
    }),
  )
}

/** Writes the JSON Schema of every entity into `dist/schemas`. */
export function writeSchemas(): void {
  for (const { path, schema } of makeSchemas()) {
    mkdirSync(`dist/${path.replace(/\/[^/]+$/, '')}`, { recursive: true })
    writeFileSync(`dist/${path}`, `${JSON.stringify(schema)}\n`)
  }
}
