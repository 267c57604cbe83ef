import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { deferPatterns } from '../../.ci/defer-patterns.ts'

test.each([
  [
    'a constant',
    String.raw`const A = /\p{L}/u
f(A.test(a), A.source)`,
    String.raw`const A = () => (A_ ??= new RegExp("\\p{L}", "u")); let A_
f(A().test(a), A().source)`,
  ],
  [
    'two of them, with a type, a slash and quotes',
    String.raw`const A: RegExp = /[\p{Ps}"\/]+/gu
const B = /\P{Lu}/u; f(B, A)`,
    String.raw`const A: RegExp = () => (A_ ??= new RegExp("[\\p{Ps}\"\\/]+", "gu")); let A_
const B = () => (B_ ??= new RegExp("\\P{Lu}", "u")); let B_; f(B(), A())`,
  ],
])('makes %s when it is needed', (_, source, written) => {
  expect(deferPatterns(source)).toBe(written)
})

test.each([
  ['patterns of plain characters', 'const A = /[a-z]+/u\nf(A)'],
  ['words about such patterns', String.raw`const A = '\\p{L}'`],
])('leaves %s', (_, source) => {
  expect(deferPatterns(source)).toBe(source)
})

test.each([
  ['in a function', String.raw`function f(a) { return /\p{L}/u.test(a) }`],
  ['in a list', String.raw`const A = [/\p{L}/u]`],
  ['for other files', String.raw`export const A = /\p{L}/u`],
  ['for other files, named at the end', String.raw`const A = /\p{L}/u; export { A }`],
  ['that another thing is named like', String.raw`const A = /\p{L}/u; function f(A) { return A }`],
])('refuses one %s', (_, source) => {
  expect(() => deferPatterns(source)).toThrow(/: a pattern of characters is a constant of its file/)
})

test('what is made once is used again, and matches the same', async () => {
  const source = String.raw`const WORDS = /\p{L}+|"/gu
export const words = (text: string) => [text.match(WORDS), text.replace(WORDS, '') , WORDS === WORDS]`
  const stdin = { contents: deferPatterns(source), loader: 'ts' } as const
  const { outputFiles } = await build({ stdin, format: 'esm', write: false })
  const { words } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
  expect(words('Économie "sociale" 2')).toEqual([['Économie', '"', 'sociale', '"'], '  2', true])
  expect(words('é')).toEqual([['é'], '', true])
})
