import { describe, expect, test } from 'vitest'
import { type RenderOptions, renderSpip } from '../../src/spip/index.ts'
import { canonical } from '../conformance/canonical-html.ts'
import { readHtml } from '../support/html-text.ts'
import { findDefects } from '../support/well-formed.ts'

type Notation = NonNullable<RenderOptions['notation']>

const NOTATIONS = ['auto', 'spip', 'angle'] as const satisfies readonly Notation[]
const WITH_ANGLES = ['auto', 'angle'] as const satisfies readonly Notation[]

function html(source: string, options: RenderOptions): string {
  const rendered = renderSpip(source, options)
  expect(findDefects(rendered.html, rendered.notes), source).toEqual([])
  return canonical(rendered.html)
}

function problemCodes(source: string, notation: Notation): string[] {
  return renderSpip(source, { notation }).problems.map(({ code }) => code)
}

function elementNames(source: string, options: RenderOptions): string[] {
  return readHtml(renderSpip(source, options).html).elements.map(({ name }) => name)
}

function textOf(source: string, options: RenderOptions): string {
  return readHtml(renderSpip(source, options).html).text.trim()
}

/** The angle spans of the notation, and the emphasis that they are. */
const EMPHASIS: readonly (readonly [source: string, inside: string])[] = [
  ['<<gras>>', '<strong>gras</strong>'],
  ['<italique>', '<i>italique</i>'],
  ['<<économie sociale>> et <solidaire>', '<strong>économie sociale</strong> et <i>solidaire</i>'],
  ['<<1 500 pains>>', '<strong>1 500 pains</strong>'],
  ['<a priori>', '<i>a priori</i>'],
  ['<peut-être>', '<i>peut-être</i>'],
  ['<<un <mot> gras>>', '<strong>un <i>mot</i> gras</strong>'],
  [
    '<voir [ici->http://example.org]>',
    '<i>voir <a class="spip_out" href="http://example.org" rel="external">ici</a></i>',
  ],
  ['<<gras>><penché>', '<strong>gras</strong><i>penché</i>'],
]

describe('angle spans are emphasis', () => {
  describe.each(WITH_ANGLES)('in %s', (notation) => {
    test.each(EMPHASIS)('%s', (source, inside) => {
      expect(html(source, { notation })).toBe(canonical(`<p>${inside}</p>`))
      expect(problemCodes(source, notation)).toEqual([])
    })
  })

  test.each(EMPHASIS)('not in spip: %s', (source) => {
    const names = elementNames(source, { notation: 'spip' })
    expect(names).not.toContain('i')
    expect(names).not.toContain('strong')
  })

  test.each([['<<gras>>'], ['<peut-être>'], ['<<1 500 pains>>']])('in spip the words of %s stay', (source) => {
    expect(textOf(source, { notation: 'spip' }).replaceAll('\u00a0', ' ')).toBe(source)
  })
})

describe('where a span may open and close', () => {
  test.each([
    ['after opening punctuation', '(<a priori>) « <juste> »', ['i', 'i']],
    ['before a quotation mark', '<« cité »>', ['i']],
    ['before a link', '<[ici->http://example.org]>', ['i', 'a']],
    ['before punctuation', '<ici>, <<là>>.', ['i', 'strong']],
    ['over a line end', '<sur deux\nlignes>', ['i', 'br']],
    ['in a list item', '-* <un>\n-* <<deux>>', ['ul', 'li', 'i', 'li', 'strong']],
    ['in a table cell', '|<un>|<<deux>>|', ['table', 'tbody', 'tr', 'td', 'i', 'td', 'strong']],
    ['beside braces', '<un> {deux} <<trois>> {{quatre}}', ['i', 'i', 'strong', 'strong']],
  ])('%s', (_, source, names) => {
    const inParagraph = names[0] === 'ul' || names[0] === 'table' ? names : ['p', ...names]
    expect(elementNames(source, { notation: 'auto' })).toEqual(inParagraph)
  })

  test.each([
    ['not after a letter', 'mot<italique>'],
    ['not before white space', '< italique>'],
    ['not closed after white space', '<italique >'],
    ['not closed before a letter', '<italique>mot'],
    ['not over a blank line', '<un début\n\nune fin>'],
    ['not before a digit, in one angle', '<1 500 pains>'],
  ])('%s', (_, source) => {
    const names = elementNames(source, { notation: 'auto' })
    expect(names).not.toContain('i')
    expect(names).not.toContain('strong')
  })
})

describe('what is a tag stays a tag', () => {
  describe.each(NOTATIONS)('in %s', (notation) => {
    test.each([
      ['<q>cité</q>', '<q>cité</q>'],
      ['<b>x</b>', '<b>x</b>'],
      ['<pain>x</pain>', '<pain>x</pain>'],
      ['a<br>b', 'a<br>b'],
    ])('%s, trusted', (source, inside) => {
      expect(html(source, { notation, html: 'trusted' })).toBe(canonical(`<p>${inside}</p>`))
    })

    test.each([
      ['<q>cité</q>', ['p', 'q'], 'cité'],
      ['<b>x</b>', ['p', 'b'], 'x'],
      ['a<br>b', ['p', 'br'], 'ab'],
    ])('%s, by the policy of articles', (source, names, text) => {
      expect(elementNames(source, { notation })).toEqual(names)
      expect(textOf(source, { notation })).toBe(text)
    })

    test('<pain>x</pain> is not allowed there, and shows', () => {
      const names = elementNames('<pain>x</pain>', { notation })
      expect(names).not.toContain('pain')
      expect(names).not.toContain('i')
      expect(textOf('<pain>x</pain>', { notation })).toBe('<pain>x</pain>')
    })

    test.each([
      ['<script>'],
      ['<img src=x onerror=y>'],
      ['<svg onload=y>'],
      ['un <script> mot'],
      ['un <img src=x onerror=y> mot'],
      ['un <svg onload=y> mot'],
    ])('%s is neither emphasis nor live', (source) => {
      for (const policy of ['article', 'comment', 'none'] as const) {
        const rendered = renderSpip(source, { notation, html: policy })
        expect(findDefects(rendered.html, rendered.notes)).toEqual([])
        const { elements } = readHtml(rendered.html)
        const names = elements.map(({ name }) => name)
        for (const name of ['i', 'strong', 'script', 'svg']) expect(names, policy).not.toContain(name)
        const handlers = elements.flatMap(({ attributes }) => attributes).filter(({ name }) => name.startsWith('on'))
        expect(handlers, policy).toEqual([])
      }
    })
  })
})

describe('what is text stays text', () => {
  describe.each(WITH_ANGLES)('in %s', (notation) => {
    test.each([['Array<string>'], ['a <3 et 4> b'], ['x << 2'], ['x << y >> z'], ['a < b']])('%s', (source) => {
      const escaped = source.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      expect(html(source, { notation })).toBe(canonical(`<p>${escaped}</p>`))
    })
  })

  test.each([['a <3 et 4> b'], ['x << 2'], ['x << y >> z'], ['a < b']])('%s, in spip too', (source) => {
    const escaped = source.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    expect(html(source, { notation: 'spip' })).toBe(canonical(`<p>${escaped}</p>`))
  })

  test('Array<string> in spip holds a tag that the policy shows', () => {
    expect(textOf('Array<string>', { notation: 'spip' })).toBe('Array<string>')
  })
})

describe('models and unclosed spans', () => {
  test.each(NOTATIONS)('<juin2014> is an unknown model in %s', (notation) => {
    expect(html('<juin2014>', { notation })).toBe(canonical('<p><tt>&lt;juin2014&gt;</tt></p>'))
  })

  test.each(WITH_ANGLES)('<italique is text and a problem in %s', (notation) => {
    expect(html('<italique', { notation })).toBe(canonical('<p>&lt;italique</p>'))
    expect(problemCodes('<italique', notation)).toEqual(['spip/unclosed-emphasis'])
  })

  test('<italique is text in spip, which reads no angle span', () => {
    expect(html('<italique', { notation: 'spip' })).toBe(canonical('<p>&lt;italique</p>'))
    expect(problemCodes('<italique', 'spip')).toEqual([])
  })
})

describe('braces', () => {
  test.each(['auto', 'spip'] as const)('are emphasis in %s', (notation) => {
    expect(html('{{gras}} {penché}', { notation })).toBe(canonical('<p><strong>gras</strong> <i>penché</i></p>'))
  })

  test('are text in angle', () => {
    expect(html('{{gras}} {penché}', { notation: 'angle' })).toBe(canonical('<p>{{gras}} {penché}</p>'))
    expect(problemCodes('{{gras}} {penché', 'angle')).toEqual([])
  })

  test.each(NOTATIONS)('make headings in %s', (notation) => {
    expect(html('{{{Titre}}}', { notation })).toBe(canonical('<h2 class="spip">Titre</h2>'))
  })
})

test('angles and braces give the same nodes', () => {
  expect(html('<<gras>> et <penché>', {})).toBe(html('{{gras}} et {penché}', {}))
})
