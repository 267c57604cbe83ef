import { describe, expect, test } from 'vitest'
import { toSpip } from '../converted.ts'

describe('white space at the ends of a link stands outside of it, for SPIP keeps none in it', () => {
  test.each([
    ['a[ b ](/u)c', 'a [b->/u] c'],
    ['a<a href="/u"> b </a>c', 'a [b->/u] c'],
    ['a[ `b`\n][c]d\n\n[c]: /u', 'a [<code>b</code>->/u] d'],
    ['a[ b](art12)c', 'a <a href="art12">b</a>c'],
    ['*a[ b](/u)*', '{a [b->/u]}'],
    ['a [ b ](/u) c', 'a [b->/u] c'],
    ['a[&nbsp;b&nbsp;](/u)c', 'a[~b~->/u]c'],
    ['[ b ](/u)', '[b->/u]'],
    ['- [ b ](/u)', '-* [b->/u]'],
    ['**a [b ](/u)**', '{{a [b->/u] }}'],
  ])('%j', (markdown, spip) => {
    expect(toSpip(markdown)).toEqual({ text: spip, losses: [] })
  })
})
