import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GrowthMeter, type Operation } from './growth-measure.ts'
import { patterns } from './patterns.ts'

/** What a linear reader may reach on a busy machine; a quadratic one is at 2. */
const LARGEST_EXPONENT = 1.2
/** Lengths of the shorter text. A measure too short, or too high, is taken again on longer texts and more often. */
const LONGEST = 64_000
const ATTEMPTS = [
  { length: 8_000, runs: 1 },
  { length: 32_000, runs: 1 },
  { length: LONGEST, runs: 3 },
  { length: LONGEST, runs: 7 },
]
/** Milliseconds for the longer text from which a measure says something: below, it is the clock and the compiler. */
const ENOUGH = 12
/** An exponent and a time (milliseconds) that no busy machine explains. */
const BEYOND_DOUBT = 1.6
const LONG = 300

const meter = new GrowthMeter()

beforeAll(() => meter.prepare())
afterAll(() => meter.close())

test('there are at least eighty patterns, each under its own name', () => {
  expect(new Set(patterns.map(({ name }) => name)).size).toBe(patterns.length)
  expect(patterns.length).toBeGreaterThanOrEqual(80)
})

async function expectLinear(pattern: number, operation: Operation): Promise<void> {
  let smallest = Number.POSITIVE_INFINITY
  for (const { length, runs } of ATTEMPTS) {
    const growth = await meter.measure(pattern, operation, length, runs)
    if (growth.kind === 'killed') throw new Error(`no answer in time, from ${length} characters on`)
    const { exponent, milliseconds } = growth
    if (exponent > BEYOND_DOUBT && milliseconds > LONG) expect(exponent).toBeLessThanOrEqual(LARGEST_EXPONENT)
    if (milliseconds < ENOUGH) {
      if (length === LONGEST) return
      continue
    }
    smallest = Math.min(smallest, exponent)
    if (smallest <= LARGEST_EXPONENT) return
  }
  expect(smallest).toBeLessThanOrEqual(LARGEST_EXPONENT)
}

function indexesOf(operation: Operation): (readonly [name: string, index: number])[] {
  const all = patterns.map(({ name, isWhole }, index) => ({ isAsked: isWhole || operation === 'html', name, index }))
  return all.filter(({ isAsked }) => isAsked).map(({ name, index }) => [JSON.stringify(name), index])
}

describe.each(['html', 'tree'] as const)('time grows no faster than the text: %s', (operation) => {
  test.each(indexesOf(operation))('%s', (_, index) => expectLinear(index, operation), 60_000)
})
