import { type FieldTest, isId, isInteger, isName, isText, isWritten, optional } from '../field-tests.ts'
import type { Oppose } from '../guard.ts'
import { fieldOf, recordOf } from '../record-of.ts'

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

const isLabel = optional(isText)
const isLink: FieldTest = (value) => {
  const { url, label } = recordOf(value)
  return isText(url) && isLabel(label)
}

/** The text of a comment, new or edited. */
export const TEXT = field('content.text', isWritten)
/** Its title. */
export const TITLE = field('content.title', optional(isText))
/** Its link. */
export const LINK = field('content.link', optional(isLink))
/** The version that was seen of what a command is about. */
export const VERSION = field('expected.version', isInteger)
/** The version and the revision of the comment that were seen by whoever answers a report or an appeal on it. */
export const SEEN: readonly Field[] = [field('seen.version', isInteger), field('seen.revision', isInteger)]

/** Report the fields of a command that are missing or not what they must be, by their paths. */
export function checkFields(oppose: Oppose, command: unknown, fields: readonly Field[]): void {
  for (const { path, read, test } of fields) {
    const value = read(command)
    if (!test(value)) opposeField(oppose, path, value, test)
  }
}

/** Report a field that is missing or not what it must be. */
export function opposeField(oppose: Oppose, path: string, value: unknown, test = isName): void {
  oppose('moderation/missing-field', { field: path, ...givenInstead(value, test) })
}

// Of an id, that it is a number, as databases may give it back, or a text that cannot be one.
function givenInstead(value: unknown, test: FieldTest): { readonly given?: string } {
  const wantsId = test === isId
  if (!wantsId && test !== isName) return {}
  if (typeof value === 'number' || typeof value === 'bigint') return { given: 'number' }
  return wantsId && isName(value) ? { given: 'text' } : {}
}
