import { readdirSync, readFileSync } from 'node:fs'
import { type BuildOptions, build } from 'esbuild'

/**
 * Writes each of some layers into one file of `dist`, `all.js`, for other layers take much from inside them.
 *
 * Node takes a third of a millisecond to find, open and link a file: the 160 of `models` took more than their packages.
 *
 * @param layers Folders of `src`; no two files of one may export the same name.
 * @param options What the rest of the package is built with; what its plugins resolve stays outside.
 */
export async function writeWholeLayers(layers: readonly string[], options: BuildOptions): Promise<void> {
  for (const layer of layers) {
    // What `index.ts` exports is exported by the others.
    const files = readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => file.replaceAll('\\', '/'))
    refuseTwins(files.map((file) => `src/${layer}/${file}`))
    const exports = files.map((file) => `export * from './${file}'\n`)
    const contents = exports.sort().join('')
    await build({
      ...options,
      stdin: { contents, resolveDir: `src/${layer}`, sourcefile: `src/${layer}/all.ts`, loader: 'ts' },
      bundle: true,
      packages: 'external',
      outfile: `dist/${layer}/all.js`,
      logLevel: 'warning',
    })
  }
}

// Of two files that export one name, the bundler takes neither, and says nothing.
function refuseTwins(files: readonly string[]): void {
  const holders = new Map<string, string>()
  for (const file of files) {
    const declared = /^export (?:async )?(?:const|function\*?|class|enum) (\w+)/gm
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(declared)) {
      const first = holders.get(name)
      // A function that is declared for several kinds of arguments is one.
      if (first !== undefined && first !== file) throw new Error(`${first} and ${file} both export ${name}: rename one`)
      holders.set(name, file)
    }
  }
}
