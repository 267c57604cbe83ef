import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { IN_THE_WAY, INTRODUCTION, NOT_EQUAL } from '../bench/page.mjs'

test.each([INTRODUCTION, IN_THE_WAY, NOT_EQUAL])('the page holds what the benchmark writes into it: %.40s…', (part) => {
  expect(readFileSync('docs/performance.md', 'utf8')).toContain(part)
})
