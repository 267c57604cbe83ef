import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { GOOD_CALLS } from '../support/good-calls.ts'
import { subpaths } from '../support/manifest.ts'

/** What a program gives by mistake, where a variable is empty, or two of them are exchanged, or a list has a gap. */
const MISTAKES: readonly unknown[] = [undefined, null, 1, 'x', [], {}, [null], [undefined], [1], [{}]]

/** Functions whose errors are worded otherwise, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  canonicalJson: 'any value is an argument, and what holds no plain data is told at any depth',
  leadsTo: 'XState calls it, with its own arguments',
}

const NAMED = /^(Expected `|Unknown option)/

const rows = new Set(Object.keys(GOOD_CALLS))

describe.each(subpaths)('$specifier', async ({ code }) => {
  const names: Readonly<Record<string, unknown>> = await import(pathToFileURL(code).href)
  const functions = Object.entries(names).filter(([name, value]) => typeof value === 'function' && !(name in ELSEWHERE))

  test.each(functions)('%s names a first argument that is wrong, or takes it as content', async (_name, call) => {
    expect(
      await unnamed(
        MISTAKES.map((mistake) => [mistake]),
        call,
      ),
    ).toEqual([])
  })

  test.each(functions.filter(([name]) => rows.has(name)))(
    '%s does so with each of its arguments',
    async (name, call) => {
      const good = GOOD_CALLS[name] ?? []
      expect(await errorOf(call, good)).toBeUndefined()
      const wrong = good.flatMap((_, index) => MISTAKES.map((mistake) => good.with(index, mistake)))
      expect(await unnamed(wrong, call)).toEqual([])
    },
  )
})

test('each call that is right is one of a function that an entry has', async () => {
  const entries: readonly object[] = await Promise.all(subpaths.map(({ code }) => import(pathToFileURL(code).href)))
  const names = new Set(entries.flatMap((entry) => Object.keys(entry)))
  expect([...rows].filter((name) => !names.has(name))).toEqual([])
})

async function unnamed(calls: readonly (readonly unknown[])[], call: unknown): Promise<readonly unknown[]> {
  const errors = await Promise.all(calls.map((given) => errorOf(call, given)))
  return errors.filter((error) => error !== undefined && !(error instanceof TypeError && NAMED.test(error.message)))
}

// Plugins of unified are called on a processor.
async function errorOf(call: unknown, given: readonly unknown[]): Promise<Error | undefined> {
  try {
    await Reflect.apply(call as () => unknown, {}, given)
    return undefined
  } catch (error) {
    return error as Error
  }
}
