import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { markdownOf, toMarkdown } from '../converted.ts'

test.each<[source: string, markdown: string]>([
  ['a\n\nb', 'a\n\nb'],
  ['a\nb', 'a\\\nb'],
  ['a\n_ b', 'a\\\nb'],
  ['  a  \n  b  ', 'a\\\nb'],
  ['a\r\nb\rc', 'a\\\nb\\\nc'],
  ['- a\n- b', '–\u00a0a\\\n–\u00a0b'],
  ['-- a', '—\u00a0a'],
  ['{{{t}}}\n- a', '## t\n\n–\u00a0a'],
  ['<quote>\n_ \n- a</quote>', '> –\u00a0a'],
  ['~a', '\u00a0a'],
  // What Markdown would read.
  ['# a', '\\# a'],
  ['1. a', '1\\. a'],
  ['> a', '\\> a'],
  ['+ a', '\\+ a'],
  ['a_b_c *d* `e` \\~\\~f\\~\\~', 'a_b_c \\*d\\* \\`e\\` \\~\\~f\\~\\~'],
  ['![a](b) [c](d)', '!\\[a]\\(b) \\[c]\\(d)'],
  ['a\\b', 'a\\b'],
  ['===', '\\==='],
  ['a\n===', 'a\\\n\\==='],
])('%j', (source, markdown) => {
  expect(markdownOf(source)).toBe(markdown)
})

describe('HTML at its start, which Markdown would take for a block', () => {
  test.each<[why: string, source: string, markdown: string]>([
    ['inline HTML before words is none', '<b>a</b> {c}', '<b>a</b> *c*'],
    ['nor is a tag before a break', '<span>\n*a*\n</span>', '<span>\\\n\\*a\\*\\\n</span>'],
    ['nor one before another', '-* <i> <b>*a*</b></i>', '- <i> <b>\\*a\\*</b></i>'],
    ['an image with attributes of its own too', '<img src="a" width="3">', '<p><img src="a" width="3" /></p>'],
    ['a note cannot be HTML', '<b>\na[[n]]</b>', '<b>\\\na[^1]</b>\n\n[^1]: n'],
    ['comments stand before it', '<!-- c --><!-- d -->a', '<!-- c -->\n<!-- d -->\n\na'],
    ['comments are all there is', '<!-- c -->', '<!-- c -->'],
    ['what is one to browsers is one', 'a <![if x]>b<![endif]-->', 'a <!--[if x]-->b<!--[endif]---->'],
    ['and before it, too', '<![endif]>a', '<!--[endif]-->\n\na'],
    ['a comment in it stays', 'a <!-- c --> b', 'a <!-- c --> b'],
    ['a comment behind a break has no line of its own', 'a\n<!-- c --> b', 'a<br /><!-- c --> b'],
    ['nor has a formula', 'a\n<math>$x$</math> b', 'a<br />$x$ b'],
    ['nor what begins with text', 'a\n<html>b <b>c</b></html>', 'a<br />b <b>c</b>'],
    ['in italic text neither', '{a\n<math>$x$</math> b}', '*a<br />$x$ b*'],
  ])('%s', (_, source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

describe('a block that the site gives for a model parts it: a line that ends there ends already', () => {
  const figure: Element = { type: 'element', tagName: 'figure', properties: {}, children: [] }
  const resolve = { model: () => figure }

  test.each<[source: string, markdown: string]>([
    ['a\n<carte3>\nb', 'a\n\n<figure></figure>\n\nb'],
    ['a <carte3> b', 'a\n\n<figure></figure>\n\nb'],
    ['a\nb\n_ <carte3> \n_ b', 'a\\\nb\n\n<figure></figure>\n\nb'],
    ['<carte3>\n<carte3>', '<figure></figure>\n\n<figure></figure>'],
    ['-* a\n<carte3>', '- a\n  <figure></figure>'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source, { resolve })).toBe(markdown)
  })
})

test('white space of texts side by side at its end is none', () => {
  expect(markdownOf('a {b {{c }} }')).toBe('a *b __c__*')
})

test('a tag that the site does not print makes no paragraph', () => {
  expect(toMarkdown('<html></quote></html>\n\na').text).toBe('a')
})
