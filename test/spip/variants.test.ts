import { expect, test } from 'vitest'
import { Event } from '../../src/spip/event.ts'
import { parse } from '../../src/spip/parse/parse.ts'
import { variantsOf } from '../../src/spip/variants.ts'

function variants(source: string) {
  const stream = parse(source, { notation: 'spip', scope: 'body', report: undefined })
  let multi = 0
  while (stream.kindAt(multi) !== Event.multi) multi++
  return variantsOf(stream, multi).map(({ lang, first, last }) => {
    const words = Array.from({ length: last - first }, (_, at) => first + at)
      .filter((index) => stream.kindAt(index) === Event.text)
      .map((index) => source.slice(stream.startOf(index), stream.endOf(index)))
    return `${lang}: ${words.join(' ')}`
  })
}

test.each([
  ['<multi>[fr]a[en]b</multi> c', ['fr: a', 'en: b']],
  ['<multi>a[en]b</multi>', [': a', 'en: b']],
  ['<multi>[fr]a\n\nb[en]c</multi>\n\n<multi>[de]d</multi>', ['fr: a b', 'en: c']],
  ['<multi>[fr]{a} [b->c][en]</multi>', ['fr: a   b', 'en: ']],
  ['<multi></multi>', []],
])('%j', (source, expected) => {
  expect(variants(source)).toEqual(expected)
})
