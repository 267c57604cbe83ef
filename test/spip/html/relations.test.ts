import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { allowedRelations, withRelations } from '../../../src/spip/html/relations.ts'
import { type HtmlPolicy, spipToHtml } from '../../../src/spip/index.ts'

describe('a text claims some relations only', () => {
  test.each([
    // Claims of who somebody is, and what opens the window, are not among them.
    ['nofollow me  EXTERNAL author\nopener noopener', 'nofollow external noopener'],
    ['bookmark help license next prev tag', 'bookmark help license next prev tag'],
    ['noreferrer sponsored ugc', 'noreferrer sponsored ugc'],
    ['me', ''],
    ['', ''],
  ])('%j', (written, expected) => {
    expect(allowedRelations(written)).toBe(expected)
  })
})

describe('what may open a window has noopener', () => {
  test.each([
    // element, attributes, printed
    ['a', ' target="_blank"', ' target="_blank" rel="noopener"'],
    ['a', ' href="/b" target=_blank', ' href="/b" target=_blank rel="noopener"'],
    ['a', " TARGET='_BLANK'", ' TARGET=\'_BLANK\' rel="noopener"'],
    ['a', ' target="carte"', ' target="carte" rel="noopener"'],
    ['a', ' target=" _self"', ' target=" _self" rel="noopener"'],
    ['a', ' target="&#95;blank"', ' target="&#95;blank" rel="noopener"'],
    // A browser reads the first of two.
    ['a', ' target="_blank" target="_self"', ' target="_blank" rel="noopener" target="_self"'],
    ['area', ' target="_blank"', ' target="_blank" rel="noopener"'],
    ['form', ' target="_blank"', ' target="_blank" rel="noopener"'],
    // A `=` at the end would take for its value what comes after it.
    ['a', ' target="_blank" title =', ' target="_blank" title rel="noopener" ='],
    ['a', '/target=_blank', '/target=_blank rel="noopener"'],
  ])('<%s%s>', (name, written, expected) => {
    expect(withRelations(name, written, false)).toBe(expected)
  })

  test.each([
    ['a', ''],
    ['a', ' href="/b" rel="next"'],
    ['a', ' target'],
    ['a', ' target=""'],
    ['a', ' target="_self"'],
    ['a', ' target="_Parent"'],
    ['a', ' target="_top"'],
    ['a', ' target="&#95;self"'],
    ['a', ' target="_self" target="_blank"'],
    ['a', ' data-target="_blank"'],
    // They lead nowhere; `<base>` is for the page to set.
    ['b', ' target="_blank"'],
    ['base', ' target="_blank"'],
  ])('<%s%s> opens none', (name, written) => {
    expect(withRelations(name, written, false)).toBe(written)
  })

  test.each([
    ['rel="external"', 'rel="noopener external"'],
    ["rel='external  help'", 'rel="noopener external help"'],
    ['REL=external', 'rel="noopener external"'],
    ['rel="noopener"', 'rel="noopener"'],
    ['rel="external NoOpener"', 'rel="noopener external"'],
    ['rel=""', 'rel="noopener"'],
    ['rel', 'rel="noopener"'],
    // Beside `noopener` a browser does not heed `opener`.
    ['rel="opener"', 'rel="noopener opener"'],
    ['rel="noreferrer"', 'rel="noopener noreferrer"'],
    ['rel="a&quot;b $& $1"', 'rel="noopener a&quot;b $&amp; $1"'],
    ['rel="a" rel="b"', 'rel="noopener a" rel="b"'],
    ['data-rel="a"', 'data-rel="a" rel="noopener"'],
  ])('beside %s', (written, expected) => {
    expect(withRelations('a', ` target="_blank" ${written}`, false)).toBe(` target="_blank" ${expected}`)
  })
})

describe('links are marked nofollow, where that is asked for', () => {
  test.each([
    ['a', '', ' rel="nofollow"'],
    ['a', ' href="/b"', ' href="/b" rel="nofollow"'],
    ['a', ' href="/b" rel="external"', ' href="/b" rel="nofollow external"'],
    ['a', " rel='NOFOLLOW ugc'", ' rel="nofollow ugc"'],
    ['a', ' target="_blank"', ' target="_blank" rel="nofollow noopener"'],
    ['area', ' href="/b"', ' href="/b" rel="nofollow"'],
    // Nobody follows a form.
    ['form', ' action="/b"', ' action="/b"'],
    ['b', ' title="c"', ' title="c"'],
  ])('<%s%s>', (name, written, expected) => {
    expect(withRelations(name, written, true)).toBe(expected)
  })
})

describe('in a text', () => {
  const own = { elements: ['a'], attributes: { a: ['href', 'target', 'rel'] }, schemes: ['https'] } satisfies HtmlPolicy

  test.each([
    ['trusted', '<a href="/b" target="_blank">c</a>', '<p><a href="/b" target="_blank" rel="noopener">c</a></p>'],
    ['trusted', "<html><a target='x' rel='me'>c</a></html>", '<p><a target=\'x\' rel="noopener me">c</a></p>'],
    ['trusted', '<a href="/b" target="_top">c</a>', '<p><a href="/b" target="_top">c</a></p>'],
    [own, '<a target=_blank rel="help">b</a>', '<p><a target="_blank" rel="noopener help">b</a></p>'],
    ['article', '<a href="/b" target="_blank">c</a>', '<p><a href="/b">c</a></p>'],
  ] as const)('under the policy %j: %j', (html, source, expected) => {
    expect(spipToHtml(source, { html })).toBe(expected)
  })

  test('so it is in a model', () => {
    const children = [{ type: 'text', value: 'b' }] as const
    const model = (): Element => ({
      type: 'element',
      tagName: 'a',
      properties: { target: '_blank', rel: ['help'] },
      children: [...children],
    })
    const html = spipToHtml('<carte1>', { html: 'trusted', resolve: { model } })
    expect(html).toBe('<p><a target="_blank" rel="noopener help">b</a></p>')
  })
})
