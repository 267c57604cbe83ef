import { expect, test } from 'vitest'
import { notesOf } from '../../../../src/interop/spip-rows/site/notes-of.ts'
import { parseSpip, type SpipRoot } from '../../../../src/spip/index.ts'

function notesIn(texts: readonly string[], lang = 'fr') {
  const parsed = texts.map((text) => ({ text, tree: parseSpip(text, { notation: 'spip' }) }))
  const { footnoteRefs, footnotes } = notesOf(parsed, lang)
  return [footnoteRefs.map(({ marker }) => marker).join(' '), footnotes.map(({ marker, text }) => `${marker} ${text}`)]
}

test.each<[string, string[], string, string[]]>([
  ['none', ['a'], '', []],
  ['no text', [], '', []],
  ['one', ['a[[un]]'], '1', ['1 un']],
  ['many', ['a[[un]] b[[deux]]'], '1 2', ['1 un', '2 deux']],
  ['in several texts', ['a[[un]]', '', 'b[[deux]]'], '1 2', ['1 un', '2 deux']],
  ['of one name in two texts', ['a[[<n>un]]', 'b[[<n>deux]]'], '1 2', ['1 un', '2 deux']],
  ['called twice', ['a[[<n>un]] b[[<n>]] c[[deux]]'], '1 1 2', ['1 un', '2 deux']],
  ['that nothing calls', ['a[[<>un]] b[[deux]]'], '2', ['1 un', '2 deux']],
  [
    'in a heading, a quotation, a table',
    ['{{{T[[un]]}}}\n\n<quote>b[[deux]]</quote>\n\n|c[[trois]]|d|\n'],
    '1 2 3',
    ['1 un', '2 deux', '3 trois'],
  ],
  ['with markup, which stays', ['a[[ {{un}} [->art5]\r\n]]'], '1', ['1 {{un}} [->art5]']],
  ['without words', ['a[[]] b[[<>]] c[[<x> ]] d[[un]]'], '1', ['1 un']],
  ['called only', ['a[[<n>]]'], '', []],
  ['that is code', ['<code>a[[un]]</code>'], '', []],
])('notes: %s', (_, texts, refs, notes) => {
  expect(notesIn(texts)).toEqual([refs, notes])
})

const MULTI = '<multi>[fr]a[[Fermée en 1998.]][en]b[[Closed in 1998.]][pt_br]c[[Em 1998.]]</multi> d[[Fin.]]'

test.each([
  ['fr', ['1 2', ['1 Fermée en 1998.', '2 Fin.']]],
  ['en', ['1 2', ['1 Closed in 1998.', '2 Fin.']]],
  ['pt_br', ['1 2', ['1 Em 1998.', '2 Fin.']]],
  ['de', ['1 2', ['1 Fermée en 1998.', '2 Fin.']]],
])('of a multilingual text, those that readers of %s see', (lang, notes) => {
  expect(notesIn([MULTI], lang)).toEqual(notes)
})

test('a note that two languages call is one', () => {
  expect(notesIn(['<multi>[fr]a[[<n>Note.]][en]b[[<n>]]</multi>'], 'en')).toEqual(['1', ['1 Note.']])
})

test('a text of any width and depth', () => {
  const deep = `${'{'.repeat(2_000)}a[[un]]${'}'.repeat(2_000)}`
  expect(notesIn([deep])).toEqual(['1', ['1 un']])
  // As many nodes side by side as no call takes arguments; parsing them is not what is tried.
  const { children } = parseSpip('a[[un]]', { notation: 'spip' })
  const words = Array(600_000).fill({ type: 'text', value: 'a' })
  const tree = { type: 'root', children: [...words, ...children] } as SpipRoot
  expect(notesOf([{ text: 'a[[un]]', tree }], 'fr')).toMatchObject({ footnoteRefs: [{ marker: 1 }] })
})
