import { describe, expect, test } from 'vitest'
import { trimmed, withHtmlBreaks } from '../../../src/markdown/lower/line-ends.ts'

describe('trimmed', () => {
  const text = (value: string) => ({ type: 'text', value }) as const
  const lineEnd = { type: 'break' } as const

  test.each([
    [[text(' a ')], [text('a')]],
    [
      [text(' a '), lineEnd, text('\tb\n')],
      [text('a'), lineEnd, text('b')],
    ],
    [[text(' '), lineEnd, text(' ')], [lineEnd]],
    [
      [text(' '), text(' a '), text(' '), lineEnd, text(' '), text('b')],
      [text('a'), lineEnd, text('b')],
    ],
    [
      [text('a '), { type: 'inlineCode', value: 'b' } as const, text(' c ')],
      [text('a '), { type: 'inlineCode', value: 'b' }, text(' c')],
    ],
    [[text('\u00a0a\u00a0')], [text('\u00a0a\u00a0')]],
    [[], []],
  ])('%j', (nodes, expected) => {
    expect(trimmed(nodes)).toEqual(expected)
  })
})

test('a break without a line end behind it is HTML', () => {
  const lineEnd = { type: 'break' } as const
  const html = (value: string) => ({ type: 'html', value }) as const
  const word = { type: 'text', value: 'a' } as const
  expect(withHtmlBreaks([word, lineEnd, word])).toEqual([word, lineEnd, word])
  expect(withHtmlBreaks([word, lineEnd])).toEqual([word, html('<br />')])
  expect(withHtmlBreaks([lineEnd, html('<div>')])).toEqual([html('<br />'), html('<div>')])
  expect(withHtmlBreaks([lineEnd, html('<b>')])).toEqual([lineEnd, html('<b>')])
})
