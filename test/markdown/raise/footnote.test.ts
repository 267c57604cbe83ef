import { describe, expect, test } from 'vitest'
import { type Loss, spipOf, toSpip } from '../converted.ts'

test.each<[markdown: string, source: string]>([
  ['a[^1]\n\n[^1]: b', 'a[[b]]'],
  ['a[^x] b[^y]\n\n[^y]: d\n\n[^x]: c', 'a[[c]] b[[d]]'],
  ['a[^x] b[^X]\n\n[^x]: c', 'a[[c]] b[[<1>]]'],
  ['a[^x] b[^y] c[^x]\n\n[^y]: d\n\n[^x]: e', 'a[[e]] b[[d]] c[[<1>]]'],
  ['a[^x]\n\n[^x]: b\n\n    c\n\n    > d', 'a[[b\n\nc\n\n<quote>\n\nd\n</quote>]]'],
  ['a[^x]\n\n[^x]: ```\n    z\n    ```', 'a[[<code>\nz\n</code>]]'],
  ['a[^x]\n\n[^x]: b]] c', 'a[[b&#93;&#93; c]]'],
  ['a[^x]\n\n[^x]: <x>b', 'a[[<html><x></html>b]]'],
  ['## a[^1]\n\n[^1]: n', '{{{a[[n]]}}}'],
  ['- a[^1]\n\n[^1]: n', '-* a[[n]]'],
  ['> a[^x]\n>\n> [^x]: b', '<quote>\n\na[[b]]\n</quote>'],
  ['| a |\n| - |\n| b[^x] |\n\n[^x]: n', '|{{a}}|\n|b[[n]]|'],
  // What calls no note.
  ['a[^x]', 'a[^x]'],
  ['`a[^x]`', '<code>a[^x]</code>'],
  ['a[^x]\n\n[^x]: - b', 'a[[\n-* b]]'],
])('%j', (markdown, source) => {
  expect(spipOf(markdown)).toBe(source)
})

describe('a note that GFM does not show is lost, and told', () => {
  test.each<[why: string, markdown: string, source: string, label: string, place: string]>([
    ['nothing calls it', 'a\n\n[^b]: c', 'a', 'b', '3:1-3:8'],
    ['what would call it is no text', '![a[^x]](b)\n\n[^x]: c', '<img src="b" alt="a" />', 'x', '3:1-3:8'],
    ['another one before it has its name', 'a[^x]\n\n[^x]: b\n\n[^X]: c', 'a[[b]]', 'X', '5:1-5:8'],
  ])('%s', (_, markdown, source, label, place) => {
    expect(toSpip(markdown)).toEqual({ text: source, losses: [['markdown/unused-footnote', { label }, place]] })
  })
})

describe('the body of a note is kept wherever it stands', () => {
  test.each<[where: string, markdown: string, source: string, losses: readonly Loss[]]>([
    [
      'in a note that nothing calls',
      'a[^i]\n\n[^o]: b\n\n    [^i]: c',
      'a[[c]]',
      [['markdown/unused-footnote', { label: 'o' }, '3:1-5:12']],
    ],
    [
      'in an item of such a note',
      'a[^i]\n\n[^o]: - b\n\n      [^i]: c',
      'a[[c]]',
      [['markdown/unused-footnote', { label: 'o' }, '3:1-5:14']],
    ],
    ['in a note that is called', 'a[^o] b[^i]\n\n[^o]: c\n\n    [^i]: d', 'a[[c]] b[[d]]', []],
  ])('%s', (_, markdown, source, losses) => {
    expect(toSpip(markdown)).toEqual({ text: source, losses })
  })
})

test('a call in a note that nothing calls is none, and each note that is lost is told', () => {
  expect(toSpip('a\n\n[^o]: b[^i]\n\n    [^j]: c\n\n[^i]: d')).toEqual({
    text: 'a',
    losses: [
      ['markdown/unused-footnote', { label: 'o' }, '3:1-5:12'],
      ['markdown/unused-footnote', { label: 'j' }, '5:5-5:12'],
      ['markdown/unused-footnote', { label: 'i' }, '7:1-7:8'],
    ],
  })
})

test('a note without words keeps its number, as a name', () => {
  expect(toSpip('a[^x]\n\n[^x]:')).toEqual({ text: 'a[[<1> ]]', losses: [] })
})

describe('a note that SPIP cannot hold is told', () => {
  test.each<[why: string, markdown: string, source: string]>([
    ['it calls another', 'a[^x]\n\n[^x]: b[^y]\n\n[^y]: c', 'a[[b]][[c]]'],
    ['it calls itself', 'a[^x]\n\n[^x]: b[^x]', 'a[[b]][[<1>]]'],
  ])('%s', (_, markdown, source) => {
    const { text, losses } = toSpip(markdown)
    expect(text).toBe(source)
    expect(losses.map(([code]) => code)).toEqual(['spip/not-writable'])
  })
})
