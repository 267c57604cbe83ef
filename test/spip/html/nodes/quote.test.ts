import { expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

test.each([
  ['<quote>a</quote>', '<blockquote class="spip">\n<p>a</p></blockquote>'],
  ['x\n<quote>a</quote>y', '<p>x</p>\n<blockquote class="spip">\n<p>a</p></blockquote>\n<p>y</p>'],
  ['<quote></quote>', ''],
  [
    '<poesie>\n{a}\n\nb\n</poesie>',
    '<blockquote class="spip_poesie">\n<div><i>a</i></div>\n<div>&nbsp;</div>\n<div>b</div></blockquote>',
  ],
  [
    // Lines that show nothing hold a space.
    '<poesie></div>\n<b>\n</poesie>',
    '<blockquote class="spip_poesie">\n<div>\n&nbsp;</div>\n<div><b>&nbsp;</b></div></blockquote>',
  ],
])('%j', (source, expected) => {
  expect(spipToHtml(source)).toBe(expected)
})

test('without class names', () => {
  expect(spipToHtml('<quote>a</quote><poesie>b</poesie>', { classes: false })).not.toContain('class')
})
