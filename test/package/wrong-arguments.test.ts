import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { subpaths } from '../support/manifest.ts'

/** What a program gives by mistake, where a variable is empty, or two of them are exchanged, or a list has a gap. */
const MISTAKES: readonly unknown[] = [undefined, null, 1, 'x', [], {}, [null], [undefined], [1]]

/** Functions whose errors are worded otherwise, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  canonicalJson: 'any value is an argument, and what holds no plain data is told at any depth',
  leadsTo: 'XState calls it, with its own arguments',
}

const NAMED = /^(Expected `|Unknown option)/

describe.each(subpaths)('$specifier', async ({ code }) => {
  const names: Readonly<Record<string, unknown>> = await import(pathToFileURL(code).href)
  const functions = Object.entries(names).filter(([name, value]) => typeof value === 'function' && !(name in ELSEWHERE))

  test.each(functions)('%s names a first argument that is wrong, or takes it as content', async (_name, call) => {
    const errors = await Promise.all(MISTAKES.map((mistake) => errorOf(call as (value: unknown) => unknown, mistake)))
    expect(errors.filter((error) => error !== undefined && !NAMED.test(error.message))).toEqual([])
    expect(errors.filter((error) => error !== undefined && !(error instanceof TypeError))).toEqual([])
  })
})

// Plugins of unified are called on a processor.
async function errorOf(call: (value: unknown) => unknown, mistake: unknown): Promise<Error | undefined> {
  try {
    await Reflect.apply(call, {}, [mistake])
    return undefined
  } catch (error) {
    return error as Error
  }
}
