import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { writeSchemas } from './.ci/json-schema/write-schemas.ts'
import { writeDeclarations } from './.ci/write-declarations.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * An import of an entry stays an import; any other file goes into the entry that imports it.
 *
 * So shared code is in one place, under the name of its source, rather than in a chunk with a made-up one. A file that
 * is no entry belongs to one layer, and goes into the `index.ts` of that layer.
 */
const keepImportsOfEntries: Plugin = {
  name: 'keep-imports-of-entries',
  setup(build) {
    const entries = Object.values(build.initialOptions.entryPoints ?? []).map((entry) => resolve(String(entry)))

    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ importer, kind, resolveDir, path }) => {
      const target = resolve(resolveDir, path)
      if (kind === 'entry-point' || !entries.includes(target)) return undefined
      const [layer = ''] = relative('src', importer).split(/[\\/]/)
      const folder = entries.includes(importer) ? dirname(importer) : resolve('src', layer)
      const fromFolder = relative(folder, target).replaceAll('\\', '/').replace(/\.ts$/, '.js')
      return { path: fromFolder.startsWith('.') ? fromFolder : `./${fromFolder}`, external: true }
    })
  },
}

// `const NAME = make(…)` at the start of a line, whatever its type.
const TOP_LEVEL_CALL = /^((?:export )?const \w+(?:: [^=\n]+)? = )(?=(?:new )?[\w.]+\()/gm

/**
 * What is made at the top of a file is for those who use it: bundlers are told that they may drop the call.
 *
 * They know it of whole files (`sideEffects` of package.json), and a layer is one file.
 */
const markTopLevelCalls: Plugin = {
  name: 'mark-top-level-calls',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return { contents: source.replace(TOP_LEVEL_CALL, '$1/* @__PURE__ */ '), loader: 'ts' }
    })
  },
}

export default defineConfig({
  // A layer is one file, which is quick to load, but for what several layers share, and for the schemas: they are
  // built by calls, which a bundler drops only with the whole file. `unified` needs the words of one area alone, and
  // trees of Markdown without what reads and writes it.
  entry: [
    'src/index.ts',
    'src/*/index.ts',
    'src/core/**/*.ts',
    'src/models/**/*.ts',
    'src/i18n/{en,fr}/spip.ts',
    'src/markdown/{attribute,deep,join-tags,link-tag,lower-tree,report,white-space}.ts',
    'src/spip/{answers,character-references,choose-variant}.ts',
  ],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  sourcemap: true,
  clean: true,
  onSuccess: async () => {
    await writeDeclarations()
    writeSchemas()
  },
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
  esbuildPlugins: [keepImportsOfEntries, markTopLevelCalls],
})
