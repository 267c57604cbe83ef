import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly typedocOptions: { readonly entryPoints: readonly string[] }
}

/** The `package.json` of the library. */
export const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** A public entry: what a user imports, and the files that it is built from and to. */
export interface Subpath {
  /** `ess-domain/spip` */
  readonly specifier: string
  readonly source: string
  readonly code: string
  readonly types: string
}

/** The entries of the exports map, without `package.json`. */
export const subpaths: readonly Subpath[] = Object.entries(manifest.exports).flatMap(([key, target]) => {
  if (typeof target === 'string') return []
  const source = target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')
  return [{ specifier: key.replace(/^\./, 'ess-domain'), source, code: target.default, types: target.types }]
})

type Names = Readonly<Record<string, unknown>>

/** Loads the source of an entry, and gives the values that it exports. */
export const namesOf = ({ source }: Subpath): Promise<Names> => import(pathToFileURL(resolve(source)).href)

/** Loads the sources of all entries, and gives the values that they export, by their names. */
export const allNames = async (): Promise<Names> => Object.assign({}, ...(await Promise.all(subpaths.map(namesOf))))
