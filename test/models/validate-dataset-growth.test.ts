import { describe, expect, test } from 'vitest'
import { validateDataset } from '../../src/models/index.ts'
import type { Data } from './full-dataset.ts'
import { copiesOfExample, SHAPES } from './large-datasets.ts'

/** What linear checking may reach on a busy machine; a quadratic one is at 2. */
const LARGEST_EXPONENT = 1.4
/** What no busy machine explains, of runs so long in milliseconds: it would take minutes to measure it once more. */
const BEYOND_DOUBT = { exponent: 1.7, milliseconds: 3000 }
const FACTOR = 4
const ATTEMPTS = [
  { count: 1000, runs: 5 },
  { count: 4000, runs: 5 },
  { count: 8000, runs: 9 },
]
const OPTIONS = { profile: 'directory', at: '2020-01-01' } as const

function cpuMilliseconds(data: Data): number {
  const before = process.cpuUsage()
  validateDataset(data, OPTIONS)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
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
function measure(make: (count: number) => Data, count: number, runs: number): Growth {
  const small = make(count)
  const large = make(FACTOR * count)
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let run = 0; run < runs; run++) {
    least = Math.min(least, cpuMilliseconds(small))
    most = Math.min(most, cpuMilliseconds(large))
    if (growthOf(least, most).isBeyondDoubt) break
  }
  return growthOf(least, most)
}

describe('checking grows with the dataset, and not faster', () => {
  test.each(Object.keys(SHAPES))('%s', { timeout: 120_000 }, (name) => {
    const make = SHAPES[name] ?? copiesOfExample
    const exponents: number[] = []
    for (const { count, runs } of ATTEMPTS) {
      const { exponent, isBeyondDoubt } = measure(make, count, runs)
      if (exponent <= LARGEST_EXPONENT) return
      exponents.push(exponent)
      if (isBeyondDoubt) break
    }
    expect(exponents.at(-1), exponents.join(' ')).toBeLessThanOrEqual(LARGEST_EXPONENT)
  })
})

test('100 000 entities are checked', { timeout: 120_000 }, () => {
  const data = copiesOfExample(100_000)
  const count = Object.values(data).reduce<number>((sum, list) => sum + (list as unknown[]).length, 0)
  expect(count).toBeGreaterThanOrEqual(100_000)
  const problems = validateDataset(data)
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})
