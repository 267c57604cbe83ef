import type { ProblemParams } from '../core/problem.ts'

/** A param of a problem, as it comes: at run time it may be missing. */
export type Param = ProblemParams[string] | undefined

/** Give the words of a name; one that this version does not know stands for itself, unless there are other words for it. */
export function wordOf(words: Readonly<Record<string, string>>, name: Param, otherwise = String(name)): string {
  const key = String(name)
  return Object.hasOwn(words, key) ? (words[key] ?? otherwise) : otherwise
}

/** Write a list of names, separated by commas. */
export function listOf(names: Param): string {
  return Array.isArray(names) ? names.join(', ') : String(names)
}
