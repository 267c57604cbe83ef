import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from '../support/snippets.ts'

const scripts = filesIn('dist', '.js')

test('dist mirrors src: no file has a made-up name', () => {
  const expected = filesIn('src', '.ts').map((file) => file.replace(/^src/, 'dist').replace(/\.ts$/, ''))
  expect(scripts.map((file) => file.replace(/\.js$/, ''))).toEqual(expected)
  const declarations = filesIn('dist', '.d.ts').map((file) => file.replace(/\.d\.ts$/, ''))
  expect(declarations).toEqual(expected)
})

test('every script has a source map that holds its source', () => {
  for (const file of scripts) {
    const comment = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]
    const map = JSON.parse(readFileSync(posix.join(posix.dirname(file), comment ?? ''), 'utf8'))
    const isWhole =
      map.sources.length === (map.sourcesContent ?? []).filter((text: unknown) => typeof text === 'string').length
    expect(isWhole, file).toBe(true)
  }
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
