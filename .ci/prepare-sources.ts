import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'
import { deferPatterns } from './defer-patterns.ts'
import { inlineNumbers } from './inline-numbers.ts'
import { markCalls } from './mark-top-level-calls.ts'

/** Tells bundlers and engines what they cannot know of a source: which calls do nothing else, which numbers stay, which patterns can wait. */
export const prepareSources: Plugin = {
  name: 'prepare-sources',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = inlineNumbers(await readFile(path, 'utf8'), dirname(path))
      return { contents: markCalls(deferPatterns(source)), loader: 'ts' }
    })
  },
}
