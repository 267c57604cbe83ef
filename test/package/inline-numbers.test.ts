import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inlineNumbers } from '../../.ci/inline-numbers.ts'

const folder = mkdtempSync(join(tmpdir(), 'inline-numbers-'))

beforeAll(() => {
  writeFileSync(join(folder, 'signs.ts'), "export const TAB = 9\nexport const NONE = -1\nexport const WORD = 'w'\n")
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['a constant of its own', 'const A = 1\nf(A)', 'const enum Numbers { A = 1 } const A = 1\nf(Numbers.A)'],
  [
    'those of another file',
    "import { NONE, TAB, WORD } from './signs.ts'\nf(TAB, -NONE, WORD, TAB)",
    "const enum Numbers { TAB = 9, NONE = -1 } import { NONE, TAB, WORD } from './signs.ts'\nf(Numbers.TAB, -Numbers.NONE, WORD, Numbers.TAB)",
  ],
  ['a method of it', 'const A = 1\nA.toFixed()', 'const enum Numbers { A = 1 } const A = 1\nNumbers.A.toFixed()'],
  ['a computed name', 'const A = 1\nf({ [A]: 1 })', 'const enum Numbers { A = 1 } const A = 1\nf({ [Numbers.A]: 1 })'],
])('writes %s as a member of an enum', (_, source, written) => {
  expect(inlineNumbers(source, folder)).toBe(written)
})

test.each([
  ['what is no number', "const A = 'a'\nconst B = f(1)\nlet c = A + B"],
  ['a constant that only others read', 'export const A = 1'],
  ['another thing of the same name', 'const A = 1\nf(b.A, { A: 2, A })\nexport { A }\ntype B = typeof A'],
  ['a name that means something else inside', 'const A = 1\nf(A)\nfunction g(A: number) { return A }'],
  ['packages', "import { A } from 'a'\nf(A)"],
])('leaves %s', (_, source) => {
  expect(inlineNumbers(source, folder)).toBe(source)
})

test('a bundler writes the number, and its name beside it', async () => {
  const source = "import { NONE } from './signs.ts'\nexport const isNone = (at: number) => at === NONE"
  const contents = inlineNumbers(source, folder)
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  })
  expect(outputFiles[0]?.text).toContain('at === -1 /* NONE */')
  expect(outputFiles[0]?.text).not.toContain('var NONE')
})
