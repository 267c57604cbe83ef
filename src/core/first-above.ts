/**
 * Give the index of the first of some numbers, in ascending order, that is above a value; their end, when none is.
 *
 * @param numbers
 *   The numbers.
 * @param value
 *   The value.
 * @param from
 *   Index from which they are searched.
 * @param to
 *   Index up to which they are searched.
 */
export function firstAbove(numbers: readonly number[], value: number, from = 0, to = numbers.length): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? value) <= value) low = middle + 1
    else high = middle
  }
  return low
}
