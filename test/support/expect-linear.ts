import { expect } from 'vitest'

/** What linear work may reach on a busy machine; a quadratic one is at 2. */
const LARGEST_EXPONENT = 1.4
/** What no busy machine explains, of runs so long in milliseconds: it would take minutes to measure it once more. */
const BEYOND_DOUBT = { exponent: 1.7, milliseconds: 3000 }
const FACTOR = 4

/** A try to measure: the smaller number of things, and how often the work on them is done. */
export interface Attempt {
  readonly count: number
  readonly runs: number
}

const ATTEMPTS: readonly Attempt[] = [
  { count: 1000, runs: 5 },
  { count: 4000, runs: 5 },
  { count: 8000, runs: 9 },
]

/** Prepares work on so many things: what it gives is what is measured. */
export type Prepare = (count: number) => () => unknown

/** Measures the work on n things against 4n, and fails when it grows faster than they do. */
export function expectLinear(prepare: Prepare, attempts = ATTEMPTS): void {
  const exponents: number[] = []
  for (const { count, runs } of attempts) {
    const { exponent, isBeyondDoubt } = measure(prepare, count, runs)
    if (exponent <= LARGEST_EXPONENT) return
    exponents.push(exponent)
    if (isBeyondDoubt) break
  }
  expect(exponents.at(-1), exponents.join(' ')).toBeLessThanOrEqual(LARGEST_EXPONENT)
}

interface Growth {
  readonly exponent: number
  readonly isBeyondDoubt: boolean
}

function growthOf(least: number, most: number): Growth {
  const exponent = Math.log(most / least) / Math.log(FACTOR)
  return { exponent, isBeyondDoubt: exponent > BEYOND_DOUBT.exponent && most > BEYOND_DOUBT.milliseconds }
}

// In turn, and the least of several: what else the machine does only adds.
function measure(prepare: Prepare, count: number, runs: number): Growth {
  const small = prepare(count)
  const large = prepare(FACTOR * count)
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let run = 0; run < runs; run++) {
    least = Math.min(least, milliseconds(small))
    most = Math.min(most, milliseconds(large))
    if (growthOf(least, most).isBeyondDoubt) break
  }
  return growthOf(least, most)
}

// The processor is also used by other threads of the process, and the clock goes on while other processes run: each of
// them only adds.
function milliseconds(work: () => unknown): number {
  const cpu = process.cpuUsage()
  const start = performance.now()
  work()
  const { user, system } = process.cpuUsage(cpu)
  return Math.min((user + system) / 1000, performance.now() - start)
}
