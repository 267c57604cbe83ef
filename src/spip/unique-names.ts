/** Gives names that differ: the second `a` is `a-2`. */
export class UniqueNames {
  readonly #uses = new Map<string, number>()

  /** Claim a name; with a suffix when it is taken. */
  claim(name: string): string {
    let uses = this.#uses.get(name) ?? 0
    if (uses === 0) {
      this.#uses.set(name, 1)
      return name
    }
    let candidate: string
    do {
      uses++
      candidate = `${name}-${uses}`
    } while (this.#uses.has(candidate))
    this.#uses.set(name, uses)
    this.#uses.set(candidate, 1)
    return candidate
  }
}
