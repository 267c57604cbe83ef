import { type BuildOptions, build } from 'esbuild'

/**
 * Writes each of some entries into one file of `dist` with everything that it imports.
 *
 * Node takes most of a millisecond to find, open and link a file: seven small ones of other layers cost `spip` a third
 * of its first import. So they hold copies, which weigh a kilobyte where an app bundles several entries.
 *
 * @param entries The files in `src`, which must import no package.
 * @param options What the rest of the package is built with.
 */
export async function writeWholeEntries(entries: readonly string[], options: BuildOptions): Promise<void> {
  await build({
    ...options,
    entryPoints: [...entries],
    bundle: true,
    outbase: 'src',
    outdir: 'dist',
    logLevel: 'warning',
  })
}
