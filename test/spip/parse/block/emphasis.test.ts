import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

describe('bold and italic', () => {
  test.each([
    ['{a} {{b}}', 'emphasis("a") " " strong("b")'],
    ['{ a } mot{ita}mot', 'emphasis(" a ") " mot" emphasis("ita") "mot"'],
    ['{a\nb}', 'emphasis("a" break-auto "b")'],
    ['{ {{a}} } {{ {b} }}', 'emphasis(" " strong("a") " ") " " strong(" " emphasis("b") " ")'],
    ['{a {{b}}}', 'emphasis("a " strong("b"))'],
    ['{{a {b}}}', 'strong("a " emphasis("b"))'],
    ['{a{b}c}', 'emphasis("a" emphasis("b") "c")'],
    // A closer closes what was opened last, or is text.
    ['{{a}{b}}', '"{{a}" emphasis("b") "}"'],
    ['{{a}}{b}', 'strong("a") emphasis("b")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(`paragraph(${expected})`)
  })
})

describe('is text', () => {
  test.each(['{} {{}} a{}b', 't} u}} v}}}', '{t', '{{t', '{{{t', 'a}b{c', '}{', '{', '}}'])('%j', (source) => {
    expect(treeOf(source)).toBe(`paragraph("${source}")`)
  })

  test.each([
    ['{a\n\nb}', 'paragraph("{a") paragraph("b}")'],
    ['-* a {{b\n-* c}} d', 'list(listItem(bare("a {{b")) listItem(bare("c}} d")))'],
    ['|{a|b}|', 'table(tableRow(tableCell("{a") tableCell("b}")))'],
    ['{<quote>a</quote>}', 'paragraph("{") blockquote(paragraph("a")) paragraph("}")'],
    ['{a\n----\nb}', 'paragraph("{a") thematicBreak paragraph("b}")'],
    ['{{a}', 'paragraph("{{a}")'],
    ['{a}}', 'paragraph(emphasis("a") "}")'],
    ['{{{t\n\nu}}}', 'paragraph("{{{t") paragraph("u}}}")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('a heading', () => {
  test.each([
    ['{{{a}}}', 'heading("a")'],
    ['{{{ a }}}', 'heading("a")'],
    ['x{{{t}}}y', 'paragraph("x") heading("t") paragraph("y")'],
    ['a\n\n{{{t}}}\n\nb', 'paragraph("a") heading("t") paragraph("b")'],
    ['{{{t\nu}}}', 'heading("t\\nu")'],
    ['{{{a}}}\n{{{b}}}', 'heading("a") heading("b")'],
    ['{{{** t}}}', 'heading("** t")'],
    ['{{{{a}}}}', 'heading(emphasis("a"))'],
    ['{{{{{a}}}}}', 'heading(strong("a"))'],
    ['{{{a {b}}}}', 'heading("a " emphasis("b"))'],
    ['{{{a {{b}}}}}', 'heading("a " strong("b"))'],
    ['{{{{a} b}}}', 'heading(emphasis("a") " b")'],
    ['-* a\n{{{b}}}\n-* c', 'list(listItem(bare("a") heading("b")) listItem(bare("c")))'],
    ['<quote>{{{a}}}b</quote>', 'blockquote(heading("a") paragraph("b"))'],
    ['{{{t [a->b]}}}', 'heading("t " link[url="b"]("a"))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })

  test.each(['{{{}}}', '{{{ }}}', 'a {{{ }}} b'])('without words, %j is text', (source) => {
    expect(treeOf(source)).not.toContain('heading')
  })
})
