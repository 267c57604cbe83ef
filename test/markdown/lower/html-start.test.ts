import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { isBlockElement, isHtmlBlock, takesLineEnd } from '../../../src/markdown/lower/html-start.ts'

const html = (value: string): Nodes => ({ type: 'html', value })
const text = (value: string): Nodes => ({ type: 'text', value })
const lineEnd: Nodes = { type: 'break' }

describe('HTML that starts a block of Markdown', () => {
  test.each([
    '<div>',
    '<DIV class="a">',
    '</p>',
    '<h3>',
    '<hr/>',
    '<td',
    '<!-- a -->',
    '<?php',
    '<!DOCTYPE',
    '<![CDATA[',
  ])('%j', (value) => {
    expect(takesLineEnd(html(value))).toBe(true)
    expect(isHtmlBlock([html(value), text('a')])).toBe(true)
  })

  test.each(['<b>', '<a href="b">', '<divers>', '<h7>', '<br />', '<del>', 'div', ''])('not %j', (value) => {
    // What is no tag cannot stand at the start of a line as it is, either.
    expect(takesLineEnd(html(value))).toBe(!value.startsWith('<'))
    expect(isHtmlBlock([html(value), text('a')])).toBe(false)
  })

  test('no other node', () => {
    expect([undefined, text('<div>')].map(takesLineEnd)).toEqual([false, false])
    expect(isHtmlBlock([])).toBe(false)
    expect(isHtmlBlock([text('<div>')])).toBe(false)
  })
})

test.each<[Nodes[], boolean]>([
  [[html('<b>')], true],
  [[html('<b>'), lineEnd, text('a')], false],
  [[html('</b>'), text(' \n')], true],
  [[html('<b>'), text(' '), lineEnd], false],
  [[html('<b>'), text('\na')], true],
  [[html('<b>'), text(' a')], false],
  [[html('<b>'), text(' '), html('<i>')], false],
  [[html('<b>'), html('</b>')], false],
  [[html('<b></b>')], false],
  [[text('a'), html('<div>')], false],
])('any tag that is alone on the first line does: %j', (nodes, expected) => {
  expect(isHtmlBlock(nodes)).toBe(expected)
})

test.each([
  ['<div>a</div>', true],
  ['<TABLE class="a">\n<tr></tr>\n</table>\n', true],
  ['<div>a</div><p>b</p></div>', true],
  ['<div>', false],
  ['</div>', false],
  ['<div>a</p>', false],
  ['<b>a</b>', false],
  ['<!-- a -->', false],
])('%j is a whole element between paragraphs: %s', (value, expected) => {
  expect(isBlockElement(html(value))).toBe(expected)
  expect(isBlockElement(text(value))).toBe(false)
})
