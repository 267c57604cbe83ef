import { expectOneOf } from '../core/argument.ts'
import type { Expect } from '../core/expect-fields.ts'

/** Make a check that refuses all but some words. */
export function expectWord(words: readonly string[]): Expect {
  return (value, name) => expectOneOf(value, words, name)
}
