import { ID_FORM } from '../core/id-form.ts'
import { isVisible } from '../core/is-visible.ts'
import { recordOf } from './record-of.ts'

/** Says whether a value is what a field wants. */
export type FieldTest = (value: unknown) => boolean

/** Says whether it is a text with something in it, as references and names are. */
export const isName: FieldTest = (value) => typeof value === 'string' && value.trim() !== ''
/** Says whether it can be the id of a comment or of what is commented, as `commentSchema` has them. */
export const isId: FieldTest = (value) => typeof value === 'string' && ID_FORM.test(value)
/** Says whether it is a text, be it empty. */
export const isText: FieldTest = (value) => typeof value === 'string'
/** Says whether it is a text in which a reader sees something. */
export const isWritten: FieldTest = (value) => typeof value === 'string' && isVisible(value)
/** Says whether it is a whole number. */
export const isInteger: FieldTest = (value) => Number.isInteger(value)
/** Says whether it is a list, whatever is in it. */
export const isList: FieldTest = (value) => Array.isArray(value)
/** Says whether it is what somebody saw of a comment: see `Expected`. */
export const isExpected: FieldTest = (value) => {
  const { version, revision } = recordOf(value)
  return isInteger(version) && isInteger(revision)
}

/** Make a test that accepts the values of a list. */
export function isOneOf(list: readonly unknown[]): FieldTest {
  return (value) => list.includes(value)
}

/** Make a test that accepts what is not given as well. */
export function optional(test: FieldTest): FieldTest {
  return (value) => value === undefined || test(value)
}
