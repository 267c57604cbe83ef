import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Runs the tests of an area, as `run.mjs` names them, in a copy of the repository. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: process.env['MUTATION_TESTS']?.split(' ') ?? [],
    // One worker loads everything once.
    isolate: false,
    // The first run is that of changed code, which counts what it passes: a busy machine makes no test fail.
    testTimeout: 30_000,
  },
})
