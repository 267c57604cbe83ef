import { describe, expect, test } from 'vitest'
import { type RenderOptions, spipToHtml } from '../../../../src/spip/index.ts'

const wikipedia = (page: string, text: string, title = '') =>
  `<p><a href="https://fr.wikipedia.org/wiki/${page}" class="spip_glossaire"${title} rel="external">${text}</a></p>`

describe('Wikipedia', () => {
  test.each([
    ['[?SPIP]', wikipedia('SPIP', 'SPIP')],
    ['[? deux  mots]', wikipedia('deux_mots', 'deux  mots')],
    ['[?SPIP|définition]', wikipedia('SPIP', 'SPIP', ' title="définition"')],
    ["[?SPIP|l'outil: lequel?]", wikipedia('SPIP', 'SPIP', ' title="l\'outil : lequel ?"')],
    ['[?SPIP#wiki]', wikipedia('SPIP', 'SPIP', ' title="wiki"')],
    ["[?L'été]", wikipedia('L%27%C3%A9t%C3%A9', 'L&#8217;été')],
    ['[?deux\nmots]', wikipedia('deux_mots', 'deux<br class="autobr" />\nmots')],
    ['[?deux\n— mots]', wikipedia('deux_%E2%80%94_mots', 'deux<br class="autobr" />\n&mdash;&nbsp;mots')],
    ['[?C++]', wikipedia('C%2B%2B', 'C++')],
    ['[?R&amp;D]', wikipedia('R%26D', 'R&amp;D')],
    ['[?caf&eacute;]', wikipedia('caf%C3%A9', 'café')],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source)).toBe(expected)
  })

  test('is external, and nofollow as other links', () => {
    expect(spipToHtml('[?SPIP]', { nofollow: true })).toContain(' rel="nofollow external"')
  })

  test.each([
    ['en', 'en'],
    // Of a variety or a region, Wikipedia has the language.
    ['fr-FR', 'fr'],
    ['pt_br', 'pt'],
    ['fr_tu', 'fr'],
    ['zh-min-nan', 'zh-min-nan'],
    // The language is the app's, perhaps out of an address: it makes no other host.
    ['evil.example/', 'evilexample'],
    ['a'.repeat(20), 'a'.repeat(12)],
    ['', 'fr'],
    ['1/', 'fr'],
  ])('in the language of the text: %j', (lang, host) => {
    expect(spipToHtml('[?SPIP]', { lang })).toContain(`"https://${host}.wikipedia.org/wiki/SPIP"`)
  })
})

describe('resolve.glossary', () => {
  const resolve = { glossary: () => ({ url: '/glossaire/ptce', title: 'Un pôle' }) }

  test.each<[RenderOptions, string, string]>([
    [{ resolve }, '[?PTCE]', '<p><a href="/glossaire/ptce" class="spip_glossaire" title="Un pôle">PTCE</a></p>'],
    [{ resolve }, '[?PTCE|ici]', '<p><a href="/glossaire/ptce" class="spip_glossaire" title="ici">PTCE</a></p>'],
    [
      { resolve, classes: false, nofollow: true },
      '[?PTCE]',
      '<p><a href="/glossaire/ptce" title="Un pôle" rel="nofollow">PTCE</a></p>',
    ],
    [{ resolve, classes: false }, '[?a\nb|c]', '<p><a href="/glossaire/ptce" title="c">a<br />\nb</a></p>'],
    [{ resolve: { glossary: () => ({ url: 'javascript:x' }) } }, '[?PTCE]', '<p>PTCE</p>'],
  ])('%j %j', (options, source, expected) => {
    expect(spipToHtml(source, options)).toBe(expected)
  })

  test('is asked with the term, its source and the language', () => {
    const asked: unknown[] = []
    spipToHtml('[?PTCE|ici#ess]', { lang: 'en', resolve: { glossary: (query) => void asked.push(query) } })
    expect(asked).toEqual([{ term: 'PTCE', source: 'ess', lang: 'en' }])
  })
})

test('inside a link it is text', () => {
  expect(spipToHtml('<a href="/a">[?SPIP]</a>')).toBe('<p><a href="/a">SPIP</a></p>')
})
