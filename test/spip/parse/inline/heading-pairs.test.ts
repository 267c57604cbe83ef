import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

const call = 'footnoteReference[identifier="1"]'
const note = (...inside: string[]) => `footnoteDefinition[identifier="1"](${inside.join(' ')})`

describe('a heading and a note that it calls have braces of their own', () => {
  test.each([
    ['{{{a[[{{{b}}}]] c}}}', `heading("a" ${call} " c") ${note('heading("b")')}`],
    ['{{{a[[b}}}]] c}}}', `heading("a" ${call} " c") ${note('paragraph("b}}}")')}`],
    ['{{{a[[{{{b]] c}}}', `heading("a" ${call} " c") ${note('paragraph("{{{b")')}`],
    ['{{{a[[{{{b {{{c}}}]] d}}}', `heading("a" ${call} " d") ${note('paragraph("{{{b")', 'heading("c")')}`],
    ['{{{a[[b}}}]]', `paragraph("{{{a" ${call}) ${note('paragraph("b}}}")')}`],
    ['[[{{{b]] c}}}', `paragraph(${call} " c}}}") ${note('paragraph("{{{b")')}`],
    ['{{{a[[{{{b\n\nc}}}]] d}}}', `heading("a" ${call} " d") ${note('paragraph("{{{b")', 'paragraph("c}}}")')}`],
    [
      '{{{a[[{{{b\n\n{{{c\n\nd]] e}}}',
      `heading("a" ${call} " e") ${note('paragraph("{{{b")', 'paragraph("{{{c")', 'paragraph("d")')}`,
    ],
    ['{{{a[[b}}}\n\n{{{c}}}]] d}}}', `heading("a" ${call} " d") ${note('paragraph("b}}}")', 'heading("c")')}`],
    ['{{{a[[{{{b}}} {{{c}}}]] d}}}', `heading("a" ${call} " d") ${note('heading("b")', 'heading("c")')}`],
    // What a link of the note holds is apart in it as it is in a text.
    ['[[{{{a [b}}}->u] c]]', `paragraph(${call}) ${note('paragraph("{{{a " link[url="u"]("b}}}") " c")')}`],
    ['[[[{{{a->u] b}}}]]', `paragraph(${call}) ${note('paragraph(link[url="u"]("{{{a") " b}}}")')}`],
    // A note that a part of a multilingual text does not end is none: what it held back is forgotten.
    [
      '<multi>[fr]{{{b [[c\n\nd[en]e</multi>\n\n{{{f[[n]] g}}}',
      `multi(multiVariant[lang="fr"](paragraph("{{{b [[c") paragraph("d")) multiVariant[lang="en"](paragraph("e"))) heading("f" ${call} " g") ${note('paragraph("n")')}`,
    ],
    // Two braces are bold, in the note as well.
    ['{{{a[[{{b}}]] c}}}', `heading("a" ${call} " c") ${note('paragraph(strong("b"))')}`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('so do a heading and a link', () => {
  test.each([
    ['{{{a [b}}}->u] c}}}', 'heading("a " link[url="u"]("b}}}") " c")'],
    ['{{{a [{{{b->u] c}}}', 'heading("a " link[url="u"]("{{{b") " c")'],
    ['{{{a [b}}}->u]', 'paragraph("{{{a " link[url="u"]("b}}}"))'],
    ['[{{{a->u] b}}}', 'paragraph(link[url="u"]("{{{a") " b}}}")'],
    ['[{{{a}}}->u]', 'link[url="u"](heading("a"))'],
    ['{{{x}}} [{{{a}}}->u] {{{y}}}', 'heading("x") link[url="u"](heading("a")) heading("y")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

test('what a part of a multilingual text leaves open ends no heading around it', () => {
  expect(treeOf('{{{a <multi>[fr]{{{b</multi> c}}}')).toBe('heading("a " multi(multiVariant[lang="fr"]("{{{b")) " c")')
})

describe('what is no heading, for it holds one, ends no multilingual text', () => {
  const text = 'paragraph(multi(multiVariant[lang="fr"]("c}}} d") multiVariant[lang="en"]("e")))'

  test.each([
    ['{{{a {{{b}}} <multi>[fr]c}}} d[en]e</multi>', `paragraph("{{{a") heading("b") ${text}`],
    ['{{{a [{{{b}}}->u] <multi>[fr]c}}} d[en]e</multi>', `paragraph("{{{a") link[url="u"](heading("b")) ${text}`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('what a note holds ends no heading, nor does it make a block of what calls it', () => {
  test.each([
    ['{{{a[[b\n\nc]]}}}', `heading("a" ${call}) ${note('paragraph("b")', 'paragraph("c")')}`],
    ['{{{a[[b\n-* c]]}}}', `heading("a" ${call}) ${note('paragraph("b")', 'list(listItem(bare("c")))')}`],
    ['{{{a[[<quote>b</quote>]]}}}', `heading("a" ${call}) ${note('blockquote(paragraph("b"))')}`],
    [
      '<multi>[fr]a[[b\n\nc]][en]d</multi>',
      `paragraph(multi(multiVariant[lang="fr"]("a" ${call}) multiVariant[lang="en"]("d"))) ${note('paragraph("b")', 'paragraph("c")')}`,
    ],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('lists and rules come before headings', () => {
  test.each([
    ['{{{a\n-* b}}}', 'paragraph("{{{a") list(listItem(bare("b}}}")))'],
    ['-# {{{a\n-# b}}}', 'list[ordered](listItem(bare("{{{a")) listItem(bare("b}}}")))'],
    ['{{{a\n----\nb}}}', 'paragraph("{{{a") thematicBreak paragraph("b}}}")'],
    // A bullet or a dash is none of them, and a pipe in a heading is text.
    ['{{{a\n- b\n-- c}}}', 'heading("a" break-line bullet "b" break-line dash "c")'],
    ['{{{a\n|b|\nc}}}', 'heading("a\\n|b|\\nc")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})
