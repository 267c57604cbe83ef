import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layerOf, readImports, type SourceFile } from '../support/imports.ts'
import { subpaths } from '../support/manifest.ts'

/** Who may import whom, and which packages; of `mdast`, `hast` and `unist` there are only declarations. */
const LAYERS: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>> =
  {
    core: { folders: [], packages: [] },
    spip: { folders: ['core'], packages: ['mdast', 'hast'] },
    markdown: {
      folders: ['core', 'spip'],
      packages: [
        'mdast',
        'mdast-util-from-markdown',
        'mdast-util-gfm',
        'mdast-util-to-markdown',
        'micromark-extension-gfm',
        'micromark-util-types',
      ],
    },
    unified: {
      // Of `i18n`, the words of markup only: a message on a file is read by people.
      folders: ['core', 'spip', 'markdown', 'i18n'],
      packages: ['mdast', 'hast', 'unist', 'unified', 'vfile', 'hast-util-from-html'],
    },
    moderation: { folders: ['core'], packages: [] },
    models: { folders: ['core', 'moderation'], packages: ['zod', 'date-fns'] },
    interop: { folders: ['core', 'spip', 'moderation', 'models'], packages: ['zod'] },
    phones: { folders: ['core', 'models'], packages: ['libphonenumber-js'] },
    i18n: { folders: ['core'], packages: [] },
    index: { folders: ['core', 'spip', 'moderation', 'models', 'i18n'], packages: [] },
  }

const FORBIDDEN_NAMES = ['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'types']

const sources = readImports()

test('every folder of src is a layer', () => {
  expect(Object.keys(LAYERS)).toEqual(expect.arrayContaining([...new Set(sources.map(({ file }) => layerOf(file)))]))
})

test('docs/architecture.md tells the same of each layer', () => {
  const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `([a-z0-9]+)(?:\.ts)?` .*\|(.*)\|(.*)\|$/gm)
  const told = [...rows].map(([, layer = '', folders = '', packages = '']) => [
    layer,
    [...folders.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort(),
    (packages.replace('declarations of', '').match(/[a-z][\w-]+/g) ?? []).sort(),
  ])
  const allowed = Object.entries(LAYERS).map(([layer, { folders, packages }]) => [
    layer,
    [...folders].sort(),
    [...packages].sort(),
  ])
  expect(told.sort()).toEqual(allowed.sort())
})

test('a file imports only its own layer and those below', () => {
  const wrong = sources.flatMap(({ file, files }) => {
    const allowed = [layerOf(file), ...(LAYERS[layerOf(file)]?.folders ?? [])]
    return files
      .filter((imported) => !allowed.includes(layerOf(imported)))
      .map((imported) => `${file} imports ${imported}`)
  })
  expect(wrong).toEqual([])
})

test('the root enters every layer by its index.ts, which the build makes a file of', () => {
  const root = sources.find(({ file }) => file === 'src/index.ts')
  expect(root?.files.filter((file) => !/^src\/\w+\/index\.ts$/.test(file))).toEqual([])
})

test('a file imports only the packages of its layer, and nothing of Node', () => {
  const wrong = sources.flatMap(({ file, packages }) => {
    const allowed = LAYERS[layerOf(file)]?.packages ?? []
    return packages.filter((name) => !allowed.includes(packageOf(name))).map((name) => `${file} imports ${name}`)
  })
  expect(wrong).toEqual([])
})

test('a file is named in kebab-case for what it holds', () => {
  const isWellNamed = (part: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part) && !FORBIDDEN_NAMES.includes(part)
  const wrong = sources.filter(({ file }) => !file.replace(/\.ts$/, '').split('/').every(isWellNamed))
  expect(wrong.map(({ file }) => file)).toEqual([])
})

// Types may speak of each other in a circle, as a parser and its constructs do; code that loads may not.
test('no file loads itself, in however many steps', () => {
  expect(findCycle(sources)).toBeUndefined()
})

test('a layer with an index.ts is a public entry; core is not, its names are given again by the others', () => {
  const entries = subpaths.map((subpath) => subpath.source)
  const doors = sources.map(({ file }) => file).filter((file) => /^src\/[^/]+\/index\.ts$/.test(file))
  expect(doors.filter((file) => !entries.includes(file) && file !== 'src/core/index.ts')).toEqual([])
})

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function findCycle(files: readonly SourceFile[]): readonly string[] | undefined {
  const imports = new Map(files.map((source) => [source.file, source.loaded]))
  const done = new Set<string>()

  function follow(file: string, path: readonly string[]): readonly string[] | undefined {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const next of imports.get(file) ?? []) {
      const cycle = follow(next, [...path, file])
      if (cycle !== undefined) return cycle
    }
    done.add(file)
    return undefined
  }

  for (const { file } of files) {
    const cycle = follow(file, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}
