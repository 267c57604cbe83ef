import { describe, expect, test } from 'vitest'
import { parseSpip, spipToHtml } from '../../../../src/spip/index.ts'

const PUCE = '<span class="spip-puce ltr"><b>–</b></span>&nbsp;'

describe('with the class names of SPIP', () => {
  test.each([
    ['a\nb', '<p>a<br class="autobr" />\nb</p>'],
    ['a\n_ b', '<p>a<br class="manualbr" />b</p>'],
    ['a\n- b', `<p>a\n<br />${PUCE}b</p>`],
    ['- b', `<p>${PUCE}b</p>`],
    ['a\n-- b', '<p>a\n<br />&mdash;&nbsp;b</p>'],
    ['a<br>b', '<p>a<br />b</p>'],
    ['----', '<hr class="spip" />'],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source)).toBe(expected)
  })
})

// The reader of a dialogue wants the words beside their dash.
describe('in French, a written dash at the start of a line is one of a dash line', () => {
  test.each([
    ['a\n— b', '<p>a\n<br />&mdash;&nbsp;b</p>'],
    ['a\n—b', '<p>a\n<br />&mdash;&nbsp;b</p>'],
    ['a\n\n— b', '<p>a</p>\n<p>&mdash;&nbsp;b</p>'],
    ['-* a\n— b', '<ul class="spip"><li>a\n<br />&mdash;&nbsp;b</li></ul>'],
    // Where other line ends break nothing, too.
    ['{{{a\n— b}}}', '<h2 class="spip">a\n<br />&mdash;&nbsp;b</h2>'],
    ['<div>\n— a\n—b {c}\n— d</div>', '<div>&mdash; a\n<br />&mdash;&nbsp;b <i>c</i>\n<br />&mdash;&nbsp;d\n</div>'],
    // Not one that something else stands before.
    ['— a', '<p>&mdash; a</p>'],
    ['-* — a', '<ul class="spip"><li>&mdash; a</li></ul>'],
    ['a\n_ — b', '<p>a<br class="manualbr" />&mdash; b</p>'],
    // Two hyphens behind markup are no dash line.
    ['a\n\n_ -- b', '<p>a</p>\n<p>&mdash; b</p>'],
    ['{{{a}}}--b', '<h2 class="spip">a</h2>\n<p>&mdash;b</p>'],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source)).toBe(expected)
    expect(spipToHtml(parseSpip(source))).toBe(expected)
  })

  test('in English it is a sign like another', () => {
    expect(spipToHtml('a\n— b', { lang: 'en' })).toBe('<p>a<br class="autobr" />\n— b</p>')
  })
})

test.each([
  ['ar', 'rtl'],
  ['he_IL', 'rtl'],
  ['fa-IR', 'rtl'],
  ['en', 'ltr'],
  ['arc', 'ltr'],
])('the sign of a bullet has the direction of %s', (lang, direction) => {
  expect(spipToHtml('- a', { lang })).toContain(`class="spip-puce ${direction}"`)
})

describe('without', () => {
  test.each([
    ['a\nb', '<p>a<br />\nb</p>'],
    ['a\n_ b', '<p>a<br />\nb</p>'],
    ['a\n- b', '<p>a\n<br /><b>–</b>&nbsp;b</p>'],
    ['----', '<hr />'],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source, { classes: false })).toBe(expected)
  })
})
