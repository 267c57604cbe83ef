/** List the names that are written in strings, with a space between. */
export function names(...written: readonly string[]): readonly string[] {
  return written.join(' ').split(' ')
}

/** Make a set of such names. */
export function nameSet(...written: readonly string[]): ReadonlySet<string> {
  return new Set(names(...written))
}
