import { describe, expect, test } from 'vitest'
import { type ObjectReference, type RenderOptions, renderSpip, spipToHtml } from '../../../../src/spip/index.ts'

const html = (source: string, options?: RenderOptions) => spipToHtml(source, options).replace(/^<p>|<\/p>$/g, '')

describe('attributes', () => {
  test.each([
    ['[a->http://b.c]', '<a href="http://b.c" class="spip_out" rel="external">a</a>'],
    ['[a->ftp://b.c]', '<a href="ftp://b.c" class="spip_out">a</a>'],
    ['[a->b]', '<a href="b">a</a>'],
    ['[a->//h.i]', '<a href="//h.i">a</a>'],
    ['[a->#x]', '<a href="#x" class="spip_ancre">a</a>'],
    ['[a->m@e.fr]', '<a href="mailto:m@e.fr" class="spip_mail">a</a>'],
    ['[->m@e.fr]', '<a href="mailto:m@e.fr" class="spip_mail">m@e.fr</a>'],
    ['[->a.pdf]', '<a href="a.pdf" class="spip_url">a.pdf</a>'],
    ['[->http://b.c]', '<a href="http://b.c" class="spip_url spip_out" rel="external">http://b.c</a>'],
    [
      '[a|bulle{en}->http://b.c]',
      '<a href="http://b.c" class="spip_out" hreflang="en" title="bulle" rel="external">a</a>',
    ],
    ['[a{}->b]', '<a href="b" hreflang="fr">a</a>'],
    ['[a|b "c" & d->e]', '<a href="e" title="b &quot;c&quot; &amp; d">a</a>'],
    // Set like a text, with the spaces and apostrophes of a keyboard.
    ["[a|l'été: «oui» -- 10~000!->b]", '<a href="b" title="l\'été : &#171; oui &#187; &mdash; 10 000 !">a</a>'],
    ['[a|d’été &amp;nbsp; "c:"->b]', '<a href="b" title="d’été &amp;nbsp; &quot;c :&quot;">a</a>'],
    ['[a->b?c=d&e="f"]', '<a href="b?c=d&amp;e=&quot;f&quot;">a</a>'],
    ['[a->b?c=d&amp;e]', '<a href="b?c=d&amp;e">a</a>'],
    ['[a->12]', '<a href="spip.php?article12">a</a>'],
    ['[a->rub3?x=y&z#t]', '<a href="spip.php?rubrique3&amp;x=y&amp;z#t">a</a>'],
    [
      'https://e.org/x?a=1&b=2',
      '<a href="https://e.org/x?a=1&amp;b=2" class="spip_url spip_out auto" rel="nofollow external">https://e.org/x?a=1&amp;b=2</a>',
    ],
    // A scheme alone leads nowhere: the text stays.
    ['[a->http://]', 'a'],
    ['[a->http:/]', 'a'],
    ['[a->http:]', 'a'],
    ['[a->mailto:]', 'a'],
    ['[a->b?c=http://]', '<a href="b?c=http://">a</a>'],
    ['[a->ftp://b.c/https:d]', '<a href="ftp://b.c/https:d" class="spip_out">a</a>'],
  ])('%j', (source, expected) => {
    expect(html(source)).toBe(expected)
  })
})

describe('without a text', () => {
  const long = 'https://www.example.org/un/chemin/tres/long/qui/depasse/quarante.html'

  test.each([
    [`[->${long}]`, `${long.slice(0, 35)}...`],
    ['[->http://exemple.org/quarante-caracteres/a]', 'http://exemple.org/quarante-caracteres/a'],
    ['[->http://b.c/?d !]', 'http://b.c/?d !'],
    ['[->rub3]', 'rubrique 3'],
    ['[->2024]', 'article 2024'],
    ['[->aut1]', 'Auteur&nbsp;: 1'],
    ['[->doc7]', 'document 7'],
    ['[->mailto:m@e.fr]', 'mailto:m@e.fr'],
    ['[->www.coorace.org]', 'www.coorace.org'],
    ['[->http://b.c/"d"]', 'http://b.c/d'],
    // Only addresses of pages are cut.
    [`[->${'m'.repeat(40)}@e.fr]`, `${'m'.repeat(40)}@e.fr`],
    [`[->#${'x'.repeat(40)}]`, `#${'x'.repeat(40)}`],
  ])('%j shows its target', (source, text) => {
    expect(html(source).replace(/<[^>]*>/g, '')).toBe(text)
  })

  test.each([
    // 41 bytes, of which 35 are left.
    ['http://exemple.org/quarante-et-un-signes/', 'http://exemple.org/quarante-et-un-s...'],
    ['http://exemple.org/é/quarante-et-un-sign', 'http://exemple.org/é/quarante-et-u...'],
    ['http://exemple.org/?un=1&deux=2&trois', 'http://exemple.org/?un=1&amp;deux=2...'],
    // None is cut in two.
    [`http://b.c/${'😀'.repeat(40)}`, `http://b.c/${'😀'.repeat(6)}...`],
    ['http://exemple.org/?un=1&deux&trois&quatre', 'http://exemple.org/?un=1&amp;deux...'],
  ])('%j is cut where what is printed has too many bytes', (url, text) => {
    expect(html(`[->${url}]`).replace(/<[^>]*>/g, '')).toBe(text)
  })

  test.each([
    ['[->http://b.c/?d&amp;e]', 'http://b.c/?d&amp;e'],
    ['[->caf&eacute;.html]', 'caf&eacute;.html'],
    ['https://b.org/?d&amp;e', 'https://b.org/?d&amp;e'],
  ])('%j shows what its character references name', (source, text) => {
    expect(html(source).replace(/<[^>]*>/g, '')).toBe(text)
  })
})

describe('resolve.link', () => {
  const link = ({ type, id }: { type: string; id: number }) =>
    type === 'article' && id === 12
      ? { url: '/pains', title: "10. L'eau !", lang: 'en' }
      : type === 'site'
        ? { url: 'http://s.org' }
        : undefined
  const resolve = { link }

  test.each([
    ['[a->12]', '<a href="/pains" class="spip_in" hreflang="en">a</a>'],
    ['[->12]', '<a href="/pains" class="spip_in" hreflang="en">L&#8217;eau&nbsp;!</a>'],
    // The site has no translation in French, and none of the section.
    ['[a{fr}->12]', '<a href="/pains" class="spip_in">a</a>'],
    ['[a{}->12]', '<a href="/pains" class="spip_in">a</a>'],
    ['[a{en}->12]', '<a href="/pains" class="spip_in" hreflang="en">a</a>'],
    ['[a{en}->rub3]', '<a href="spip.php?rubrique3">a</a>'],
    ['[a{en}->site6]', '<a href="http://s.org" class="spip_out" rel="external">a</a>'],
    ['[a->12?x=y#t]', '<a href="/pains?x=y#t" class="spip_in" hreflang="en">a</a>'],
    ['[a->site6]', '<a href="http://s.org" class="spip_out" rel="external">a</a>'],
    ['[a->rub3]', '<a href="spip.php?rubrique3">a</a>'],
    ['[->rub3]', '<a href="spip.php?rubrique3">rubrique 3</a>'],
  ])('%j', (source, expected) => {
    expect(html(source, { resolve })).toBe(expected)
  })

  test('is asked for the translation that a link names', () => {
    const asked: unknown[] = []
    const given = { link: (query: ObjectReference) => void asked.push(query) }
    html('[a{en}->12] [->12] [a{}->12]', { resolve: given })
    expect(asked).toEqual([
      { type: 'article', id: 12, lang: 'en' },
      { type: 'article', id: 12 },
      { type: 'article', id: 12 },
    ])
    const translated = { link: ({ lang }: ObjectReference) => ({ url: `/${lang}`, title: 'Bread', lang }) }
    expect(html('[|Le pain{en}->12]', { resolve: translated })).toBe(
      '<a href="/en" class="spip_in" hreflang="en" title="Le pain">Bread</a>',
    )
    const tagged = { link: () => ({ url: '/p', lang: 'pt-BR' }) }
    expect(html('[a{pt_br}->12]', { resolve: tagged })).toBe('<a href="/p" class="spip_in" hreflang="pt_br">a</a>')
  })

  test.each([
    ['10. Le four', 'Le four'],
    ['10.  Le four', 'Le four'],
    [' 2) Le four', 'Le four'],
    ['3°\u00a0Éteint', 'Éteint'],
    ['10. ', '10. '],
    // A number of the title itself.
    ['Les 10. fours', 'Les 10. fours'],
    ['10.5 fours', '10.5 fours'],
    ['Le <four> & "lui"', 'Le &lt;four&gt; &amp; "lui"'],
    ['Le&nbsp;four', 'Le&amp;nbsp;four'],
  ])('the title %j is the text of a link without one', (title, text) => {
    const given = { link: () => ({ url: '/p', title }) }
    expect(html('[->12]', { resolve: given, typography: false })).toBe(`<a href="/p" class="spip_in">${text}</a>`)
  })

  test.each([
    ['en', 'en', ''],
    ['en', 'fr', ' hreflang="fr"'],
    ['en', undefined, ''],
    ['pt_br', 'pt-BR', ''],
    ['pt-BR', 'pt', ' hreflang="pt"'],
  ])('a text in %s says that an object is in %s', (lang, of, expected) => {
    const given = { link: () => ({ url: '/p', lang: of }) }
    expect(html('[a->12]', { lang, resolve: given })).toBe(`<a href="/p" class="spip_in"${expected}>a</a>`)
  })

  test('an object that the answer does not know is said, with its link; without answers none is', () => {
    const { problems } = renderSpip('x [a->rub3] y', { resolve })
    expect(problems).toMatchObject([
      {
        code: 'spip/unresolved-reference',
        params: { type: 'rubrique', id: 3 },
        position: { start: { offset: 2 }, end: { offset: 11 } },
      },
    ])
    expect(renderSpip('x [a->rub3] y').problems).toEqual([])
    expect(renderSpip('x [a->rub3] y', { resolve: { glossary: () => undefined } }).problems).toEqual([])
    expect(renderSpip('x [a->12] [b->http://c.d] y', { resolve }).problems).toEqual([])
  })

  test('what the answer holds already is not added', () => {
    const given = { link: () => ({ url: '/p?x=y#t' }) }
    expect(html('[a->12?x=y#u]', { resolve: given })).toContain('href="/p?x=y#t"')
    expect(html('[a->12?z=1]', { resolve: given })).toContain('&amp;z=1')
    expect(html('[a->12?z=1#u]', { resolve: { link: () => ({ url: '#ici' }) } })).toContain('href="?z=1#ici"')
  })

  test('a query comes before the anchor of the answer', () => {
    expect(html('[a->12?z=1]', { resolve: { link: () => ({ url: '/p#t' }) } })).toContain('href="/p?z=1#t"')
  })

  test('is asked for objects alone, with their full names', () => {
    const asked: unknown[] = []
    html('[a->art12?x=y#t] [b->http://c.d] [e->#f] [g->m@e.fr] [h->br4]', {
      resolve: { link: (of) => void asked.push(of) },
    })
    expect(asked).toEqual([
      { type: 'article', id: 12, query: 'x=y', anchor: 't' },
      { type: 'breve', id: 4 },
    ])
  })

  test('an unsafe answer is no link', () => {
    const { html: printed, problems } = renderSpip('[a->12]', { resolve: { link: () => ({ url: 'javascript:x' }) } })
    expect(printed).toBe('<p>a</p>')
    expect(problems.map(({ code }) => code)).toEqual(['spip/unsafe-url'])
  })
})

describe('options', () => {
  test.each<[RenderOptions, string, string]>([
    [{ classes: false }, '[a->http://b.c]', '<a href="http://b.c" rel="external">a</a>'],
    [{ siteUrl: 'http://b.c/' }, '[a->http://b.c/d]', '<a href="http://b.c/d">a</a>'],
    [{ siteUrl: 'http://b.c/' }, '[a->http://b.c]', '<a href="http://b.c">a</a>'],
    [{ siteUrl: 'http://b.c/' }, '[a->http://b.cd]', '<a href="http://b.cd" class="spip_out" rel="external">a</a>'],
    [{ nofollow: true }, '[a->b]', '<a href="b" rel="nofollow">a</a>'],
    [{ nofollow: true }, '[a->http://b.c]', '<a href="http://b.c" class="spip_out" rel="nofollow external">a</a>'],
    [{ nofollow: true }, '<a href="b">a</a>', '<a href="b" rel="nofollow">a</a>'],
    [{ nofollow: false, profile: 'comment' }, '[a->b]', '<a href="b">a</a>'],
    [{ profile: 'comment' }, '[a->b]', '<a href="b" rel="nofollow">a</a>'],
    [{ lang: 'en' }, '[a{}->b]', '<a href="b" hreflang="en">a</a>'],
    [{ lang: '' }, '[a{}->b]', '<a href="b">a</a>'],
  ])('%j %j', (options, source, expected) => {
    expect(html(source, options)).toBe(expected)
  })
})

test('schemes that are not allowed', () => {
  for (const url of ['javascript:x', 'JAVASCRIPT:x', 'data:x', '&#106;avascript:x', 'vbscript:x']) {
    expect(html(`[a->${url}]`)).toBe('a')
    expect(html(`[->${url}]`)).not.toContain('<a')
  }
  for (const url of ['tel:+33', 'mailto:m@e.fr', 'ftp://b.c']) expect(html(`[a->${url}]`)).toContain(`href="${url}"`)
})

describe('a link to a place of the text', () => {
  test.each([
    // prefix, source, address
    ['p-', '[#n<-][a->#n]', '#p-n'],
    // Places of the page, and what is no place.
    ['p-', '[#n<-][a->#x]', '#x'],
    ['p-', '[#n<-][a->/n]', '/n'],
    ['', '[#n<-][a->#n]', '#n'],
  ])('behind the prefix %j: %j', (notePrefix, source, url) => {
    expect(html(source, { notePrefix })).toContain(`<a href="${url}"`)
  })
})

describe('inside a link there is no other, and what is lost is said', () => {
  test.each<[source: string, expected: string, said: string[]]>([
    ['<a href="/b">[c->/d] [->/e]</a>', '<a href="/b">c /e</a>', ['[c->/d]']],
    ['<a href="/b">[{c}->art1]</a>', '<a href="/b"><i>c</i></a>', ['[{c}->art1]']],
    ['<a href="/b">c <a href="/d">e</a>', '<a href="/b">c e</a>', ['<a href="/d">']],
    ['<a href="https://b.c">https://b.c, [?SPIP]</a>', '<a href="https://b.c">https://b.c, SPIP</a>', []],
  ])('%j', (source, expected, said) => {
    const { html, problems } = renderSpip(source)
    expect(html).toBe(`<p>${expected}</p>`)
    const places = problems.filter(({ code }) => code === 'spip/nested-link').map(({ position }) => position)
    expect(places.map((place) => source.slice(place?.start.offset, place?.end.offset))).toEqual(said)
  })
})

test('an address that is not safe is said with its place', () => {
  const places = (source: string) =>
    renderSpip(source).problems.map(({ code, position }) => [code, position?.start.offset, position?.end.offset])
  expect(places('a [b {c}->javascript:x] d')).toEqual([['spip/unsafe-url', 2, 23]])
  expect(places('[a->/b] [c->javascript:x] [d->javascript:y]')).toEqual([
    ['spip/unsafe-url', 8, 25],
    ['spip/unsafe-url', 26, 43],
  ])

  const html = { elements: [], attributes: {}, schemes: ['https'] }
  const [problem] = renderSpip('a <http://b.c> [d->https://e.f]', { html }).problems
  expect(problem?.position).toMatchObject({ start: { offset: 2 }, end: { offset: 14 } })
})
