import { describe, expect, test } from 'vitest'
import { parseSpip, type RenderOptions, spipToHtml } from '../../../src/spip/index.ts'

/** The places of a text that can be led to, and where its links lead. */
function idsAndLinks(source: string, options?: RenderOptions): [ids: string[], links: string[]] {
  const html = spipToHtml(source, options)
  expect(spipToHtml(parseSpip(source), options)).toBe(html)
  const all = (name: string) => [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value)
  return [all('id'), all('href')]
}

describe('a link leads to the id that is printed', () => {
  test.each<[source: string, id: string, href: string, options?: RenderOptions]>([
    ['<b id="x">a</b> [b->#x]', 'user-x', '#user-x'],
    ['[b->#x] <b id="x">a</b>', 'user-x', '#user-x'],
    ['<a href="#x">b</a> <b id="x">a</b>', 'user-x', '#user-x'],
    ['<b id="&eacute;">a</b> [b->#é]', 'user-é', '#user-é'],
    ['<html><b id="x">a</b></html> [b->#x]', 'user-x', '#user-x'],
    ['<pre><b id="x">a</b></pre> [b->#x]', 'user-x', '#user-x'],
    ['[b->#x]\n\n<quote><i><b ID=x>a</b></i></quote>', 'user-x', '#user-x'],
    ['[#x<-] <a href="#x">b</a>', 'n-x', '#n-x', { notePrefix: 'n-' }],
    ['<b id="x">a</b> [b->#x]', 'user-x', '#user-x', { notePrefix: 'n-' }],
    // As their authors wrote them.
    ['<b id="x">a</b> [b->#x]', 'x', '#x', { html: 'trusted' }],
    ['<b id="x">a</b> <a href="#x">b</a>', 'x', '#x', { html: 'trusted', notePrefix: 'n-' }],
  ])('%j', (source, id, href, options) => {
    expect(idsAndLinks(source, options)).toEqual([[id], [href]])
  })

  test('an anchor of SPIP is before an id of the same name', () => {
    expect(idsAndLinks('<b id="x">a</b> [#x<-] [b->#x]')).toEqual([['user-x', 'x'], ['#x']])
  })

  test.each<[source: string, options?: RenderOptions]>([
    ['[b->#x]'],
    ['<b id="y">a</b> [b->#x]'],
    ['<code><b id="x"></code> [b->#x]'],
    // No id is printed.
    ['<b id="x">a</b> [b->#x]', { html: 'comment' }],
    ['<form id="x">a</form> [b->#x]'],
    ['<b>a</b id="x"> [b->#x]'],
  ])('one to a place elsewhere on the page stays as it is: %j', (source, options) => {
    expect(idsAndLinks(source, options)[1]).toEqual(['#x'])
  })
})
