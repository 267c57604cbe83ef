import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

describe('the heading that a run of three closes', () => {
  test.each([
    ['is the one opened last', '{{{a {{{b}}} c}}}', 'paragraph("{{{a") heading("b") paragraph("c}}}")'],
    ['is not one that was closed by two', '{{{a}}\n{{{b}}}', 'paragraph("{" strong("a")) heading("b")'],
    ['is no bold and italic text', '{{{a} b}}\n{{{c}}}', 'paragraph(strong(emphasis("a") " b")) heading("c")'],
    ['is one since the last blank line', '{{{a\n\n{{{b}}}', 'paragraph("{{{a") heading("b")'],
    ['may run over a line', '{{{a\nb}}}', 'heading("a\\nb")'],
    ['may stand in the line', 'a {{{b}}} c', 'paragraph("a") heading("b") paragraph("c")'],
    ['may follow another', '{{{a}}}{{{b}}}', 'heading("a") heading("b")'],
    ['takes the outer braces of longer runs', '{{{{{a}}}}}', 'heading(strong("a"))'],
    ['is none before it', '}}}{{{a', 'paragraph("}}}{{{a")'],
    [
      'is none in a note',
      '{{{a[[b}}}]]',
      'paragraph("{{{a" footnoteReference[identifier="1"]) footnoteDefinition[identifier="1"](paragraph("b}}}"))',
    ],
    [
      'goes on after a note with a blank line',
      '{{{a[[b\n\nc]] d}}}',
      'heading("a" footnoteReference[identifier="1"] " d") footnoteDefinition[identifier="1"](paragraph("b") paragraph("c"))',
    ],
    [
      'goes on after a note with a heading',
      '{{{a[[{{{b}}}]] c}}}',
      'heading("a" footnoteReference[identifier="1"] " c") footnoteDefinition[identifier="1"](heading("b"))',
    ],
    ['is none in another cell', '|{{{a|b}}}|', 'table(tableRow(tableCell("{{{a") tableCell("b}}}")))'],
    ['is none over an item', '-* {{{a\n-* b}}}', 'list(listItem(bare("{{{a")) listItem(bare("b}}}")))'],
    [
      'is none around a quotation',
      '{{{<quote>a</quote>}}}',
      'paragraph("{{{") blockquote(paragraph("a")) paragraph("}}}")',
    ],
  ])('%s: %j', (_, source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('read in angles', () => {
  test.each([
    ['{a} {{b}}', 'paragraph("{a} {{b}}")'],
    ['{{{a}}}', 'heading("a")'],
    ['{{{{a}}}}', 'heading("{a}")'],
    ['{{{a} b}}}', 'heading("a} b")'],
    ['{{{a <b c>}}}', 'heading("a " emphasis("b c"))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source, { notation: 'angle' })).toBe(expected)
  })
})
