import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Runs the tests of an area, as `run.mjs` names them, in a copy of the repository. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // One worker loads everything once.
  test: { include: process.env['MUTATION_TESTS']?.split(' ') ?? [], isolate: false },
})
