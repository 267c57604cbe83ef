import type { Oppose } from '../guard.ts'

/** Says whether a value is what a field wants. */
export type FieldTest = (value: unknown) => boolean

export const isName: FieldTest = (value) => typeof value === 'string' && value !== ''
export const isInteger: FieldTest = (value) => Number.isInteger(value)
export const isExpected: FieldTest = (value) =>
  isInteger(fieldOf(value, 'version')) && isInteger(fieldOf(value, 'revision'))
export const isWritten: FieldTest = (value) => typeof value === 'string' && value.trim() !== ''

export const isText: FieldTest = (value) => typeof value === 'string'
const isLink: FieldTest = (value) => {
  const label = fieldOf(value, 'label')
  return isText(fieldOf(value, 'url')) && (label === undefined || isText(label))
}

export const isList: FieldTest = (value) => Array.isArray(value)

/** Make a test that accepts the values of a list. */
export function isOneOf(list: readonly unknown[]): FieldTest {
  return (value) => list.includes(value)
}

/** Read a field of what may be no object at all. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}

/** A field that something must hold: where, and what it must be. */
export interface Field {
  readonly path: readonly string[]
  readonly test: FieldTest
  readonly optional?: true
}

/** The text of a comment, new or edited. */
export const TEXT: Field = { path: ['content', 'text'], test: isWritten }
/** Its title. */
export const TITLE: Field = { path: ['content', 'title'], test: isText, optional: true }
/** Its link. */
export const LINK: Field = { path: ['content', 'link'], test: isLink, optional: true }

/** Report the fields of a command that are missing or not what they must be, by their paths, as `'content.text'`. */
export function checkFields(oppose: Oppose, command: unknown, fields: readonly Field[]): void {
  for (const { path, test, optional } of fields) {
    const found = path.reduce(fieldOf, command)
    if (test(found) || (optional && found === undefined)) continue
    oppose('moderation/missing-field', { field: path.join('.') })
  }
}
