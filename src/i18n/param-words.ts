import { isVisible } from '../core/is-visible.ts'
import type { ProblemParams } from '../core/problem.ts'

/** A param of a problem, as it comes: at run time it may be missing. */
export type Param = ProblemParams[string] | undefined

/** What stands in a sentence for a param that is missing, is `null`, or that nothing can be made of. */
export const UNKNOWN = '?'

/** Give the params of a problem as sentences take them: what is no text, number, truth value or list of these is `UNKNOWN`. */
export function readable(params: ProblemParams): ProblemParams {
  // What was stored, or comes from another version, may lack some: which ones, the message alone knows.
  return new Proxy<ProblemParams>({}, { get: (_, name) => told(Reflect.get(Object(params), name)) })
}

function told(value: unknown): ProblemParams[string] {
  if (Array.isArray(value)) return value.map((one) => (Array.isArray(one) ? UNKNOWN : String(told(one))))
  const isWord = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
  return isWord ? (value as ProblemParams[string]) : UNKNOWN
}

type Words = Readonly<Record<string, string>>

/** Give the words of a name; one that this version does not know stands for itself, unless there are other words for it. */
export function wordOf(words: Words, name: Param, otherwise = String(name)): string {
  const key = String(name)
  return Object.hasOwn(words, key) ? (words[key] ?? otherwise) : otherwise
}

/** Put between brackets, behind a word, what tells it more closely; nothing where that is not written. */
export function inBrackets(words: string | null | undefined): string {
  return words == null || words.trim() === '' ? '' : ` (${words})`
}

/** Tell whether there is nothing to quote: quotation marks around nothing tell nobody what is wrong. */
export function isBlank(value: Param): boolean {
  return typeof value === 'string' && !isVisible(value)
}

/** Tell whether there are several names, which a verb agrees with. */
export function areSeveral(names: Param): boolean {
  return Array.isArray(names) && names.length > 1
}

/** Write a list of names, separated by commas: the words of each, where there are any. */
export function listOf(names: Param, words: Words = {}): string {
  return [names]
    .flat()
    .map((name) => wordOf(words, name))
    .join(', ')
}
