import { describe, expect, test } from 'vitest'
import { scan } from '../../../src/spip/parse/scan.ts'
import { Token } from '../../../src/spip/parse/token.ts'

/** The tokens of a text, by name, each with what it covers. */
function tokensOf(source: string, notation: 'auto' | 'spip' | 'angle', scope: 'body' | 'line'): string[] {
  const tokens = scan(source, notation, scope)
  const names = Object.keys(Token)
  return Array.from({ length: tokens.length }, (_, index) => {
    return `${names[tokens.kindAt(index)]} ${source.slice(tokens.startOf(index), tokens.endOf(index))}`
  })
}

describe('a body', () => {
  test.each([
    ['a {b}', ['braceOpen {', 'braceClose }']],
    ['[a->b]', ['linkOpen [', 'linkClose ->b]']],
    ['a\r\nb', ['lineEnd \r\n']],
    ['\\{ &amp; |', ['escape \\{', 'reference &amp;', 'pipe |']],
    ['<b><!-- x -->', ['tag <b>', 'comment <!-- x -->']],
    ['[[a]]', ['footnoteOpen [[', 'text [', 'footnoteClose ]]']],
    ['plain text.', []],
  ])('%j', (source, expected) => {
    expect(tokensOf(source, 'spip', 'body')).toEqual(expected)
  })
})

describe('a one-line field', () => {
  test.each([
    ['{{a}} [b->c] [[n]] \\{d\\} https://example.org', []],
    ['-* a\n|b|', []],
    [
      '<b> &amp; \\~ <img1> <code>x</code>',
      ['tag <b>', 'reference &amp;', 'escape \\~', 'model <img1>', 'raw <code>x</code>'],
    ],
    ['<multi>[fr]a</multi>', ['multiOpen <multi>', 'multiLanguage [fr]', 'multiClose </multi>']],
    ['<:a:>', ['idiom <:a:>']],
  ])('%j', (source, expected) => {
    expect(tokensOf(source, 'spip', 'line')).toEqual(expected)
  })
})

describe('the notation', () => {
  test.each([
    ['spip', ['braceOpen {', 'braceClose }']],
    ['auto', ['braceOpen {', 'braceClose }', 'angleOpen <', 'angleClose >']],
    ['angle', ['angleOpen <', 'angleClose >']],
  ] as const)('%s', (notation, expected) => {
    expect(tokensOf('{a} <à deux>', notation, 'body')).toEqual(expected)
  })
})
