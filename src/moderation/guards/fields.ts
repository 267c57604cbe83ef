import type { Oppose } from '../guard.ts'

/** Says whether a value is what a field wants. */
export type FieldTest = (value: unknown) => boolean

export const isName: FieldTest = (value) => typeof value === 'string' && value !== ''
export const isInteger: FieldTest = (value) => Number.isInteger(value)
export const isExpected: FieldTest = (value) => {
  const { version, revision } = recordOf(value)
  return isInteger(version) && isInteger(revision)
}
export const isWritten: FieldTest = (value) => typeof value === 'string' && value.trim() !== ''

export const isText: FieldTest = (value) => typeof value === 'string'
const isLabel = optional(isText)
const isLink: FieldTest = (value) => {
  const { url, label } = recordOf(value)
  return isText(url) && isLabel(label)
}

export const isList: FieldTest = (value) => Array.isArray(value)

/** Make a test that accepts the values of a list. */
export function isOneOf(list: readonly unknown[]): FieldTest {
  return (value) => list.includes(value)
}

/** Make a test that accepts what is not given as well. */
export function optional(test: FieldTest): FieldTest {
  return (value) => value === undefined || test(value)
}

type Fields = Readonly<Record<string, unknown>>

const NO_FIELDS: Fields = {}

/**
 * Read the fields of what may be no object at all, and has none then.
 *
 * Fields that are taken by their name where it is called are found a tenth faster than by one function for all names.
 */
export function recordOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : NO_FIELDS
}

/** Read a field of what may be no object at all, by a name that is not known before. */
export function fieldOf(value: unknown, name: string): unknown {
  return recordOf(value)[name]
}

/** A field that something must hold: where, as `'content.text'`, what is there, and what it must be. */
export interface Field {
  readonly path: string
  readonly read: (value: unknown) => unknown
  readonly test: FieldTest
}

/** Name a field by its path, and say what it must be. */
export function field(path: string, test: FieldTest): Field {
  const names = path.split('.')
  return { path, read: (value) => names.reduce(fieldOf, value), test }
}

/** Tell whether something holds a field as it must be. */
export function holds(value: unknown, { read, test }: Field): boolean {
  return test(read(value))
}

/** The text of a comment, new or edited. */
export const TEXT = field('content.text', isWritten)
/** Its title. */
export const TITLE = field('content.title', optional(isText))
/** Its link. */
export const LINK = field('content.link', optional(isLink))
/** The version that was seen of what a command is about. */
export const VERSION = field('expected.version', isInteger)
/** The version and the text of the comment that were read. */
export const READ: readonly Field[] = [field('seen.version', isInteger), field('seen.revision', isInteger)]

/** Report the fields of a command that are missing or not what they must be, by their paths. */
export function checkFields(oppose: Oppose, command: unknown, fields: readonly Field[]): void {
  for (const { path, read, test } of fields) {
    const value = read(command)
    if (!test(value)) opposeField(oppose, path, value, test)
  }
}

/** Report a field that is missing or not what it must be; of an id, that it is a number, as it may be in a database. */
export function opposeField(oppose: Oppose, path: string, value: unknown, test = isName): void {
  const isNumber = test === isName && typeof value === 'number'
  oppose('moderation/missing-field', { field: path, ...(isNumber ? { given: 'number' } : {}) })
}
