import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSpip, type RenderOptions, renderSpip, spipToHtml, spipToText } from '../../src/spip/index.ts'
import { type HtmlElement, readHtml } from '../support/html-text.ts'
import { activeText, runsOf, soup, wordedText } from './active-text.ts'
import { expectWellFormed } from './expect-well-formed.ts'
import { layeredText } from './layered-text.ts'
import { staysInPlace } from './page-around.ts'

describe('bytes that are no text', () => {
  /** A generator of its own, so that each run reads the same bytes. */
  function randomBytes(seed: number, length: number): Uint8Array {
    let state = seed
    return Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    })
  }

  test.each(['utf-8', 'latin1', 'utf-16le'])('read as %s', (encoding) => {
    for (let seed = 1; seed <= 4; seed++) expectWellFormed(new TextDecoder(encoding).decode(randomBytes(seed, 50_000)))
  })
})

describe('characters that are seldom met', () => {
  test.each([
    ['a lone high surrogate', 'avant \ud800 après'],
    ['a lone low surrogate', 'avant \udc00 après'],
    ['surrogates in the wrong order', 'avant \udc00\ud800 après'],
    ['a surrogate at the end', 'avant après\ud83d'],
    ['NUL', 'avant \0 après'],
    ['line and paragraph separators', 'avant\u2028 et \u2029après'],
    ['form feed and vertical tab', 'avant\f et \vapr\u00e8s'],
    ['bidirectional controls', 'avant \u202eà l’envers\u202c \u2066isolé\u2069 après'],
    ['a byte order mark', '\ufeffavant après'],
    ['C1 controls', 'avant \u0080\u0081\u009f après'],
    ['noncharacters', 'avant \ufffe\uffff\u{1fffe} après'],
    ['a hundred accents on one letter', `avant e${'\u0301'.repeat(100)} après`],
    ['all of them in a link', '[avant\0\u202e|\ud800->http://a.fr/\0\ud800\u202e] après'],
    ['all of them in a tag', '<b title="\0\ud800\u202e">avant</b> après'],
    ['all of them in code', '<code>avant\0\ud800\u2028</code> après'],
  ])('%s', (_, source) => {
    const { text } = readHtml(expectWellFormed(source))
    expect(text).toContain('avant')
    expect(text).toContain('apr\u00e8s')
    expect(spipToText(source)).toContain('apr\u00e8s')
  })
})

const POLICIES = ['article', 'comment', 'none', 'trusted'] as const
const NOTATIONS = ['auto', 'spip', 'angle'] as const

const LIVE = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'form',
  'input',
  'link',
  'meta',
  'base',
])

/** Attributes that hold words or a name, whatever they look like. */
const SAID = new Set(['alt', 'id', 'title'])
const RUNS = /^\W*(javascript|data|vbscript):/i

function isLive({ name, attributes }: HtmlElement): boolean {
  return (
    LIVE.has(name) ||
    attributes.some((one) => one.name.startsWith('on') || (!SAID.has(one.name) && RUNS.test(one.value)))
  )
}

describe('any text of active characters', () => {
  const runs = runsOf(1000)

  test.each(POLICIES)('is rendered, well-formed, under the policy %s', (policy) => {
    fc.assert(
      fc.property(activeText, fc.constantFrom(...NOTATIONS), (source, notation) => {
        expectWellFormed(source, { html: policy, notation })
      }),
      runs,
    )
  })

  test.each(['article', 'comment', 'none'] as const)('makes nothing live under the policy %s', (policy) => {
    fc.assert(
      fc.property(activeText, (source) => {
        expect(readHtml(spipToHtml(source, { html: policy })).elements.filter(isLive)).toEqual([])
      }),
      runs,
    )
  })

  test.each(['article', 'comment'] as const)('stays in its place under the policy %s', (policy) => {
    fc.assert(
      fc.property(fc.oneof(activeText, soup), (source) => {
        expect(staysInPlace(spipToHtml(source, { html: policy }))).toBe(true)
      }),
      runs,
    )
  })

  test.each(POLICIES)('gives the same HTML by its tree, under the policy %s', (policy) => {
    fc.assert(
      fc.property(activeText, fc.constantFrom(...NOTATIONS), (source, notation) => {
        const options: RenderOptions = { html: policy, notation }
        expect(spipToHtml(parseSpip(source, { notation }), options)).toBe(spipToHtml(source, options))
      }),
      runs,
    )
  })

  test.each(['article', 'comment', 'none'] as const)('keeps its words under the policy %s', (policy) => {
    fc.assert(
      fc.property(wordedText, fc.constantFrom(...NOTATIONS), ({ source, words }, notation) => {
        const { text, elements } = readHtml(spipToHtml(source, { html: policy, notation }))
        const values = elements.flatMap(({ attributes }) => attributes.map(({ value }) => value))
        const said = [text, ...values].join('\n')
        expect(words.filter((word) => !said.includes(word))).toEqual([])
      }),
      runs,
    )
  })

  test('is rendered alike every time', () => {
    fc.assert(
      fc.property(activeText, (source) => {
        expect(spipToHtml(source)).toBe(spipToHtml(source))
      }),
      runsOf(200),
    )
  })
})

test.each(POLICIES)('any text of blocks in blocks is well-formed, with its tree too, under the policy %s', (html) => {
  fc.assert(
    fc.property(layeredText, fc.constantFrom(...NOTATIONS), (source, notation) => {
      const printed = expectWellFormed(source, { html, notation })
      const { html: body, notes } = renderSpip(parseSpip(source, { notation }), { html, notation })
      expect(body + notes).toBe(printed)
      if (html !== 'trusted') expect(staysInPlace(printed)).toBe(true)
    }),
    runsOf(300),
  )
})
