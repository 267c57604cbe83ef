import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** Where a page puts texts: in an element that is marked, for which `*` stands here. */
const PLACES = [
  '<div *></div>',
  '<article><section *></section></article>',
  '<blockquote *></blockquote>',
  '<table><tr><td *></td></tr></table>',
  '<ol><li><div *></div></li></ol>',
  '<dl><dd><div *></div></dd></dl>',
  '<details><summary>pain</summary><div *></div></details>',
].join('<i>levain</i>')

/** Where a page puts titles of one line. */
export const TITLE_PLACES = '<h1 *></h1><ul><li *></li></ul><a href="/pain" *></a><b *></b><h2>four</h2>'

/**
 * Tells whether a browser keeps a fragment in the elements that it is put in: what stands around them, and behind them,
 * is as it is without it.
 */
export function staysInPlace(html: string, places = PLACES): boolean {
  return pageAround(html, places) === pageAround('', places)
}

function pageAround(html: string, places: string): string {
  const parts: string[] = []
  const page = places.replace(/ \*>/g, () => ` data-place>${html.replace(/\p{Surrogate}/gu, '\ufffd')}`)
  const stack: (DefaultTreeAdapterTypes.Node | string)[] = [parse(`<!doctype html><body>${page}</body>`)]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node)
    else if (node.nodeName === '#text' && 'value' in node) parts.push(node.value)
    else if ('childNodes' in node) {
      parts.push(`<${node.nodeName}>`)
      const isPlace = 'attrs' in node && node.attrs.some(({ name }) => name === 'data-place')
      stack.push('</>', ...(isPlace ? [] : [...node.childNodes].reverse()))
    }
  }
  return parts.join('')
}
