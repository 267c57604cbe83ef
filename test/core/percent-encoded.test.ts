import { expect, test } from 'vitest'
import { byteLength, percentEncoded } from '../../src/core/percent-encoded.ts'

test.each([
  ["L'été", 'L%27%C3%A9t%C3%A9'],
  ['a b_c-d.e', 'a%20b_c-d.e'],
  ["!'()*~", '%21%27%28%29%2A%7E'],
  ['\ud800', '%EF%BF%BD'],
  ['😀', '%F0%9F%98%80'],
  ['\ude00\ud83d😀\ud83d', '%EF%BF%BD%EF%BF%BD%F0%9F%98%80%EF%BF%BD'],
])('percentEncoded(%j)', (text, expected) => {
  expect(percentEncoded(text)).toBe(expected)
})

test.each([
  ['', 0],
  ['a b%', 4],
  ['été', 5],
  ['€', 3],
  ['😀', 4],
  ['\ud800', 3],
])('byteLength(%j)', (text, expected) => {
  expect(byteLength(text)).toBe(expected)
})
