import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

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
