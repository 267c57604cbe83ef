import { describe, expect, test } from 'vitest'
import { scan } from '../../../src/spip/parse/scan.ts'
import { Token } from '../../../src/spip/parse/token.ts'

/** The tokens of a text, by name, each with what it covers. */
function tokensOf(source: string, notation: 'auto' | 'spip' | 'angle', scope: 'body' | 'line'): string[] {
  const { tokens } = scan(source, notation, scope)
  return Array.from({ length: tokens.length }, (_, index) => {
    return `${Token[tokens.kindAt(index)]} ${source.slice(tokens.startOf(index), tokens.endOf(index))}`
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
    // What braces mean there, the second pass knows.
    ['angle', ['braceOpen {', 'braceClose }', 'angleOpen <', 'angleClose >']],
  ] as const)('%s', (notation, expected) => {
    expect(tokensOf('{a} <à deux>', notation, 'body')).toEqual(expected)
  })
})

describe('what means something to typography', () => {
  test.each([
    ['a ; b', [2, 5]],
    // Inside markup too: a link that turns out to be text is set like any other.
    ['[a->b : c] ! « \u2014', [2, 3, 6, 11, 13, 15, 16]],
    ['<b title="?">', [0, 10, 12, 13]],
    // Only the lower half of their codes is that of a stop, or of a control character.
    ['\u0399\u0421\u2019\u0403\u010d', [5]],
    ['', [0]],
  ])('%j', (source, stops) => {
    expect(scan(source, 'spip', 'body').stops).toEqual(stops)
  })
})

describe('control characters', () => {
  test('the text is read as it is repaired', () => {
    const { source, tokens, stops } = scan('{a\u0092} \u0084', 'spip', 'body')
    expect(source).toBe('{a’} „')
    expect([tokens.length, stops]).toEqual([2, [6]])
  })

  test('nothing is reported twice', () => {
    const codes: string[] = []
    scan('<code>a [[b\u0092', 'spip', 'body', (code) => codes.push(code))
    expect(codes).toEqual(['spip/unclosed-raw-block', 'spip/unclosed-footnote'])
  })

  test('those of HTML stay', () => {
    expect(scan('<b>\u0092', 'spip', 'html').source).toBe('<b>\u0092')
  })
})
