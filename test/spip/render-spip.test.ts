import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip, renderSpipInline, spipToHtml } from '../../src/spip/index.ts'

test('renderSpip gives the body, the notes and the problems', () => {
  const { html, notes, problems } = renderSpip('a[[n]] {b')
  expect(html).toMatch(/^<p>a<span.*<\/span> \{b<\/p>$/)
  expect(notes).toMatch(/^<div id="nb1">\n.*n<\/p><\/div>$/s)
  expect(problems.map(({ code }) => code)).toEqual(['spip/unclosed-emphasis'])
})

describe('spipToHtml', () => {
  test('puts the notes after the body', () => {
    const { html, notes } = renderSpip('a[[n]]')
    expect(spipToHtml('a[[n]]')).toBe(`${html}\n<div class="notes">\n${notes}\n</div>`)
    expect(spipToHtml('a[[n]]', { classes: false })).toMatch(/\n<div>\n<div id="nb1">/)
  })

  test.each(['', ' \n\t\n', '\u0000'.slice(1)])('of %j is empty', (source) => {
    expect(spipToHtml(source)).toBe('')
  })

  test('renders a tree twice alike', () => {
    const tree = parseSpip('a[[n]] |b|')
    expect(spipToHtml(tree)).toBe(spipToHtml(tree))
  })
})

describe('renderSpipInline does what typo() does', () => {
  test.each([
    // No markup but raw blocks, tags, models, languages and typography.
    ['{{a}} ! [b->c] [[n]] \\{d\\}', '{{a}}&nbsp;! [b-&gt;c] [[n]] \\{d\\}'],
    ['-* a', '-* a'],
    ['----', '----'],
    ['https://example.org', 'https://example.org'],
    ['<multi>[fr]Été : <code>x !</code>[en]Summer</multi>', 'Été&nbsp;: <code class="spip_code" dir="ltr">x !</code>'],
    ['Un <i>mot</i> &amp; <b onclick="x">deux</b>', 'Un <i>mot</i> &amp; <b>deux</b>'],
    ['a < b', 'a &lt; b'],
    ['<script>x</script>', '<code class="echappe-js">&lt;script&gt;x&lt;/script&gt;</code>'],
    ["L'été ?", 'L&#8217;été&nbsp;?'],
    // In a line, nothing breaks the line.
    ['Pain\n— et sel', 'Pain\n&mdash;&nbsp;et sel'],
    ['', ''],
  ])('%j', (source, expected) => {
    expect(renderSpipInline(source)).toBe(expected)
  })

  test('with its options', () => {
    expect(renderSpipInline('<multi>[fr]Été ![en]Summer !</multi>', { lang: 'en' })).toBe('Summer !')
    expect(renderSpipInline('<b>a</b> !', { html: 'none', typography: false })).toBe('a !')
    const codes: string[] = []
    renderSpipInline('<x-y>', { notation: 'spip', onProblem: ({ code }) => void codes.push(code) })
    expect(codes).toEqual(['spip/html-shown'])
  })
})
