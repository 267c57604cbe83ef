import { describe, expect, test } from 'vitest'
import { allowsAttribute, isTrusted, POLICIES, tagFate } from '../../../src/spip/html/policy.ts'
import { type RenderOptions, renderSpip, spipToHtml } from '../../../src/spip/index.ts'

const { trusted, article, comment, none } = POLICIES

describe('what becomes of a tag', () => {
  test.each([
    // element, trusted, article, comment, none
    ['q', 'print', 'print', 'print', 'drop'],
    ['del', 'print', 'print', 'print', 'drop'],
    ['ins', 'print', 'print', 'print', 'drop'],
    ['pre', 'print', 'print', 'print', 'drop'],
    ['a', 'print', 'print', 'print', 'drop'],
    ['div', 'print', 'print', 'drop', 'drop'],
    ['img', 'print', 'print', 'drop', 'drop'],
    ['table', 'print', 'print', 'drop', 'drop'],
    ['video', 'print', 'print', 'drop', 'drop'],
    ['iframe', 'print', 'drop', 'drop', 'drop'],
    ['object', 'print', 'drop', 'drop', 'drop'],
    ['embed', 'print', 'drop', 'drop', 'drop'],
    ['form', 'print', 'drop', 'drop', 'drop'],
    ['input', 'print', 'drop', 'drop', 'drop'],
    ['svg', 'print', 'drop', 'drop', 'drop'],
    ['base', 'print', 'drop', 'drop', 'drop'],
    ['script', 'print', 'show', 'show', 'show'],
    ['style', 'print', 'show', 'show', 'show'],
    ['o:p', 'print', 'drop', 'drop', 'drop'],
    ['st1:personname', 'print', 'drop', 'drop', 'drop'],
    ['x-y', 'print', 'show', 'show', 'show'],
    ['javascript:a', 'print', 'show', 'show', 'show'],
    ['pain', 'print', 'show', 'show', 'show'],
    // A part of a page holds no page.
    ['html', 'drop', 'drop', 'drop', 'drop'],
    ['body', 'drop', 'drop', 'drop', 'drop'],
    ['head', 'drop', 'drop', 'drop', 'drop'],
    ['frameset', 'drop', 'drop', 'drop', 'drop'],
    ['frame', 'drop', 'drop', 'drop', 'drop'],
  ])('%s', (name, ...fates) => {
    expect([trusted, article, comment, none].map((policy) => tagFate(policy, name))).toEqual(fates)
  })

  test('only one policy trusts', () => {
    expect([trusted, article, comment, none].map(isTrusted)).toEqual([true, false, false, false])
  })
})

describe('the attributes that an element may have', () => {
  /** Those of all elements together, those that no element may have, and one that nobody knows. */
  const every =
    'abbr accept-charset action align alt aria-label autofocus border charset cite class colspan contenteditable controls coords data data-x datetime default dir formaction headers height href hreflang http-equiv id ismap kind label lang loading loop media muted name nonce onclick onerror open ping popover poster preload rel rev reversed role rowspan scope slot span src srcdoc srclang srcset start style summary tabindex target title truc type usemap valign value width xlink:href xmlns'.split(
      ' ',
    )

  test.each([
    // policy, element, beside those of every element
    ['article', 'b', ''],
    ['article', 'a', 'href hreflang name rel rev type'],
    ['article', 'audio', 'controls loop muted preload src'],
    ['article', 'blockquote', 'cite'],
    ['article', 'col', 'span width'],
    ['article', 'colgroup', 'span width'],
    ['article', 'data', 'value'],
    ['article', 'del', 'cite datetime'],
    ['article', 'details', 'open'],
    ['article', 'img', 'alt height loading src width'],
    ['article', 'ins', 'cite datetime'],
    ['article', 'li', 'value'],
    ['article', 'ol', 'reversed start type'],
    ['article', 'q', 'cite'],
    ['article', 'source', 'media src type'],
    ['article', 'table', 'border summary width'],
    ['article', 'td', 'align colspan headers rowspan valign'],
    ['article', 'th', 'abbr align colspan headers rowspan scope valign'],
    ['article', 'time', 'datetime'],
    ['article', 'track', 'default kind label src srclang'],
    ['article', 'video', 'controls height loop muted poster preload src width'],
    ['comment', 'b', ''],
    ['comment', 'a', 'href hreflang'],
    ['comment', 'blockquote', 'cite'],
    ['comment', 'del', 'cite datetime'],
    ['comment', 'ins', 'cite datetime'],
    ['comment', 'q', 'cite'],
    ['comment', 'img', ''],
  ] as const)('%s: <%s> %s', (name, element, own) => {
    const general = { article: 'class dir id lang role title', comment: 'dir lang title' }[name]
    const allowed = every.filter((attribute) => allowsAttribute(POLICIES[name], element, attribute))
    expect(allowed).toEqual(`${general} ${own}`.trim().split(' ').sort())
  })

  test('without HTML there are none', () => {
    expect(none).toMatchObject({ elements: [], attributes: {} })
    expect(every.filter((attribute) => allowsAttribute(none, 'a', attribute))).toEqual([])
  })
})

describe('a policy by name', () => {
  const cases: readonly (readonly [NonNullable<RenderOptions['html']>, string, string])[] = [
    ['trusted', '<b onclick="x" style="y">a</b>', '<p><b onclick="x" style="y">a</b></p>'],
    ['trusted', '<script>x</script>', '<script>x</script>'],
    ['trusted', '<x-y>a</x-y>', '<p><x-y>a</x-y></p>'],
    ['trusted', 'a<!-- b -->c', '<p>a<!-- b -->c</p>'],
    ['trusted', '<i>a', '<p><i>a</i></p>'],
    ['trusted', 'a</i>b', '<p>ab</p>'],
    ['trusted', '<span id="x">a</span>', '<p><span id="x">a</span></p>'],
    ['trusted', '[a->javascript:x]', '<p><a href="javascript:x">a</a></p>'],
    ['article', '<b onclick="x" style="y" class="c">a</b>', '<p><b class="c">a</b></p>'],
    ['article', '<span id="x">a</span>', '<p><span id="user-x">a</span></p>'],
    ['article', '<iframe src="http://x.y">a</iframe>', '<p>a</p>'],
    ['article', '<x-y>a</x-y>', '<p>&lt;x-y&gt;a&lt;/x-y&gt;</p>'],
    ['article', 'a<!-- b -->c', '<p>ac</p>'],
    ['article', '<a href="javascript:x">a</a>', '<p><a>a</a></p>'],
    ['article', '[a->javascript:x]', '<p>a</p>'],
    ['comment', '<q>a</q> <del>b</del> <ins>c</ins>', '<p><q>a</q> <del>b</del> <ins>c</ins></p>'],
    ['comment', '<img src="http://x.y/z.png">a', '<p>a</p>'],
    ['comment', '<b class="c" title="t">a</b>', '<p><b title="t">a</b></p>'],
    ['none', '<b>a</b> <q>b</q>', '<p>a b</p>'],
    ['none', 'un<br />deux', '<p>un\ndeux</p>'],
    // What is taken away at the start of a paragraph takes the white space behind it along.
    ['none', '<img src="a.png"> <img src="b.png">', ''],
    ['none', 'a\n\n<b> </b> c', '<p>a</p>\n<p> c</p>'],
    ['comment', '<img src="a.png">\n<img src="b.png">\n{{<img src="c.png">}}', ''],
    [
      'comment',
      '<ul><li>[<li>a->#n]</li></ul>',
      '<ul>\n<li><a href="#n" class="spip_ancre">\n<p>a</p></a>\n</li>\n</ul>',
    ],
    ['trusted', '<script><script>', '<p>\n<script>&lt;script&gt;</script></p>'],
    ['none', '{{a}}', '<p><strong>a</strong></p>'],
    ['none', '<quote>a</quote>', '<blockquote class="spip">\n<p>a</p></blockquote>'],
    // A list of elements, with the attributes of comments.
    [['q', 'del', 'ins'], '<q cite="/x" class="c">a</q> <b>b</b>', '<p><q cite="/x">a</q> b</p>'],
    [[], '<q>a</q>', '<p>a</p>'],
    [
      ['constructor'],
      '<constructor title="t" class="c">a</constructor>',
      '<p><constructor title="t">a</constructor></p>',
    ],
    [
      { elements: ['b', 'a'], attributes: { '*': ['title'], a: ['href'] }, schemes: ['gopher'] },
      '<b title="t" class="c">a</b> <a href="gopher://a">b</a> <a href="http://a">c</a> [d->http://a]',
      '<p><b title="t">a</b> <a href="gopher://a">b</a> <a>c</a> d</p>',
    ],
  ]

  test.each(cases)('%j: %j', (html, source, expected) => {
    expect(spipToHtml(source, { html })).toBe(expected)
  })
})

describe('what is taken away is said', () => {
  test.each(['<p>a</p>', '<p lang="x">a\n</p>\n\nb', '<div><p>a</p><p>b</p></div>', '<p>a<p>b</p>'])(
    'nothing of the paragraphs of %j',
    (source) => {
      for (const html of ['trusted', 'article', 'comment'] as const)
        expect(
          renderSpip(source, { html, notation: 'spip' }).problems.filter(({ params }) => params['name'] === 'p'),
        ).toEqual([])
    },
  )

  test.each([
    ['<iframe src=x>a', 'spip/html-removed', { name: 'iframe' }, 0, 14],
    ['a <x-y>', 'spip/html-shown', { name: 'x-y' }, 2, 7],
    // As it is written: in capitals, it is none of SPIP’s.
    ['<QUOTE>a</QUOTE>', 'spip/html-shown', { name: 'QUOTE' }, 0, 7],
    ['<script>x</script>', 'spip/html-shown', { name: 'script' }, 0, 18],
    ['a <?xml b ?>', 'spip/html-shown', { name: '?' }, 2, 12],
    ['a</b>', 'spip/stray-end-tag', { name: 'b' }, 1, 5],
    ['x <javascript:a.b>', 'spip/html-shown', { name: 'javascript:a.b' }, 2, 18],
    ['x <a href="javascript:y">b</a>', 'spip/unsafe-url', { url: 'javascript:y' }, 2, 25],
    ["<A class='z' HREF=file:///C:/b.doc>b</A>", 'spip/unsafe-url', { url: 'file:///C:/b.doc' }, 0, 35],
    ['x <img alt="y" src="javascript:z">', 'spip/unsafe-url', { url: 'javascript:z' }, 2, 34],
    ['x <b ONCLICK="y">z</b>', 'spip/attribute-removed', { name: 'b', attribute: 'onclick' }, 2, 17],
    ['<a href="y" rel="me">z</a>', 'spip/attribute-removed', { name: 'a', attribute: 'rel' }, 0, 21],
    ['<code style="y">z</code>', 'spip/attribute-removed', { name: 'code', attribute: 'style' }, 0, 24],
    ['<html><b style="y">z</b></html>', 'spip/attribute-removed', { name: 'b', attribute: 'style' }, 0, 31],
  ])('%j', (source, code, params, start, end) => {
    const [problem] = renderSpip(source, { notation: 'spip' }).problems
    expect(problem).toMatchObject({
      code,
      severity: 'warning',
      params,
      position: { start: { offset: start }, end: { offset: end } },
    })
  })
})

test.each([
  '<a href="javascript:x" style="y">a</a>',
  '<a>a</a> <a name="b" href="">c</a> <a href="d.html" rel="">e</a>',
  '<b id="f">g</b> <b id="f">h</b> <a href="i" rel="me next">j</a>',
])(
  'nothing is said of attributes that are printed, of an address that is empty, or of an id that is there twice: %j',
  (source) => {
    expect(renderSpip(source, { html: source.includes('javascript') ? 'trusted' : 'article' }).problems).toEqual([])
  },
)

test('an unsafe address is said with the place of its link', () => {
  expect(renderSpip('x [a->javascript:x]').problems).toMatchObject([
    {
      code: 'spip/unsafe-url',
      params: { url: 'javascript:x' },
      position: { start: { offset: 2 }, end: { offset: 19 } },
    },
  ])
})
