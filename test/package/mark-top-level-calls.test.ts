import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { markCalls } from '../../.ci/mark-top-level-calls.ts'

test.each([
  ['a call', 'const A = make(1)', 'const A = /* @__PURE__ */ make(1)'],
  ['a method', "export const A = z.array('a')", "export const A = /* @__PURE__ */ z.array('a')"],
  ['a constructor', 'const A: Set<X> = new Set([B])', 'const A: Set<X> = /* @__PURE__ */ new Set([B])'],
  ['a call in a call', 'const A = f(g())', 'const A = /* @__PURE__ */ (() => (f(g())))()'],
  ['a call in a table', 'const A = { b: f() }', 'const A = /* @__PURE__ */ (() => ({ b: f() }))()'],
  ['a computed name', 'const A = { [B.c]: 1 }', 'const A = /* @__PURE__ */ (() => ({ [B.c]: 1 }))()'],
  ['a spread', 'const A = [...B]', 'const A = /* @__PURE__ */ (() => ([...B]))()'],
  ['a property', 'const A = B.c', 'const A = /* @__PURE__ */ (() => (B.c))()'],
  ['a type that is asserted', 'const A = [f()] as const', 'const A = /* @__PURE__ */ (() => ([f()] as const))()'],
  ['two of them', 'const A = f()\nconst B = g()', 'const A = /* @__PURE__ */ f()\nconst B = /* @__PURE__ */ g()'],
])('marks %s', (_, source, marked) => {
  expect(markCalls(source)).toBe(marked)
})

test.each([
  ['literals', "const A = 1\nconst B = -1\nconst C = 'c'\nconst D = /d/g\nconst E = `e`\nconst F = 1 << 4"],
  ['words', 'const A = [true, false, null, undefined]'],
  ['lists of names', 'const A = [B, { c: D, E, f() {}, g: () => h() }] as const satisfies readonly X[]'],
  ['functions', 'const a = () => f()\nconst b = function () { return f() }\nfunction c() { const d = f() }'],
  ['what is no constant', 'f()\nexport { A } from "./a"'],
])('leaves %s', (_, source) => {
  expect(markCalls(source)).toBe(source)
})

test('a bundler drops whatever is marked', async () => {
  const source = 'const A = { [B.c]: [...f(g())] }\nconst D = A.x\nconst E = new Set([f()])\nexport const F = 1'
  const bundle = async (contents: string) => {
    const { outputFiles } = await build({
      stdin: { contents: `${contents}`, resolveDir: '.' },
      bundle: true,
      format: 'esm',
      write: false,
    })
    return outputFiles[0]?.text ?? ''
  }
  expect(await bundle(source)).toContain('f(')
  expect(await bundle(markCalls(source))).not.toContain('f(')
})
