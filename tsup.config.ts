import { dirname, relative, resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { writeSchemas } from './.ci/json-schema/write-schemas.ts'
import { markTopLevelCalls } from './.ci/mark-top-level-calls.ts'
import { writeDeclarations } from './.ci/write-declarations.ts'
import { writeWholeEntries } from './.ci/write-whole-entries.ts'

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

// Written once more, without imports: what a first import takes is, for the most part, files to open.
const WHOLE_ENTRIES = ['src/spip/index.ts', 'src/moderation/index.ts']

const FORMAT = { format: 'esm', target: 'es2022', platform: 'neutral', sourcemap: true } as const

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
    'src/markdown/{attribute,deep,holds,join-tags,link-tag,lower-tree,report,white-space}.ts',
    'src/spip/{answers,character-references,choose-variant}.ts',
  ],
  ...FORMAT,
  splitting: false,
  clean: true,
  onSuccess: async () => {
    await writeWholeEntries(WHOLE_ENTRIES, { ...FORMAT, charset: 'utf8', plugins: [markTopLevelCalls] })
    await writeDeclarations()
    writeSchemas()
  },
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
  esbuildPlugins: [keepImportsOfEntries, markTopLevelCalls],
})
