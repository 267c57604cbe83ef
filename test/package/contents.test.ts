import { existsSync, readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '../support/snippets.ts'

const sources = filesIn('src', '.ts')
const scripts = filesIn('dist', '.js').map((file) => ({ file, sources: sourcesOf(file) }))

test('no file has a made-up name', () => {
  const nameOf = (file: string) => file.replace(/^src|^dist/, '').replace(/(\.d)?\.ts$|\.js$/, '')
  const names = sources.map(nameOf)
  const built = [...filesIn('dist', '.d.ts'), ...filesIn('dist', '.js')]
  expect(built.filter((file) => !names.includes(nameOf(file)))).toEqual([])
})

// Their first import is held low: they are one file each, with copies of what other layers use too.
const WHOLE = ['dist/spip/index.js', 'dist/moderation/index.js']

test('no source is in two files: what a layer takes from inside another is an entry of the build', () => {
  const all = scripts.filter(({ file }) => !WHOLE.includes(file)).flatMap((script) => script.sources)
  expect(all.filter((source, index) => all.indexOf(source) !== index)).toEqual([])
})

test.each(WHOLE)('%s opens no other file, and repeats no more than a few kilobytes of others', (file) => {
  const code = readFileSync(file, 'utf8')
  expect(code).not.toMatch(/^import |^export .* from /m)

  const elsewhere = new Set(scripts.filter((script) => script.file !== file).flatMap(({ sources }) => sources))
  const repeated =
    scripts.find((script) => script.file === file)?.sources.filter((source) => elsewhere.has(source)) ?? []
  const weight = repeated.reduce(
    (total, source) => total + statSync(source.replace('src', 'dist').replace(/ts$/, 'js')).size,
    0,
  )
  expect(weight / 1000).toBeLessThanOrEqual(15)
})

test('every relative import of a declaration leads to a declaration', () => {
  for (const file of filesIn('dist', '.d.ts')) {
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)) {
      const target = posix.join(posix.dirname(file), (specifier ?? '').replace(/\.js$/, '.d.ts'))
      expect(existsSync(target), `${file} imports ${specifier}`).toBe(true)
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
