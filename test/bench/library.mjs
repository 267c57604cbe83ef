// The library as it is published: its entries by their specifier, out of dist.
import { readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))

/** The file of each entry, by its specifier. */
export const ENTRIES = Object.fromEntries(
  Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath, target]) => [`ess-domain${subpath.slice(1)}`, new URL(target.default, root).href]),
)

/** Loads an entry. */
export function load(specifier) {
  return import(ENTRIES[specifier])
}
