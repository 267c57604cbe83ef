import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import type { Reporter, TestModule, Vitest } from 'vitest/node'

/**
 * Makes an error of a test file that does not load. Stryker counts tests, of which such a file has none: the first run
 * would pass without them, and a change that breaks the loading would survive.
 */
class Loads implements Reporter {
  #vitest: Vitest | undefined

  onInit(vitest: Vitest) {
    this.#vitest = vitest
  }

  onTestModuleEnd(file: TestModule) {
    const [error] = file.errors()
    if (error === undefined) return
    this.#vitest?.state.catchError(new Error(`${file.relativeModuleId} does not load: ${error.message}`), 'Load Error')
  }
}

/** Runs the tests of an area, as `run.mjs` names them, in a copy of the repository. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: process.env['MUTATION_TESTS']?.split(' ') ?? [],
    // What measures time fails on a machine that runs changed code, whatever the code is.
    exclude: [...configDefaults.exclude, 'test/**/*growth.test.ts'],
    reporters: [new Loads()],
    // One worker loads everything once.
    isolate: false,
    // The first run is that of changed code, which counts what it passes: a busy machine makes no test fail.
    testTimeout: 30_000,
  },
})
