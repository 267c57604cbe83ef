import { defineConfig } from 'tsup'

/**
 * One file out for each file in. A bundler then drops what an app does not import, file by file (a form that checks
 * a SIRET does not carry the schemas), stack traces name real files, and no shared code ends in a hashed chunk.
 */
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  bundle: true,
  splitting: false,
  sourcemap: true,
  clean: true,
  dts: true,
  esbuildPlugins: [
    {
      name: 'one-file-out-for-each-file-in',
      setup(build) {
        build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
          kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
        )
      },
    },
  ],
})
