import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { noteLabelsOf } from '../../../src/markdown/lower/footnote.ts'
import { markdownOf, toMarkdown } from '../converted.ts'

describe('a note', () => {
  test.each<[source: string, markdown: string]>([
    ['a[[b]] c[[d]]', 'a[^1] c[^2]\n\n[^1]: b\n\n[^2]: d'],
    ['a [[ b ]]', 'a[^1]\n\n[^1]: b'],
    ['a[[<x>b]] c[[<x>]]', 'a[^x] c[^x]\n\n[^x]: b'],
    ['a[[b {c}\n\n-* d]]', 'a[^1]\n\n[^1]: b *c*\n\n    - d'],
    ['a[[<code>\nx\n\ny\n</code>]]', 'a[^1]\n\n[^1]: ```\n    x\n\n    y\n    ```'],
    ['{{{a[[b]]}}}', '## a[^1]\n\n[^1]: b'],
    ['-* a[[b]]\n\nc', '- a[^1]\n\nc\n\n[^1]: b'],
    ['<quote>a[[b]]</quote>', '> a[^1]\n\n[^1]: b'],
    ['[[b]]', '[^1]\n\n[^1]: b'],
    ['a[[|x|y|]]', 'a[^1]\n\n[^1]: |x|y|'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })

  test('that nothing calls is text, before the others', () => {
    expect(toMarkdown('a[[<>b]] c[[d]]\n\ne')).toEqual({
      text: 'a c[^1]\n\ne\n\nb\n\n[^1]: d',
      losses: [['markdown/anonymous-footnote', {}, '1:6-1:7']],
    })
  })

  test('that is not written is told by the parser', () => {
    expect(toMarkdown('a[[<x>]]')).toEqual({
      text: 'a[^x]',
      losses: [['spip/undefined-footnote', { label: 'x' }, '1:2-1:9']],
    })
  })
})

describe('a name that GFM can call', () => {
  test.each<[source: string, markdown: string]>([
    ['a[[<x y>b]]', 'a[^x-y]\n\n[^x-y]: b'],
    ['a[[<é>b]]', 'a[^é]\n\n[^é]: b'],
    ['a[[<x ?y>b]]', 'a[^x-y]\n\n[^x-y]: b'],
    ['a[[<]>b]]', 'a[^-]\n\n[^-]: b'],
    ['a[[<^>b]]', 'a[^-]\n\n[^-]: b'],
    // Case tells no two of them apart.
    ['a[[<X>b]] c[[<x>d]]', 'a[^X] c[^x-2]\n\n[^X]: b\n\n[^x-2]: d'],
    ['a[[<x>b]] c[[<x>d]]', 'a[^x] c[^x-2]\n\n[^x]: b\n\n[^x-2]: d'],
    ['a[[<1>b]] c[[d]]', 'a[^1] c[^1-2]\n\n[^1]: b\n\n[^1-2]: d'],
    ['a[[<a-2>b]]c[[<a>d]]e[[<A>f]]', 'a[^a-2]c[^a]e[^A-3]\n\n[^a-2]: b\n\n[^a]: d\n\n[^A-3]: f'],
    ['a[[<__proto__>b]]', 'a[^__proto__]\n\n[^__proto__]: b'],
    ['a[[<constructor>b]] c[[<constructor>]]', 'a[^constructor] c[^constructor]\n\n[^constructor]: b'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })

  test('is given to each note once, and never empty', () => {
    const note = (identifier: string): Nodes => ({ type: 'footnoteDefinition', identifier, children: [] })
    expect([...noteLabelsOf([note('a'), note('a'), note('')])]).toEqual([
      ['a', 'a'],
      ['', 'note'],
    ])
  })
})

describe('a note of another language than the one that is asked for is left out', () => {
  test.each<[source: string, lang: string, markdown: string]>([
    ['<multi>[fr]a[[n]][en]b</multi>', 'en', 'b'],
    ['<multi>[fr]a[[n]][en]b</multi>', 'fr', 'a[^1]\n\n[^1]: n'],
    ['<multi>[fr]a[[n]][en]b[[m]]</multi> c[[o]]', 'fr', 'a[^1] c[^2]\n\n[^1]: n\n\n[^2]: o'],
    // Unless the other language calls it too, or nothing is said in the one that is asked for.
    ['<multi>[fr]a[[<x>n]][en]b[[<x>]]</multi>', 'en', 'b[^x]\n\n[^x]: n'],
    ['<multi>[fr]a[[n]][en]b</multi>', 'de', '<span lang="fr">a[^1]</span>\n\n[^1]: n'],
  ])('%j in %s', (source, lang, markdown) => {
    expect(markdownOf(source, { lang })).toBe(markdown)
  })

  test('and every one is kept where all languages are', () => {
    expect(markdownOf('<multi>[fr]a[[<x>n]][en]b[[<y>m]]</multi>')).toBe(
      '<span lang="fr">a[^x]</span><span lang="en">b[^y]</span>\n\n[^x]: n\n\n[^y]: m',
    )
  })

  test('but none that nothing calls anywhere', () => {
    const note = { type: 'footnoteDefinition', identifier: 'x', children: [] }
    expect(markdownOf({ type: 'root', children: [note] } as never, { lang: 'en' })).toBe('[^x]:')
  })
})
