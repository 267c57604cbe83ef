import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

const block = (lines: string, own = '') =>
  `<div style="text-align: left;" class="spip_code" dir="ltr"><code${own}>${lines}</code></div>`
const frame = (rows: number, text: string) =>
  `<textarea readonly="readonly" cols="40" rows="${rows}" class="spip_cadre" dir="ltr">${text}</textarea>`

describe('code', () => {
  test.each([
    [
      '<code>a {b} <c> & "d" \'e\' !</code>',
      '<p><code class="spip_code" dir="ltr">a {b} &lt;c&gt; &amp; &quot;d&quot; \'e\' !</code></p>',
    ],
    ['<code>&eacute;</code>', '<p><code class="spip_code" dir="ltr">&amp;eacute;</code></p>'],
    ['<code>a  b\tc</code>', '<p><code class="spip_code" dir="ltr">a &nbsp;b&nbsp; &nbsp; &nbsp; &nbsp; c</code></p>'],
    // One attribute of each name.
    ['<code class="php">a</code>', '<p><code class="php spip_code" dir="ltr">a</code></p>'],
    ['<code dir="rtl">a</code>', '<p><code dir="rtl" class="spip_code">a</code></p>'],
    // What a title says is no attribute.
    [
      '<code title="a dir=b class=c">a</code>',
      '<p><code title="a dir=b class=c" class="spip_code" dir="ltr">a</code></p>',
    ],
    ['<code onclick="x">a</code>', '<p><code class="spip_code" dir="ltr">a</code></p>'],
    ['<code>\n  a\n\tb\n</code>', block(' &nbsp;a<br />\n&nbsp; &nbsp; &nbsp; &nbsp; b')],
    ['<code class="php">a\nb</code>', block('a<br />\nb', ' class="php"')],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source)).toBe(expected)
  })
})

test.each([
  [
    '<code id="x" style="color: red" data-y>a</code>',
    '<p><code id="x" style="color: red" data-y="" class="spip_code" dir="ltr">a</code></p>',
  ],
  ['<code class="php" onclick="x">\na\n</code>', block('a', ' class="php" onclick="x"')],
])('%j keeps its attributes under `trusted`', (source, expected) => {
  expect(spipToHtml(source, { html: 'trusted' })).toBe(expected)
})

test.each([
  ['<code class="php" dir="rtl">a</code>', '<p><code class="php" dir="rtl">a</code></p>'],
  ['<code title="b">a</code>', '<p><code title="b" dir="ltr">a</code></p>'],
])('%j without class names, one attribute of each name', (source, expected) => {
  expect(spipToHtml(source, { classes: false })).toBe(expected)
})

describe('a frame has the rows that its text takes', () => {
  test.each([
    ['<cadre>a <b>\n"c" &amp;</cadre>', frame(2, 'a &lt;b&gt;\n&quot;c&quot; &amp;amp;')],
    ['<cadre>a</cadre>', frame(2, 'a')],
    ['<cadre>a\nb\nc</cadre>', frame(3, 'a\nb\nc')],
    // A line counts for one more each 60 bytes.
    [`<cadre>${'a'.repeat(60)}</cadre>`, frame(2, 'a'.repeat(60))],
    [`<cadre>${'é'.repeat(60)}</cadre>`, frame(3, 'é'.repeat(60))],
    // One byte to the first sign that has two.
    [`<cadre>${'\u007f'.repeat(59)}</cadre>`, frame(2, '\u007f'.repeat(59))],
    [`<cadre>${'\u00a0'.repeat(60)}</cadre>`, frame(3, '\u00a0'.repeat(60))],
    [`<cadre>${'\u07ff'.repeat(59)}</cadre>`, frame(2, '\u07ff'.repeat(59))],
    [`<cadre>${'\u0800'.repeat(40)}</cadre>`, frame(3, '\u0800'.repeat(40))],
    [`<cadre>${'€'.repeat(40)}</cadre>`, frame(3, '€'.repeat(40))],
    [`<cadre>${'\ue000'.repeat(40)}</cadre>`, frame(3, '\ue000'.repeat(40))],
    // Four bytes, of two units each.
    [`<cadre>${'\u{10000}'.repeat(29)}</cadre>`, frame(2, '\u{10000}'.repeat(29))],
    [`<cadre>${'\u{10ffff}'.repeat(30)}</cadre>`, frame(3, '\u{10ffff}'.repeat(30))],
    [`<cadre>${'\u{10ffff}'.repeat(29)}</cadre>`, frame(2, '\u{10ffff}'.repeat(29))],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source)).toBe(expected)
  })
})

describe('without class names', () => {
  test.each([
    ['<code>a</code>', '<p><code dir="ltr">a</code></p>'],
    ['<code class="php">a</code>', '<p><code class="php" dir="ltr">a</code></p>'],
    ['<code>\na\nb\n</code>', '<div style="text-align: left;" dir="ltr"><code>a<br />\nb</code></div>'],
    ['<cadre>a</cadre>', '<textarea readonly="readonly" cols="40" rows="2" dir="ltr">a</textarea>'],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source, { classes: false })).toBe(expected)
  })
})

test('a policy of one’s own says what its tag may have', () => {
  const html = { elements: ['code'], attributes: { code: ['title'] }, schemes: [] }
  expect(spipToHtml('<code title="a" lang="fr">b</code>', { html })).toBe(
    '<p><code title="a" class="spip_code" dir="ltr">b</code></p>',
  )
})

test('comments keep no class of their own', () => {
  expect(spipToHtml('<code class="php">a</code>', { profile: 'comment' })).toBe(
    '<p><code class="spip_code" dir="ltr">a</code></p>',
  )
})
