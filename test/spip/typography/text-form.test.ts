import { describe, expect, test } from 'vitest'
import { GUILLEMET_REFERENCE, nbspEnd, REFERENCE, type TextForm } from '../../../src/spip/typography/text-form.ts'

describe('a space that does not break', () => {
  test.each<[string, TextForm, boolean, number]>([
    ['\u00a0', 'value', false, 1],
    ['~', 'source', false, 1],
    ['~', 'value', false, 0],
    ['~', 'html', false, 0],
    ['&nbsp;', 'source', false, 6],
    ['&#160;', 'html', false, 6],
    ['&nbsp;', 'value', false, 0],
    ['&nbsp', 'html', false, 0],
    ['&NBSP;', 'html', false, 0],
    ['\u2009', 'value', true, 1],
    ['\u2009', 'value', false, 0],
    ['\u202f', 'value', true, 0],
    [' ', 'source', true, 0],
    ['', 'source', true, 0],
  ])('%j in a text of form %s, a thin one counts: %s, ends at %i', (text, form, thin, end) => {
    expect(nbspEnd(text, 0, form, thin)).toBe(end)
    // What follows is none of it.
    expect(nbspEnd(`${text}x`, 0, form, thin)).toBe(end)
  })
})

test.each([
  ['&eacute;', true],
  ['&#233;', true],
  ['&#xE9;', true],
  ['&frac12;', true],
  ['&CounterClockwiseContourIntegral;', true],
  ['&a;', false],
  ['&é;', false],
  ['&#;', false],
  ['& eacute;', false],
])('%j is a reference of HTML: %s', (text, expected) => {
  REFERENCE.lastIndex = 0
  expect(REFERENCE.test(text)).toBe(expected)
})

test.each([
  ['&laquo;a', ['&laquo;', '&laquo;']],
  ['&#171;', ['&#171;', '&#171;']],
  ['&raquo;', ['&raquo;', undefined]],
  ['&#187;', ['&#187;', undefined]],
])('%j is one to a guillemet', (text, groups) => {
  expect([...(GUILLEMET_REFERENCE.exec(text) ?? [])]).toEqual(groups)
})

test.each(['&lsquo;', 'a&laquo;', '«'])('%j is none', (text) => {
  expect(GUILLEMET_REFERENCE.test(text)).toBe(false)
})
