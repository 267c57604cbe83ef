import { describe, expect, test } from 'vitest'
import { runSnippet } from '../support/run-snippet.ts'

describe('a snippet passes', () => {
  test.each([
    ['1 + 1 //=> 2'],
    ['const sum = 1 + 1 //=> 2'],
    ['console.log([1, 2].map((n) => n * 2)) //=> [2, 4]'],
    ["const list = ['a']\nlist\n//=> ['a']\n// An explanation that follows is no part of the value."],
    ["const long = {a: 1, b: ['c']}\nlong\n//=> {\n//   a: 1,\n//   b: ['c'],\n// }"],
    ['await Promise.resolve(3) //=> 3'],
    ["if (true) 'a'.toUpperCase() //=> 'A'"],
    ['null.length //=> throws TypeError'],
    ["import parse from 'rehype-stringify'\nparse.name //=> 'rehypeStringify'"],
    ["import {describe} from 'ess-domain/i18n'\ndescribe({code: 'a', params: {}}, 'en') //=> 'Problem “a”.'"],
  ])('%j', async (code) => {
    await runSnippet(code)
  })
})

describe('a snippet fails', () => {
  test.each([
    ['1 + 1 //=> 3', 'line 1 of the snippet'],
    ["import {describe} from 'ess-domain/i18n'\n\ntypeof describe //=> 'string'", 'line 3 of the snippet'],
    ['1 //=> throws TypeError', 'line 1 of the snippet'],
    ['function f() {\n  return 1 //=> 1\n}', 'follows no expression'],
    ['1 + //=> 1', 'Unexpected token'],
  ])('%j', async (code, message) => {
    await expect(runSnippet(code)).rejects.toThrow(message)
  })
})
