import { expect, test } from 'vitest'
import { keepConstants } from '../../.ci/keep-constants.ts'

test.each([
  ['a value', 'var A = f(1);\n', 'const A=f(1);\n'],
  ['a class', 'var A = class {\n};\n', 'const A=class {\n};\n'],
  ['several, among others', 'f();\nvar A = 1;\nvar b = 2;\n', 'f();\nconst A=1;\nconst b=2;\n'],
  ['what is only read', 'var A = 1;\nf(A, { A: 2 });\nb.A = 3;\n', 'const A=1;\nf(A, { A: 2 });\nb.A = 3;\n'],
  ['what is set inside', 'var A = {};\nA.b = 1;\nA.c++;\n', 'const A={};\nA.b = 1;\nA.c++;\n'],
])('makes a constant of %s', (_, code, written) => {
  expect(keepConstants(code)).toBe(written)
  // What stands behind the name keeps its column, which source maps name.
  expect(written.split('\n').map((line) => line.length)).toEqual(code.split('\n').map((line) => line.length))
})

test.each([
  ['what is set later', 'var a = 1;\nfunction f() { a = 2; }\n'],
  ['what is counted', 'var a = 1;\nvar b = 1;\na++;\n--b;\n'],
  ['what is added to', 'var a = 1;\na ||= 2;\n'],
  ['what is taken apart into it', 'var a = 1;\nvar b = 2;\n[a, { b }] = f();\n'],
  ['what has no value yet', 'var a;\n'],
  ['what is no variable of the top', 'function f() {\n  var a = 1;\n}\n'],
])('leaves %s', (_, code) => {
  expect(keepConstants(code)).toBe(code)
})
