import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

// `const NAME = make(…)` at the start of a line, whatever its type.
const TOP_LEVEL_CALL = /^((?:export )?const \w+(?:: [^=\n]+)? = )(?=(?:new )?[\w.]+\()/gm

/**
 * What is made at the top of a file is for those who use it: bundlers are told that they may drop the call.
 *
 * They know it of whole files (`sideEffects` of package.json), and a layer is one file.
 */
export const markTopLevelCalls: Plugin = {
  name: 'mark-top-level-calls',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return { contents: source.replace(TOP_LEVEL_CALL, '$1/* @__PURE__ */ '), loader: 'ts' }
    })
  },
}
