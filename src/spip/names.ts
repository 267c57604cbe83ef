/** Make a set of names that are written in one string, with a space between. */
export function nameSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
