import { dirname, relative, resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { writeSchemas } from './.ci/json-schema/write-schemas.ts'
import { keepConstantsIn } from './.ci/keep-constants.ts'
import { prepareSources } from './.ci/prepare-sources.ts'
import { writeDeclarations } from './.ci/write-declarations.ts'
import { writeWholeEntries } from './.ci/write-whole-entries.ts'
import { writeWholeLayers } from './.ci/write-whole-layers.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

// One file each, `all.js`: much of them is imported by other layers.
const WHOLE_LAYERS = ['core', 'models']

// Written once more, with copies of what they import: what a first import takes is, for the most part, files to open.
// `phones` would load zod with the models, of which it needs some functions.
const WHOLE_ENTRIES = ['src/spip/index.ts', 'src/moderation/index.ts', 'src/phones/index.ts']

// A layer is one file, which is quick to load, but for the few files that another layer takes from inside it.
// `unified` needs the words of markup alone, and trees of Markdown without what reads and writes it.
const ENTRIES = [
  'src/index.ts',
  'src/{i18n,interop,markdown,models,moderation,phones,spip,unified}/index.ts',
  'src/i18n/{en,fr}/{markdown,spip}.ts',
  'src/markdown/{deep,holds,join-tags,link-tag,lower-tree,make,nodes-of,options,paragraph-tag,parts-of,raise-tree,report,white-space}.ts',
  'src/spip/{answers,character-references,choose-variant,expect-tree}.ts',
]

/**
 * An import of an entry, or of a whole layer from outside, stays an import; any other file goes into its importer.
 *
 * So shared code is in one place, under the name of its source or of its layer, rather than in a chunk with a made-up
 * name.
 */
const keepImports: Plugin = {
  name: 'keep-imports',
  setup(build) {
    const entries = Object.values(build.initialOptions.entryPoints ?? {}).map((entry) => resolve(String(entry)))

    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ importer, kind, resolveDir, path }) => {
      const target = resolve(resolveDir, path)
      const isEntry = entries.includes(importer)
      const layer = layerOf(target)
      const isOutside = isEntry || layerOf(importer) !== layer
      const all = WHOLE_LAYERS.includes(layer) && isOutside ? resolve('src', layer, 'all.ts') : undefined
      const kept = entries.includes(target) ? target : all
      if (kind === 'entry-point' || kept === undefined) return undefined
      const fromFolder = relative(isEntry ? dirname(importer) : resolve('src', layerOf(importer)), kept)
      const specifier = fromFolder.replaceAll('\\', '/').replace(/\.ts$/, '.js')
      return { path: specifier.startsWith('.') ? specifier : `./${specifier}`, external: true }
    })
  },
}

function layerOf(file: string): string {
  return relative('src', file).split(/[\\/]/)[0] ?? ''
}

const FORMAT = { format: 'esm', target: 'es2022', platform: 'neutral', sourcemap: true, charset: 'utf8' } as const
export default defineConfig({
  entry: ENTRIES,
  ...FORMAT,
  splitting: false,
  clean: true,
  onSuccess: async () => {
    await writeWholeLayers(WHOLE_LAYERS, { ...FORMAT, plugins: [keepImports, prepareSources] })
    await writeWholeEntries(WHOLE_ENTRIES, { ...FORMAT, plugins: [prepareSources] })
    keepConstantsIn('dist')
    await writeDeclarations()
    writeSchemas()
  },
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
  esbuildPlugins: [keepImports, prepareSources],
})
