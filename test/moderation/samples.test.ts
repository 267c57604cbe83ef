import { expect, test } from 'vitest'

// A sample that cannot be made keeps whole files from being run, which a report can overlook.
test.each(['sample', 'ready', 'refusal-cases', 'expected-table'])(
  'what other tests are given can be made: %s',
  async (name) => {
    await expect(import(`./${name}.ts`)).resolves.toBeTypeOf('object')
  },
)
