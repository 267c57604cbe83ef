// A run of missing numbers is named by its ends, so that one number of a billion does not make a list of a billion.
const LONGEST_LIST = 3

/**
 * Give the numbers from 1 on that a numbering leaves out: single numbers, or `4-17` for a longer run.
 *
 * @param numbers
 *   The numbers that are there, in any order.
 */
export function missingNumbers(numbers: Iterable<number>): (string | number)[] {
  const missing: (string | number)[] = []
  let last = 0
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const count = number - last - 1
    if (count > LONGEST_LIST) missing.push(`${last + 1}-${number - 1}`)
    else for (let gap = last + 1; gap < number; gap++) missing.push(gap)
    last = number
  }
  return missing
}
