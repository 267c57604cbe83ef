import { describe, expect, test } from 'vitest'
import { referenceTargetsOf } from '../../../src/markdown/raise/reference-targets.ts'
import { readMarkdown } from '../../../src/markdown/read-markdown.ts'

describe('where links by reference lead', () => {
  test.each<[why: string, markdown: string, urls: Readonly<Record<string, string>>]>([
    ['each definition, wherever it stands', '[a]: b\n\n> [c]: d', { a: 'b', c: 'd' }],
    ['the first of two', '[a]: b\n\n[A]: c', { a: 'b' }],
    ['a name of every object is a name', '[constructor]: b', { constructor: 'b' }],
    ['none', 'a', {}],
  ])('%s', (_, markdown, urls) => {
    const { definitions } = referenceTargetsOf(readMarkdown(markdown))
    expect(Object.fromEntries([...definitions].map(([name, { url }]) => [name, url]))).toEqual(urls)
  })
})

describe('the numbers of notes', () => {
  test.each<[why: string, markdown: string, labels: readonly (readonly [identifier: string, label: string])[]]>([
    [
      'in the order of their calls',
      'a[^x] b[^y] c[^x]\n\n[^y]: d\n\n[^x]: e',
      [
        ['x', '1'],
        ['y', '2'],
      ],
    ],
    [
      'those that a called note calls come last',
      'a[^x] b[^y]\n\n[^x]: c[^z]\n\n[^y]: d\n\n[^z]: e',
      [
        ['x', '1'],
        ['y', '2'],
        ['z', '3'],
      ],
    ],
    ['a note that nothing calls calls none', 'a\n\n[^x]: b[^y]\n\n[^y]: c', []],
    ['a note may call itself', 'a[^x]\n\n[^x]: b[^x]', [['x', '1']]],
  ])('%s', (_, markdown, labels) => {
    expect([...referenceTargetsOf(readMarkdown(markdown)).noteLabels]).toEqual(labels)
  })
})

test('the first body of a name is its note', () => {
  const { notes } = referenceTargetsOf(readMarkdown('a[^x]\n\n[^x]: b\n\n[^X]: c'))
  expect([...notes.values()].map(({ children }) => children)).toMatchObject([
    [{ type: 'paragraph', children: [{ type: 'text', value: 'b' }] }],
  ])
})
