import { describe, expect, test } from 'vitest'
import { Event } from '../../../src/spip/event.ts'
import { parseSpip, renderSpipInline, spipToHtml } from '../../../src/spip/index.ts'
import { type ParseSettings, parse } from '../../../src/spip/parse/parse.ts'
import { buildTree } from '../../../src/spip/tree/build.ts'
import { printTree } from '../../support/print-tree.ts'

const SETTINGS: ParseSettings = { notation: 'spip', scope: 'body', report: undefined }

const shown = (source: string, settings: Partial<ParseSettings> = {}) =>
  printTree(buildTree(parse(source, { ...SETTINGS, ...settings })) as never)

describe('a one-line field', () => {
  test.each([
    ['holds text', 'a {b} [c->d]', 'bare("a {b} [c->d]")'],
    ['is trimmed', ' a ', 'bare("a")'],
    ['holds no block', '- a\n-* b\n\n|c|\n----', 'bare("- a\\n-* b\\n\\n|c|\\n----")'],
    [
      'holds code, tags, references',
      '<code>x</code> <b>y</b> &eacute;',
      'bare(inlineCode("x") " " html("<b>") "y" html("</b>") " " text[reference="&eacute;"]("é"))',
    ],
    [
      'holds languages',
      '<multi>[fr]a[en]b</multi>',
      'bare(multi(multiVariant[lang="fr"]("a") multiVariant[lang="en"]("b")))',
    ],
    ['holds nothing', '', ''],
  ])('%s: %j', (_, source, expected) => {
    expect(shown(source, { scope: 'line' })).toBe(expected)
  })
})

describe('a text', () => {
  test('starts a line, whatever white space stands before it', () => {
    expect(shown(' \n\t -* a')).toBe('list(listItem(bare("a")))')
  })

  test.each([
    ['\ufeff-* a', 'list(listItem(bare("a")))'],
    ['\ufeff{{{a}}}', 'heading("a")'],
    ['\ufeff\n\n|a|', 'table(tableRow(tableCell("a")))'],
    ['\ufeff', ''],
    ['a\ufeffb', 'paragraph("a\ufeffb")'],
  ])('may have a byte order mark before it: %j', (source, expected) => {
    expect(shown(source)).toBe(expected)
  })

  test('with a byte order mark counts it in its positions', () => {
    expect(parseSpip('\ufeff{{{a}}}').children[0]?.position?.start).toEqual({ line: 1, column: 2, offset: 1 })
    expect(spipToHtml('\ufeff<gras>')).toBe(spipToHtml('<gras>'))
    expect(renderSpipInline('\ufeffUn titre')).toBe('Un titre')
  })

  test('does not, where it is a part of another', () => {
    expect(shown(' -* a', { after: { note: 0 } })).toBe('paragraph("-* a")')
    expect(shown('-* a', { after: { note: 0 } })).toBe('list(listItem(bare("a")))')
  })

  test('goes on with the numbers of the notes before it', () => {
    expect(shown('a[[n]] b[[<x>m]]', { after: { note: 4 } })).toContain(
      'footnoteReference[identifier="5"] " b" footnoteReference[identifier="x"]',
    )
  })

  test.each([
    ['<!-- ig br -->a\nb', 'html("<!-- ig br -->") paragraph("a\\nb")'],
    ['\n <!-- ig br -->a\nb', 'html("<!-- ig br -->") paragraph("a\\nb")'],
    ['a\n<!-- ig br -->b', 'paragraph("a" break-auto html("<!-- ig br -->") "b")'],
  ])('has no breaks of its own after the comment that says so: %j', (source, expected) => {
    expect(shown(source)).toBe(expected)
  })
})

test('the notes come last, in the order of their bodies', () => {
  const stream = parse('a[[<x>]] b[[n]] c[[<x>m]]', SETTINGS)
  const kinds = Array.from({ length: stream.length }, (_, index) => stream.kindAt(index))
  expect(kinds.indexOf(Event.footnoteDefinition)).toBe(stream.notesStart)
  expect(stream.data[stream.notesStart]).toMatchObject({ identifier: '1' })
  expect(parse('a', SETTINGS).notesStart).toBe(3)
})

test.each([
  ['<quote>a', [['spip/unclosed-quote', 0, 7]]],
  [
    '<quote>a<quote>b',
    [
      ['spip/unclosed-quote', 0, 7],
      ['spip/unclosed-quote', 8, 15],
    ],
  ],
  ['a[[<x>]]', [['spip/undefined-footnote', 1, 8]]],
  ['a {b', [['spip/unclosed-emphasis', 2, 3]]],
  ['a', []],
])('what is never closed is reported where it starts: %j', (source, expected) => {
  const reports: unknown[] = []
  parse(source, { ...SETTINGS, report: (code, start, end) => reports.push([code, start, end]) })
  expect(reports).toEqual(expected)
})
