import { expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

test.each([
  ["x[#a b'<-]", 'x<a id="a b\'"></a>'],
  ['[a[#n<-]->b]', '<a href="b">a<span id="n"></span></a>'],
  ['<a href="/b">[#n<-]x</a>', '<a href="/b"><span id="n"></span>x</a>'],
])('%j', (source, inside) => {
  expect(spipToHtml(source)).toBe(`<p>${inside}</p>`)
})

test('an id is given once', () => {
  expect(spipToHtml('a[#n<-] b[#n<-]').match(/id="n"/g)).toHaveLength(1)
})

test('the id of an anchor has the prefix', () => {
  expect(spipToHtml('[#n<-]x', { notePrefix: 'p-' })).toBe('<p><a id="p-n"></a>x</p>')
})

test('and so has a link to it', () => {
  expect(spipToHtml('[#n<-] [a->#n]', { notePrefix: 'p-' })).toContain('href="#p-n"')
})
