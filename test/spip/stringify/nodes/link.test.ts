import { describe, expect, test } from 'vitest'
import { emphasis, link, nodeWith, paragraph, root, strong, text, write, writeAndRead } from '../../hand-built.ts'

const NOT_WRITABLE = ['spip/not-writable']

describe('reads the same again', () => {
  test.each([
    ['a link', link('https://b.c', 'a'), '[a->https://b.c]'],
    ['an address with brackets of its own', link('a[b', 'x'), '[x->a[b]'],
    [
      'a tooltip with signs of markup',
      nodeWith('link', { url: 'b', title: 'x|y {z} ]' }, 'a'),
      '[a|x&#124;y &#123;z&#125; &#93;->b]',
    ],
    [
      'a tooltip with spaces that do not break',
      nodeWith('link', { url: 'b', title: '5\u00a0%' }, 'a'),
      '[a|5\u00a0%->b]',
    ],
    ['a tooltip that is the code of a language', nodeWith('link', { url: 'b', title: 'fr' }, 'a'), '[a| fr->b]'],
    ['an address that begins with an angle', link('>b', 'a'), '[a->>>b]'],
    [
      'an object whose type ends in a digit',
      nodeWith('link', { url: 'spip.php?h23', data: { kind: 'object', reference: { type: 'h2', id: 3 } } }, 'a'),
      '[a->h2 3]',
    ],
    ['a language', nodeWith('link', { url: 'b', data: { hreflang: 'pt_br' } }, 'a'), '[a{pt_br}->b]'],
    ['the language of the text', nodeWith('link', { url: 'b', data: { hreflang: '' } }, 'a'), '[a{}->b]'],
    ['a text that ends like a language', link('b', 'a {en}'), '[a \\{en\\}->b]'],
    ['a text that looks like a tooltip', link('b', 'a|fr'), '[a&#124;fr->b]'],
    ['a text with an arrow', link('b', 'a->c'), '[a-&gt;c->b]'],
    ['a text that is an address', link('https://b.c', 'https://b.c'), '[https://b.c->https://b.c]'],
    ['bold and italic', link('b', strong('a'), emphasis('c')), '[{{a}}{c}->b]'],
    ['an abbreviation', link('b', nodeWith('abbreviation', { title: 'T' }, 'A')), '[[A|T]->b]'],
    [
      'a picture of the site',
      link('b', { type: 'spipModel', name: 'img', id: 1, params: [], value: '<img1>' }),
      '[<img1>->b]',
    ],
    ['a term', { type: 'glossaryLink', term: 'a', definition: 'b', lang: 'en', source: 'c' }, '[?a|b{en}#c]'],
    ['a term of Greek', { type: 'glossaryLink', term: 'Ελλάδα' }, '[?&#917;λλάδα]'],
    ['an anchor', { type: 'anchor', name: 'deux mots' }, '[#deux mots<-]'],
    ['an address in angles', { type: 'resource', target: 'https://b.c', kind: 'url' }, '<https://b.c>'],
    ['a string of the interface', { type: 'idiom', module: 'spip', key: 'date' }, '<:spip:date:>'],
  ])('%s', (_, one, source) => {
    const { read, said, ...written } = writeAndRead(root(paragraph('x ', one, ' y')))
    expect([read, written.codes]).toEqual([said, []])
    expect(written.source).toBe(`x ${source} y`)
  })
})

describe('a term of the glossary with signs that mean something there', () => {
  test.each([
    'a|b',
    'a#b',
    'C#',
    'a{fr}',
    'a{fr} ',
    'a]',
    '[a',
    '?a',
    'é',
    '<b>',
    'R&D',
    '&eacute;',
    '{a}',
    '日本',
    'a~b',
    'a\\',
    'a\u00a0b',
  ])('%j', (term) => {
    const { read, said, codes } = writeAndRead(root(paragraph({ type: 'glossaryLink', term })))
    if (term.endsWith(' ')) expect(read).toBe(said.replace(' "', '"'))
    else expect([read, codes]).toEqual([said, []])
  })
})

describe('a bare URL', () => {
  const auto = (url: string, shown = url) => nodeWith('link', { url, data: { auto: true } }, shown)

  test.each([
    ['between words', paragraph('voir ', auto('https://a.org/b'), ' ici'), 'voir https://a.org/b ici'],
    ['without a scheme', paragraph(auto('http://www.a.org', 'www.a.org')), 'www.a.org'],
    ['of capitals', paragraph(auto('http://A.ORG', 'HTTP://A.ORG')), 'HTTP://A.ORG'],
    ['before a letter', paragraph(auto('https://a.org'), 'là'), 'https://a.org<intro></intro>là'],
    ['before a non-breaking space', paragraph(auto('https://a.org'), '\u00a0!'), 'https://a.org<intro></intro>~!'],
  ])('%s', (_, tree, source) => {
    const { read, said, ...written } = writeAndRead(root(tree))
    expect([read, written]).toEqual([said, { source, codes: [] }])
  })

  test.each([
    ['its text was changed', 'ici', '[ici->https://a.org]'],
    ['its text is another address', 'https://b.org', '[https://b.org->https://a.org]'],
  ])('is a link like others where %s', (_, shown, source) => {
    expect(write(root(paragraph(auto('https://a.org', shown))))).toEqual({ source, codes: NOT_WRITABLE })
  })

  test('is a link like others where its text is more than a text', () => {
    const tree = root(
      paragraph(nodeWith('link', { url: 'https://a.org', data: { auto: true } }, strong('https://a.org'))),
    )
    expect(write(tree).source).toBe('[{{https://a.org}}->https://a.org]')
  })
})

describe('an address in the text of a link, which would take the backslash of an escape', () => {
  test.each([
    ['https://exemple.org/~ana', '[https:<intro></intro>//exemple.org/\\~ana->https://a.org]'],
    ['www.exemple.org/~ana', '[www<intro></intro>.exemple.org/\\~ana->https://a.org]'],
    ['https://exemple.org/ana', '[https://exemple.org/ana->https://a.org]'],
  ])('%j', (shown, source) => {
    const { read, said, ...written } = writeAndRead(root(paragraph(nodeWith('link', { url: 'https://a.org' }, shown))))
    expect([read, written]).toEqual([said, { source, codes: [] }])
  })
})

describe('a language that SPIP does not have', () => {
  test.each([
    ['is written as SPIP writes it', 'pt-BR', '[a{pt_br}->b]'],
    ['is left out when it has another shape', 'en-x-simple', '[a->b]'],
    ['is left out', 'zz', '[a->b]'],
    ['is left out too', 'Français', '[a->b]'],
  ])('%s: %s', (_, hreflang, source) => {
    const tree = root(paragraph(nodeWith('link', { url: 'b', data: { hreflang } }, 'a')))
    expect(write(tree)).toEqual({ source, codes: NOT_WRITABLE })
  })

  test('nor has a term or an abbreviation', () => {
    const one = { lang: 'zz-Latn' }
    const tree = root(
      paragraph({ type: 'glossaryLink', term: 'a', ...one }, nodeWith('abbreviation', { title: 'b', ...one }, 'A')),
    )
    expect(write(tree).source).toBe('[?a][A|b{zz}]')
  })
})

describe('a target that SPIP reads otherwise is reported', () => {
  test.each([
    ['art12', '[a->art12]'],
    ['2024', '[a->2024]'],
    ['www.b.c', '[a->www.b.c]'],
    ['x@y.fr', '[a->x@y.fr]'],
    ['b]c', '[a->b%5Dc]'],
    ['b\\', '[a->b%5C]'],
    ['b\nc', '[a->b%0Ac]'],
    ['b\r\nc', '[a->b%0D%0Ac]'],
  ])('%j', (url, source) => {
    expect(write(root(paragraph(link(url, 'a'))))).toEqual({ source, codes: NOT_WRITABLE })
  })
})

test.each([
  ['a backslash before the arrow', [link('b', 'a\\')], '[a\\\\->b]'],
  ['a pipe before the text', [link('b', '| a')], '[&#124; a->b]'],
  ['links side by side', [link('#b', 'a'), link('mailto:c@d.e', 'a')], '[a->#b][a->mailto:c@d.e]'],
  ['brackets around', [text('['), link('b', 'a'), text(']')], '[[a->b]]'],
])('%s', (_, children, source) => {
  const { read, said, ...written } = writeAndRead(root(paragraph(...children)))
  expect([read, written]).toEqual([said, { source, codes: [] }])
})
