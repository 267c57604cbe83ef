import { availableParallelism } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cases, type GrowthCase } from './growth-cases.ts'
import { GrowthMeter, GrowthProgram } from './growth-meter.ts'
import { type Verdict, verdictOf } from './growth-verdict.ts'

const program = new GrowthProgram()
const meters = Array.from({ length: Math.min(2, availableParallelism()) }, () => new GrowthMeter(program.path))

beforeAll(() => program.write())
afterAll(async () => {
  await Promise.all(meters.map((meter) => meter.close()))
  program.remove()
})

const free = [...meters]
const waiting: ((meter: GrowthMeter) => void)[] = []

/** Judges a case with the next meter that is free. */
async function judge(index: number): Promise<Verdict> {
  const meter = free.pop() ?? (await new Promise<GrowthMeter>((resolve) => waiting.push(resolve)))
  try {
    return await verdictOf(cases[index]?.size ?? 0, (one) => meter.measure(index, one))
  } finally {
    const next = waiting.shift()
    if (next === undefined) free.push(meter)
    else next(meter)
  }
}

const indexed = cases.map((one, index) => [one, index] as const)

function rowsOf(test: (one: GrowthCase) => boolean): [name: string, index: number][] {
  return indexed.filter(([one]) => test(one)).map(([{ name }, index]) => [JSON.stringify(name), index])
}

const isControl = ({ operation }: GrowthCase): boolean => operation.startsWith('control: ')

describe.concurrent.each(['linear', 'faster'] as const)('the measure knows what is %s', (kind) => {
  test.each(rowsOf(({ operation }) => operation === `control: ${kind}`))(
    '%s',
    async (_, index) => {
      const { kind: found, measures } = await judge(index)
      expect(found, JSON.stringify(measures)).toBe(kind)
    },
    120_000,
  )
})

test('a run that does not end is killed, and tried once more', async () => {
  const endless = cases.findIndex(({ operation }) => operation === 'control: killed')
  const meter = new GrowthMeter(program.path, 500)
  expect(await verdictOf(1000, (one) => meter.measure(endless, one))).toEqual({
    kind: 'killed',
    measures: [
      { kind: 'killed', size: 1000 },
      { kind: 'killed', size: 1000 },
    ],
  })
}, 120_000)

const operations = [...new Set(cases.filter((one) => !isControl(one)).map(({ operation }) => operation))]

describe.concurrent.each(operations)('time grows no faster than the input: %s', (name) => {
  test.each(rowsOf(({ operation }) => operation === name))(
    '%s',
    async (_, index) => {
      const { kind, measures } = await judge(index)
      expect(kind, JSON.stringify(measures)).toBe('linear')
    },
    120_000,
  )
})
