import { readdirSync } from 'node:fs'

/** The codes of one file of `src/core/codes`. */
export interface Area {
  /** Name of the file, which is that of the files of words in `src/i18n/fr` and `src/i18n/en`. */
  readonly area: string
  readonly codes: readonly string[]
}

/** Reads every list of codes (`…_CODES`) of the library, so that a new area needs no line in the tests. */
export async function loadAreas(): Promise<Area[]> {
  const folder = new URL('../../src/core/codes/', import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  return Promise.all(
    files.sort().map(async (file) => {
      const module: Record<string, unknown> = await import(new URL(file, folder).href)
      const lists = Object.entries(module).filter(([name, value]) => name.endsWith('_CODES') && Array.isArray(value))
      return { area: file.replace(/\.ts$/, ''), codes: lists.flatMap(([, codes]) => codes as readonly string[]) }
    }),
  )
}
