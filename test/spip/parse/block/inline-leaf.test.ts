import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip } from '../../../../src/spip/index.ts'
import { treeOf } from '../../../support/print-tree.ts'

describe('an anchor is found by the links to it, when its id has a prefix', () => {
  const hrefs = (source: string | ReturnType<typeof parseSpip>) =>
    [...renderSpip(source, { notePrefix: 'p-' }).html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

  test.each([
    ['[#a<-] [x->#a]', '#p-a'],
    ['[x->#a] [a<-]', '#p-a'],
    ['[#deux mots<-] [x->#deux mots]', '#p-deux mots'],
    ['[#café<-] [x->#café]', '#p-café'],
    // Character references are read in names and in targets.
    ['[#caf&eacute;<-] [x->#caf&eacute;]', '#p-café'],
    ['[#caf&eacute;<-] [x->#café]', '#p-café'],
    ['[#café<-] [x->#caf&#233;]', '#p-café'],
    ['[#__proto__<-] [x->#__proto__]', '#p-__proto__'],
    // One that is not in the text stands elsewhere on the page.
    ['[#a<-] [x->#b]', '#b'],
    ['[#a<-] [x->#A]', '#A'],
  ])('%j', (source, href) => {
    expect(hrefs(source)).toEqual([href])
    expect(hrefs(parseSpip(source))).toEqual([href])
  })
})

describe('a character reference', () => {
  test.each([
    // That of a sign of typography is part of the text.
    ['a&nbsp;b&laquo;c&#187;&#160;', 'paragraph("a~b«c»~")'],
    ['a&NBSP;b', 'paragraph("a" text[reference="&NBSP;"]("&NBSP;") "b")'],
    ['&rsquo;&hellip;', 'paragraph(text[reference="&rsquo;"]("’") text[reference="&hellip;"]("…"))'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})
