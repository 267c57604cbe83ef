import { type BuildOptions, build, type Plugin } from 'esbuild'

// A package that only what is left out needs is not imported.
const importUsedPackages: Plugin = {
  name: 'import-used-packages',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path, external: true, sideEffects: false },
    )
  },
}

/**
 * Writes each of some entries into one file of `dist` with everything of the package that it uses.
 *
 * Node takes most of a millisecond to find, open and link a file: seven small ones of other layers cost `spip` a third
 * of its first import. So they hold copies, which weigh a kilobyte where an app bundles several entries.
 *
 * @param entries The files in `src`; what they use of others must have no identity, as schemas have.
 * @param options What the rest of the package is built with.
 */
export async function writeWholeEntries(entries: readonly string[], options: BuildOptions): Promise<void> {
  await build({
    ...options,
    plugins: [...(options.plugins ?? []), importUsedPackages],
    entryPoints: [...entries],
    bundle: true,
    outbase: 'src',
    outdir: 'dist',
    logLevel: 'warning',
  })
}
