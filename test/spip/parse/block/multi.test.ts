import { describe, expect, test } from 'vitest'
import { parseSpip, spipToHtml, spipToText } from '../../../../src/spip/index.ts'
import { treeOf } from '../../../support/print-tree.ts'

const part = (lang: string, ...inside: string[]) =>
  `multiVariant${lang === '' ? '[lang=""]' : `[lang="${lang}"]`}${inside.length === 0 ? '' : `(${inside.join(' ')})`}`

describe('what is a block in one part makes all of them blocks', () => {
  test.each([
    [
      '<multi>[fr]a[en]b\n\nc</multi>',
      `multi(${part('fr', 'paragraph("a")')} ${part('en', 'paragraph("b")', 'paragraph("c")')})`,
    ],
    [
      '<multi>[fr]- a\n- b\n\nc[en]d</multi>',
      `multi(${part('fr', 'paragraph(bullet "a" break-line bullet "b")', 'paragraph("c")')} ${part('en', 'paragraph("d")')})`,
    ],
    ['<multi>[fr]<code>\na\n</code>[en]b</multi>', `multi(${part('fr', 'code("a")')} ${part('en', 'paragraph("b")')})`],
    [
      '<multi>[fr]a\n|b|\n[en]c</multi>',
      `multi(${part('fr', 'paragraph("a")', 'table(tableRow(tableCell("b")))')} ${part('en', 'paragraph("c")')})`,
    ],
    [
      '<multi>[fr]<quote>a[en]b</quote></multi>',
      `multi(${part('fr', 'blockquote(paragraph("a"))')} ${part('en', 'paragraph("b")')})`,
    ],
    [
      'x <multi>[fr]{{{a}}}[en]b</multi> y',
      `paragraph("x") multi(${part('fr', 'heading("a")')} ${part('en', 'paragraph("b")')}) paragraph("y")`,
    ],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('the last part keeps the break that ends it, where something follows', () => {
  const parts = (...inside: string[]) => `multi(${part('fr', '"a"')} ${part('en', '"b"', ...inside)})`
  test.each([
    ['<multi>[fr]a[en]b\n</multi>c', `paragraph(${parts('break-auto')} "c")`],
    ['<multi>[fr]a[en]b\n_ </multi>c', `paragraph(${parts('break-manual')} "c")`],
    ['{<multi>[fr]a[en]b\n_ </multi>}c', `paragraph(emphasis(${parts('break-manual')}) "c")`],
    ['<multi>[fr]a[en]b\n_ </multi>', `paragraph(${parts()})`],
    ['<multi>[fr]a[en]b\n_ </multi> c', `paragraph(${parts()} " c")`],
    ['<multi>[fr]a[en]b</multi>\n_ c', `paragraph(${parts()} break-manual "c")`],
    ['<multi>[fr]a[en]b\n</multi>{{{c}}}', `paragraph(${parts()}) heading("c")`],
    ['<multi>[fr]a[en]b\n</multi><br>c', `paragraph(${parts()} html("<br>") "c")`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })

  test('readers of another part do not get it', () => {
    expect(spipToText('<multi>[fr]a[en]b\n_ </multi>c', { lang: 'fr' })).toBe('ac')
    expect(spipToText('<multi>[fr]a[en]b\n_ </multi>c', { lang: 'en' })).toBe('b\nc')
  })
})

describe('a part begins the line that the whole begins', () => {
  test.each([
    [
      '<multi>[fr]-* a[en]-# b</multi>',
      `multi(${part('fr', 'list(listItem(bare("a")))')} ${part('en', 'list[ordered](listItem(bare("b")))')})`,
    ],
    [' \n <multi>[fr]-* a</multi>', `multi(${part('fr', 'list(listItem(bare("a")))')})`],
    ['x\n <multi>[fr]-* a</multi>', `paragraph("x" break-auto multi(${part('fr', '"-* a"')}))`],
    [
      'x\n<multi>[fr]|a|[en]b</multi>',
      `paragraph("x") multi(${part('fr', 'table(tableRow(tableCell("a")))')} ${part('en', 'paragraph("b")')})`,
    ],
    [
      '<multi>[fr]- a\n- b[en]-- c</multi>',
      `paragraph(multi(${part('fr', 'bullet', '"a"', 'break-line', 'bullet', '"b"')} ${part('en', 'dash', '"c"')}))`,
    ],
    [
      '<multi>[fr]\n- a\n\nb[en]\n_ c</multi>',
      `multi(${part('fr', 'paragraph(bullet "a") paragraph("b")')} ${part('en', 'paragraph("c")')})`,
    ],
    // What leaves nothing stands before it.
    ['<intro><multi>[fr]a[en]b</multi></intro>', `paragraph(multi(${part('fr', '"a"')} ${part('en', '"b"')}))`],
    ['<br><multi> a</multi> b', `paragraph(multi(${part('', '"a"')}) " b")`],
    ['<multi>[fr]_ a[en]b</multi>', `paragraph(multi(${part('fr', '"a"')} ${part('en', '"b"')}))`],
    // Not elsewhere, nor where no block may start.
    ['[a\n<multi>[fr]-* b</multi>->u]', `paragraph(link[url="u"]("a" break-auto multi(${part('fr', '"-* b"')})))`],
    ['{{{a\n<multi>[fr]-* b</multi>}}}', `heading("a\\n" multi(${part('fr', '"-* b"')}))`],
    ['x <multi>[fr]-* a[en]- b</multi>', `paragraph("x " multi(${part('fr', '"-* a"')} ${part('en', '"- b"')}))`],
    ['{{<multi>[fr]- a</multi>}}', `paragraph(strong(multi(${part('fr', '"- a"')})))`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('an end tag ends nothing that the whole stands in', () => {
  test.each([
    [
      '<div><multi>[fr]a</div>[en]b</div></multi>c',
      `html("<div>") multi(${part('fr', 'paragraph("a")', 'html("</div>")')} ${part('en', 'paragraph("b")', 'html("</div>")')}) paragraph("c")`,
    ],
    [
      '<quote><multi>[fr]a\n\nb</quote>[en]c</multi></quote>d',
      `blockquote(multi(${part('fr', 'paragraph("a")', 'paragraph("b")')} ${part('en', 'paragraph("c")')})) paragraph("d")`,
    ],
    // But what its own part holds.
    [
      '<multi>[fr]<div>a</div>b[en]c</multi>',
      `multi(${part('fr', 'html("<div>")', 'bare("a")', 'html("</div>")', 'paragraph("b")')} ${part('en', 'paragraph("c")')})`,
    ],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })

  test('so readers see one part, from a tree, too', () => {
    const source = '<div><multi>[fr]Du pain</div>[en]Bread</div></multi> et <multi>[fr]du sel</multi>'
    for (const text of [source, parseSpip(source)]) {
      expect(spipToHtml(text)).toBe('<div>\n<p>Du pain</p>\n</div>\n<p>et du sel</p>')
    }
  })
})

test('one whose end stands in code is none', () => {
  expect(treeOf('b<multi>[fr]a<code></multi></code>c')).toBe('paragraph("b" "a" inlineCode("</multi>") "c")')
})

describe('where no block may start, all stay in the line', () => {
  test.each([
    [
      '<poesie><multi>[fr]a[en]b</multi></poesie>',
      `poetry(poetryLine(multi(${part('fr', '"a"')} ${part('en', '"b"')})))`,
    ],
    ['[<multi>[fr]a[en]b</multi>->u]', `paragraph(link[url="u"](multi(${part('fr', '"a"')} ${part('en', '"b"')})))`],
    ['{{{<multi>[fr]a[en]b</multi>}}}', `heading(multi(${part('fr', '"a"')} ${part('en', '"b"')}))`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('white space around a part is none of it', () => {
  test.each([
    ['<multi>\n[fr]\n a \n[en]\n b\n</multi>', `paragraph(multi(${part('fr', '"a"')} ${part('en', '"b"')}))`],
    ['<multi>\n\n[fr]a</multi>', `paragraph(multi(${part('fr', '"a"')}))`],
    [
      '{{<multi>\n\n[fr]\r\n \r\na\n\n \n[en]b</multi>}} !',
      `paragraph(strong(multi(${part('fr', '"a"')} ${part('en', '"b"')})) " !")`,
    ],
    ['-* <multi>[fr]a\n\n[en]b</multi>', `list(listItem(bare(multi(${part('fr', '"a"')} ${part('en', '"b"')}))))`],
    ['{{{<multi>[fr]\n\na[en]b</multi>}}}', `heading(multi(${part('fr', '"a"')} ${part('en', '"b"')}))`],
    [
      '[<multi>[fr]a\n\n[en]b</multi>->u]',
      `paragraph(link[url="u"](multi(${part('fr', '"a"')} ${part('en', '"b"')})))`,
    ],
    // Inside a part they count, and behind the last one, which no mark ends.
    ['<multi>[fr]a\n\n[x] b</multi>', `multi(${part('fr', 'paragraph("a")', 'paragraph("[x] b")')})`],
    ['<multi>[fr]a\n\n</multi>b', `multi(${part('fr', 'paragraph("a")')}) paragraph("b")`],
    ['<multi>[fr] [en] </multi>', `paragraph(multi(${part('fr')} ${part('en')}))`],
    ['a <multi>[fr]b</multi> c', `paragraph("a " multi(${part('fr', '"b"')}) " c")`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('but what keeps the last part, which no language mark ends, apart from the words beside it', () => {
  test.each([
    ['a<multi>[fr] b [en] c </multi>d', `paragraph("a" multi(${part('fr', '"b"')} ${part('en', '" c "')}) "d")`],
    ['a<multi> b </multi>c', `paragraph("a" multi(${part('', '" b "')}) "c")`],
    ['a<multi>[en]\nb\n</multi>c', `paragraph("a" multi(${part('en', 'break-auto "b" break-auto')}) "c")`],
    // An empty part says nothing of the white space behind all of them, where readers of another part need it.
    ['a <multi>[fr]b[en]</multi> c', `paragraph("a " multi(${part('fr', '"b"')} ${part('en')}) " c")`],
    ['<multi>[fr]b[en]\n</multi>\nc', `paragraph(multi(${part('fr', '"b"')} ${part('en')}) break-auto "c")`],
    ['a<multi>[fr][en] c </multi>d', `paragraph("a" multi(${part('fr')} ${part('en', '" c "')}) "d")`],
    ['a <multi>[fr]</multi> b', `paragraph("a " multi(${part('fr')}) "b")`],
    // A `<br>` at the end of a part takes the line end behind it.
    [
      '<multi>[fr]a<br>[en]b<br></multi>\nc',
      `paragraph(multi(${part('fr', '"a"', 'html("<br>")')} ${part('en', '"b"', 'html("<br>")')}) "c")`,
    ],
    ['a <multi>[en] b </multi>c', `paragraph("a " multi(${part('en', '"b "')}) "c")`],
    ['a<multi>[en] b </multi>\nc', `paragraph("a" multi(${part('en', '" b"')}) break-auto "c")`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

test('a table on the first line of a part ends in it', () => {
  const source = '<multi>[fr]|a|\n|b|c[en]d</multi>\n\n|e|'
  expect(treeOf(source)).toBe(
    `multi(${part('fr', 'paragraph("|a|" break-auto "|b|c")')} ${part('en', 'paragraph("d")')}) table(tableRow(tableCell("e")))`,
  )
  expect(spipToText(source)).toBe('|a|\n|b|c\n\ne')
})

test.each([
  [undefined, ['1', '2', '3', '2', '4']],
  ['fr_ca', ['1', '2', '3', '2', '4']],
  ['en', ['1', '2', '3', '2', '3']],
  // Without a part of its own, the part of the site.
  ['de', ['1', '2', '3', '2', '4']],
])('notes are numbered in each part as if it were the only one, and go on after that of %s', (lang, expected) => {
  const [paragraph] = parseSpip('a[[n]] <multi>[fr]b[[o]] c[[p]][en]d[[q]]</multi> e[[r]]', { lang }).children
  const labels = [...JSON.stringify(paragraph).matchAll(/"label":"(\d+)"/g)].map(([, label]) => label)
  expect(labels).toEqual(expected)
})

test.each([
  ['<multi>[fr]a', false],
  ['<multi></multi>', true],
])('%j is one: %s', (source, expected) => {
  expect(treeOf(source, { notation: 'spip' }).includes('multi')).toBe(true)
  expect(treeOf(source, { notation: 'spip' }).startsWith('paragraph(multi')).toBe(expected)
})
