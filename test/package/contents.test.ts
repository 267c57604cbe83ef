import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '../support/snippets.ts'

const sources = filesIn('src', '.ts')
const scripts = filesIn('dist', '.js').map((file) => ({ file, sources: sourcesOf(file) }))

// Layers of which others import much: one file each, which is none of the sources.
const WHOLE_LAYERS = ['/core/all', '/models/all']

test('no file has a made-up name', () => {
  const nameOf = (file: string) => file.replace(/^src|^dist/, '').replace(/(\.d)?\.ts$|\.js$/, '')
  const names = [...sources.map(nameOf), ...WHOLE_LAYERS]
  const built = [...filesIn('dist', '.d.ts'), ...filesIn('dist', '.js')]
  expect(built.filter((file) => !names.includes(nameOf(file)))).toEqual([])
})

test.each(['core', 'models'])(
  '%s is whole: what each of its files exports is there, under a name of its own',
  (layer) => {
    const exported = filesIn(`src/${layer}`, '.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(
        ([, name]) => name,
      ),
    )
    const code = readFileSync(`dist/${layer}/all.js`, 'utf8')
    const list = /^export \{([^}]+)\};$/m.exec(code)?.[1]?.match(/\w+(?=,|\s*$)/gm)
    expect(list?.sort()).toEqual(exported.sort())
  },
)

// Their first import is held low: they are one file each, with copies of what other layers use too.
const WHOLE = ['dist/spip/index.js', 'dist/moderation/index.js', 'dist/phones/index.js']

test('no source is in two files: what a layer takes from inside another is an entry of the build', () => {
  const all = scripts.filter(({ file }) => !WHOLE.includes(file)).flatMap((script) => script.sources)
  expect(all.filter((source, index) => all.indexOf(source) !== index)).toEqual([])
})

test.each(WHOLE)('%s opens no other file, and repeats no more than a few kilobytes of others', (file) => {
  const code = readFileSync(file, 'utf8')
  expect(code).not.toMatch(/(?:^import|from) ['"]\./m)

  const elsewhere = new Set(scripts.filter((script) => script.file !== file).flatMap(({ sources }) => sources))
  const parts = code.split(/^\/\/ (?=src\/)/m).slice(1)
  const repeated = parts.filter((part) => elsewhere.has(part.slice(0, part.indexOf('\n'))))
  expect(repeated.length).toBeGreaterThan(0)
  // The signs of Windows-1252, for which references stand too, are 0.2 of it; what a term must have, another 0.2; how all
  // nodes of a tree are found, 0.4; an answer whose language is empty, 0.1; what keeps a list that was prepared, 0.3.
  expect(repeated.join('').length / 1000).toBeLessThanOrEqual(21.5)
})

test('every relative import of a declaration leads to a declaration', () => {
  for (const file of filesIn('dist', '.d.ts')) {
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()['"](\.[^'"]+)['"]/g)) {
      const target = posix.join(posix.dirname(file), (specifier ?? '').replace(/\.js$/, '.d.ts'))
      expect(existsSync(target), `${file} imports ${specifier}`).toBe(true)
      expect(specifier).toMatch(/\.js$/)
    }
  }
})

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})

/** Reads which sources a script was built from, out of its source map, which must hold their text. */
function sourcesOf(file: string): string[] {
  const comment = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]
  if (comment === undefined) throw new Error(`${file} has no source map`)
  const path = posix.join(posix.dirname(file), comment)
  const map: { sources: string[]; sourcesContent: unknown[] } = JSON.parse(readFileSync(path, 'utf8'))
  const isWhole = map.sources.every((_, index) => typeof map.sourcesContent[index] === 'string')
  if (!isWhole) throw new Error(`${path} does not hold its sources`)
  return map.sources.map((source) => posix.join(posix.dirname(path), source))
}
