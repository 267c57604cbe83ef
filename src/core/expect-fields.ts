import { expectList, expectObject, expectOneOf } from './argument.ts'
import { expectOptions } from './expect-options.ts'

/** Refuses a value that is not what it must be; `name` is its whole name, as `policy.mode`. */
export type Expect = (value: unknown, name: string) => void

/** Make a check that refuses all but some words. */
export function expectWord(words: readonly string[]): Expect {
  return (value, name) => expectOneOf(value, words, name)
}

/** What the fields of an entity must be, those that are checked. */
export type FieldChecks<Entity> = { readonly [Name in keyof Entity]?: Expect }

/** What the fields of an object must be. */
type FieldTable = Readonly<Record<string, Expect>>

/** Make a check of an object by what its fields must be; others may be there. */
export function fieldsOf(table: FieldTable): Expect {
  const rows = Object.entries(table)
  return (value, name) => {
    expectObject(value, name)
    const fields = value as Readonly<Record<string, unknown>>
    for (const [field, expect] of rows) expect(fields[field], `${name}.${field}`)
  }
}

/** Make a check of an object that has no other field. */
export function onlyFieldsOf(table: FieldTable): Expect {
  const expect = fieldsOf(table)
  return (value, name) => {
    expectOptions(value, Object.keys(table), name)
    expect(value, name)
  }
}

/** Make a check of a list by what each of its items must be. */
export function itemsOf(expect: Expect): Expect {
  return (value, name) => {
    expectList(value, name)
    for (const [index, one] of value.entries()) expect(one, `${name}[${index}]`)
  }
}

/** Make a check of what may be left out: JSON has `null` for that. */
export function ifGiven(expect: Expect): Expect {
  return (value, name) => {
    if (value != null) expect(value, name)
  }
}

/** Make a check of what may be left out, but not written as `null`: entities that were read hold none. */
export function ifDefined(expect: Expect): Expect {
  return (value, name) => {
    if (value !== undefined) expect(value, name)
  }
}
