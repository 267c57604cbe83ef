import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip } from '../../../../src/spip/index.ts'
import { treeOf } from '../../../support/print-tree.ts'

const part = (lang: string, ...inside: readonly string[]) => `multiVariant[lang="${lang}"](${inside.join(' ')})`

describe('a multilingual text', () => {
  test.each([
    ['x <multi>[fr] a [en] b</multi> y', `"x " multi(${part('fr', '"a"')} ${part('en', '"b"')}) " y"`],
    ['<multi>défaut[en]b</multi>', `multi(${part('', '"défaut"')} ${part('en', '"b"')})`],
    ['<multi>[pt_br]a[fr_fr_tu]b</multi>', `multi(${part('pt_br', '"a"')} ${part('fr_fr_tu', '"b"')})`],
    [
      '<multi>[fr]{a} [b->c][en]d</multi>',
      `multi(${part('fr', 'emphasis("a")', '" "', 'link[url="c"]("b")')} ${part('en', '"d"')})`,
    ],
    // Another word in brackets is text.
    ['<multi>[fr]a [x] b</multi>', `multi(${part('fr', '"a [x] b"')})`],
    ['<multi>[fr]a [FR] b</multi>', `multi(${part('fr', '"a [FR] b"')})`],
    // They do not nest.
    ['<multi>[fr]a<multi>[en]b</multi>', `multi(${part('fr', '"a"', 'html("<multi>")')} ${part('en', '"b"')})`],
    // What is open in one part is not closed in another.
    ['[x<multi>[fr]a[b</multi>c->u]', `link[url="u"]("x" multi(${part('fr', '"a[b"')}) "c")`],
    ['<multi>[fr]{a[en]b}</multi>', `multi(${part('fr', '"{a"')} ${part('en', '"b}"')})`],
    ['{<multi>[fr]a[en]b</multi>}', `emphasis(multi(${part('fr', '"a"')} ${part('en', '"b"')}))`],
    // A pipe in it begins no tooltip of the link around it, and its marks none of the brackets there.
    ['[a <multi>[fr]b|c</multi>|e->d]', `link[url="d" title="e"]("a " multi(${part('fr', '"b|c"')}))`],
    ['[<multi>[fr]a[en]b</multi>->c]', `link[url="c"](multi(${part('fr', '"a"')} ${part('en', '"b"')}))`],
    [
      '[x [<multi>[fr]a[en]b</multi>->c] y]',
      `"[x " link[url="c"](multi(${part('fr', '"a"')} ${part('en', '"b"')})) " y]"`,
    ],
  ])('%j', (source, expected) => {
    expect(treeOf(source).replaceAll('multiVariant(', 'multiVariant[lang=""](')).toBe(`paragraph(${expected})`)
  })
})

describe('with blocks', () => {
  test.each([
    [
      '<multi>[fr]a\n\nb[en]c</multi>',
      `multi(${part('fr', 'paragraph("a")', 'paragraph("b")')} ${part('en', 'paragraph("c")')})`,
    ],
    ['<multi>[fr]{{{a}}}[en]b</multi>', `multi(${part('fr', 'heading("a")')} ${part('en', 'paragraph("b")')})`],
    [
      '<multi>\n[fr]\n-* a\n-* b\n[en]c</multi>',
      `multi(${part('fr', 'list(listItem(bare("a")) listItem(bare("b")))')} ${part('en', 'paragraph("c")')})`,
    ],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

test.each([
  ['-* <multi>[fr]a[en]b</multi>', `list(listItem(bare(multi(${part('fr', '"a"')} ${part('en', '"b"')}))))`],
  ['|<multi>[fr]a[en]b</multi>|', `table(tableRow(tableCell(multi(${part('fr', '"a"')} ${part('en', '"b"')}))))`],
  // Notes are numbered in each part as if it were the only one.
  [
    '<multi>[fr]a[[n]][en]b[[m]]</multi>',
    `paragraph(multi(${part('fr', '"a"', 'footnoteReference[identifier="1"]')} ${part('en', '"b"', 'footnoteReference[identifier="1-2" label="1"]')})) footnoteDefinition[identifier="1"](paragraph("n")) footnoteDefinition[identifier="1-2" label="1"](paragraph("m"))`,
  ],
  ['[fr]a', 'paragraph("[fr]a")'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

test('an end tag without a start leaves nothing', () => {
  expect(treeOf('a</multi>', { notation: 'spip' })).not.toContain('html(')
})

test.each(['<multi>[fr]a', '<MULTI>[fr]a</MULTI>'])('%j holds tags that are not known', (source) => {
  expect(treeOf(source, { notation: 'spip' })).toContain('html(')
})

test.each(['{{{<multi>}}}</multi>\n----', '[a\n\n<multi>b->u]</multi>\n----'])(
  'after %j, which closes inside what was open outside, blocks are read',
  (source) => {
    expect(treeOf(source)).toContain('thematicBreak')
  },
)

describe('ends with the heading, the link or the note that it stands in', () => {
  const call = 'footnoteReference[identifier="1"]'
  const note = (inside: string) => `footnoteDefinition[identifier="1"](paragraph(${inside}))`
  const both = `multi(${part('fr', '"a"')} ${part('en', '"b"')})`

  test.each([
    ['{{{<multi>[fr]a[en]b}}}</multi>\n\nc', `heading(${both}) paragraph("c")`],
    ['{{{<multi>[fr]a[en]b}}}c</multi>', `heading(${both}) paragraph("c")`],
    ['{{{<multi>[fr]a}}}[en]b</multi>', `heading(multi(${part('fr', '"a"')})) paragraph("[en]b")`],
    ['[<multi>[fr]a[en]b->u]</multi> c', `paragraph(link[url="u"](${both}) " c")`],
    ['[<multi>[fr]a[en]b|t{en}->u]</multi>', `paragraph(link[url="u" title="t" hreflang="en"](${both}))`],
    ['[a|<multi>[fr]t->u]</multi> c', 'paragraph(link[url="u" title="[fr]t"]("a") " c")'],
    ['x[[<multi>[fr]a[en]b]]c</multi>', `paragraph("x" ${call} "c") ${note(both)}`],
    // What is open in its last part is text.
    ['{{{<multi>[fr]a[en][b}}}c->u]</multi>', undefined],
    ['{{{<multi>[fr]a[[b}}}c]]</multi>', undefined],
  ])('%j', (source, expected) => {
    if (expected !== undefined) expect(treeOf(source)).toBe(expected)
    for (const lang of ['fr', 'en']) {
      const { html, problems } = renderSpip(source, { lang })
      expect(html).toBe(renderSpip(parseSpip(source), { lang }).html)
      expect(problems.filter(({ code }) => code === 'spip/stray-end-tag')).toMatchObject([
        { params: { name: 'multi' } },
      ])
    }
  })
})
