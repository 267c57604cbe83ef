/** Gives names that differ: the second `a` is `a-2`. */
export class UniqueNames {
  readonly #uses = new Map<string, number>()

  /** Claim a name; with a suffix when it is taken. */
  claim(name: string): string {
    let uses = this.#uses.get(name) ?? 1
    let candidate = name
    while (this.#uses.has(candidate)) candidate = `${name}-${++uses}`
    this.#uses.set(candidate, 1)
    this.#uses.set(name, uses)
    return candidate
  }
}
