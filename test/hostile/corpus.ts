import { readdirSync, readFileSync } from 'node:fs'
import type { RenderOptions } from '../../src/spip/index.ts'

/** Hostile texts on one construct. */
export interface Kind {
  readonly name: string
  readonly inputs: readonly string[]
}

const folder = new URL('../fixtures/hostile/', import.meta.url)

/** The corpus, as its README says that it is written. */
export const corpus: readonly Kind[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({
    name: file.replace('.txt', ''),
    inputs: readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('// '))
      .map(read),
  }))

function read(line: string): string {
  return line
    .replace(/⟨([0-9A-F]{4,6})⟩/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/⟨([^⟨⟩]*)×(\d+)⟩/g, (_, text: string, times: string) => text.repeat(Number(times)))
    .replaceAll('⏎', '\n')
    .replaceAll('⇥', '\t')
}

/** What a stranger's text is rendered with. */
export interface Setting {
  readonly name: string
  readonly policy: 'article' | 'comment' | 'none'
  readonly options: RenderOptions
}

export const settings: readonly Setting[] = [
  { name: 'the policy article', policy: 'article', options: {} },
  { name: 'the policy comment', policy: 'comment', options: { html: 'comment' } },
  { name: 'the policy none', policy: 'none', options: { html: 'none' } },
  { name: 'the profile comment', policy: 'comment', options: { profile: 'comment' } },
]
