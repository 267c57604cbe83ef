import { describe, expect, test } from 'vitest'
import { type HtmlPolicy, spipToHtml } from '../../src/spip/index.ts'
import { type HtmlElement, readHtml } from '../support/html-text.ts'
import { corpus } from './corpus.ts'

const inputs = corpus.flatMap((kind) => kind.inputs)

/** Every element of an app that knows no danger, with the attributes that the library gives to readers. */
const CARELESS: readonly string[] =
  'a b img svg math style title textarea noscript noembed noframes xmp template select option form button input table tr td p div'.split(
    ' ',
  )

function isLive({ name, attributes }: HtmlElement): boolean {
  return (
    /^(script|iframe|object|embed|base|meta|link)$/.test(name) ||
    attributes.some((one) => /^on|^srcdoc$/.test(one.name) || isScript(one.value))
  )
}

function isScript(value: string): boolean {
  return URL.canParse(value) && /^(javascript|data|vbscript):$/.test(new URL(value).protocol)
}

describe('a list of elements', () => {
  test.each([[['q', 'del', 'ins']], [[]]])('%j prints no other', (html) => {
    const elements = inputs.flatMap((input) => readHtml(spipToHtml(input, { html })).elements)
    // What the library never writes by itself.
    expect(elements.filter(({ name }) => /^(u|em|sub|mark|kbd|img|video|h1|h3|details|font)$/.test(name))).toEqual([])
  })

  test('makes nothing live, even a careless one', () => {
    const addresses = new Set(['href', 'src', 'cite'])
    const live = inputs.flatMap((input) =>
      readHtml(spipToHtml(input, { html: CARELESS }))
        .elements.map(({ name, attributes }) => ({
          name,
          attributes: attributes.filter((one) => addresses.has(one.name) || one.name.startsWith('on')),
        }))
        .filter(isLive)
        .map(({ name }) => `<${name}> by ${JSON.stringify(input)}`),
    )
    expect(live).toEqual([])
  })
})

describe('a policy of one’s own', () => {
  const policy = {
    elements: ['a', 'img', 'form', 'button', 'object', 'table', 'video', 'svg', 'source'],
    attributes: {
      '*': ['background', 'data', 'action', 'formaction', 'longdesc', 'ping', 'srcset', 'xlink:href', 'href', 'src'],
    },
    schemes: ['https'],
  } satisfies HtmlPolicy

  test('says which schemes every link may have', () => {
    expect(
      spipToHtml('[a->http://exemple.fr] [b->mailto:a@exemple.fr] [c->https://exemple.fr]', { html: policy }),
    ).toBe('<p>a b <a href="https://exemple.fr" class="spip_out" rel="external">c</a></p>')
  })

  test.each(['href', 'src'])('holds the attribute %s to its schemes', (name) => {
    expect(spipToHtml(`<img ${name}="javascript:live()">`, { html: policy })).not.toContain('live')
  })

  // Only `href src cite poster` are known to be addresses.
  test.each(['action', 'formaction', 'data', 'background', 'longdesc', 'ping', 'srcset', 'xlink:href'])(
    'holds the attribute %s to its schemes',
    (name) => {
      expect(spipToHtml(`<button ${name}="javascript:live()">x</button>`, { html: policy })).not.toContain('live')
    },
  )
})
