import { describe, expect, test } from 'vitest'
import { cases } from './growth-cases.ts'
import { type Growth, verdictOf } from './growth-verdict.ts'
import { patterns } from './patterns.ts'
import { traps } from './traps.ts'

const measured = (exponent: number, milliseconds = 50) => ({ kind: 'measured', exponent, milliseconds }) as const
const KILLED = { kind: 'killed' } as const

/** The verdict on measures that come in turn, the last of them again and again, and the sizes that were measured. */
async function judge(...growths: readonly (ReturnType<typeof measured> | typeof KILLED)[]) {
  const sizes: number[] = []
  const { kind } = await verdictOf(1000, async ({ size }): Promise<Growth> => {
    const growth = growths[Math.min(sizes.length, growths.length - 1)] ?? KILLED
    sizes.push(size)
    return { ...growth, size }
  })
  return { kind, sizes }
}

describe('some measures together say how time grows', () => {
  test.each([
    ['a linear one is believed at once', [measured(1)], 'linear', [1000]],
    [
      'one that is too high is taken again, then longer',
      [measured(1.3), measured(1.3), measured(1.1)],
      'linear',
      [1000, 1000, 2000],
    ],
    ['a very high one too', [measured(1.9, 500), measured(1.1)], 'linear', [1000, 1000]],
    [
      'what is always too high is not linear',
      [measured(1.5)],
      'faster',
      [1000, 1000, 2000, 1000, 16_000, 1000, 1000, 32_000, 2000, 1000, 32_000],
    ],
    ['a wide range may be a little higher', [measured(1.3)], 'linear', [1000, 1000, 2000, 1000]],
    ['a very high one is enough then', [measured(1.9, 500)], 'faster', [1000, 1000, 2000]],
    ['what is too short to say is measured longer', [measured(1.9, 1), measured(1)], 'linear', [1000, 8000]],
    ['and believed when it is still short', [measured(1.9, 1), measured(1, 1)], 'linear', [1000, 8000]],
    [
      'and measured longer still when it is too high',
      [measured(1.9, 1), measured(1.9, 1), measured(1, 4)],
      'linear',
      [1000, 8000, 64_000],
    ],
    ['what does not end is tried again', [KILLED, measured(1)], 'linear', [1000, 1000]],
    ['twice is enough', [KILLED], 'killed', [1000, 1000]],
    [
      'what ends where it is short grows faster',
      [measured(1.9), measured(1.9), measured(1.9), KILLED],
      'faster',
      [1000, 1000, 2000, 1000, 16_000],
    ],
  ] as const)('%s', async (_, growths, kind, sizes) => {
    expect(await judge(...growths)).toEqual({ kind, sizes })
  })
})

test('there are at least eighty kinds of texts, each under its own name', () => {
  const names = [...patterns, ...traps].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThanOrEqual(80)
})

test('each case has a name of its own', () => {
  const names = cases.map(({ operation, name }) => `${operation} ${name}`)
  expect(new Set(names).size).toBe(names.length)
})

test('a text has about the length that is asked for', () => {
  const lengths = [...patterns, ...traps].map(({ make }) => make(5000).length)
  expect(Math.min(...lengths)).toBeGreaterThan(1500)
  expect(Math.max(...lengths)).toBeLessThan(8000)
})
