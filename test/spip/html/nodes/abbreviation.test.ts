import { expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

test.each([
  ['[SIAE|Structure d\'insertion "A"]', '<abbr title="Structure d\'insertion &quot;A&quot;">SIAE</abbr>'],
  ['[HTML|HyperText{en}]', '<abbr title="HyperText" lang="en">HTML</abbr>'],
  ['[AMAP|pourquoi? «Oui»]', '<abbr title="pourquoi ? &#171; Oui &#187;">AMAP</abbr>'],
  ['<multi>[en][AMAP|why?]</multi>', '<span lang="en"><abbr title="why?">AMAP</abbr></span>'],
  ['[{A}|b]', '<abbr title="b"><i>A</i></abbr>'],
])('%j', (source, inside) => {
  expect(spipToHtml(source)).toBe(`<p>${inside}</p>`)
})
