/** A list of whole numbers that grows: four bytes for each. */
export class NumberList {
  #numbers = new Uint32Array(1024)
  length = 0

  push(number) {
    if (this.length === this.#numbers.length) {
      const longer = new Uint32Array(2 * this.length)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.length++] = number
  }

  at(index) {
    return this.#numbers[index]
  }

  /** Finds a number in a list that rises; -1 when it is not there. */
  indexOf(number) {
    let low = 0
    let high = this.length - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const found = this.#numbers[middle]
      if (found === number) return middle
      if (found < number) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}
