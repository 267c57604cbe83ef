import { describe, expect, test } from 'vitest'
import { renderSpip, spipToHtml } from '../../../../src/spip/index.ts'

describe('a model', () => {
  test('that nobody knows is shown, and said', () => {
    const { html, problems } = renderSpip('a <img12|left> b')
    expect(html).toBe('<p>a <tt>&lt;img12|left&gt;</tt> b</p>')
    expect(problems).toMatchObject([
      { code: 'spip/unknown-model', params: { name: 'img' }, position: { start: { offset: 2 }, end: { offset: 14 } } },
    ])
  })

  test('is asked for with what the call says', () => {
    const asked: unknown[] = []
    spipToHtml('<img12|left|legende=Un four> <carte|zoom=4>', {
      lang: 'en',
      resolve: { model: (query) => void asked.push(query) },
    })
    expect(asked).toEqual([
      { name: 'img', id: 12, params: ['left', 'legende=Un four'], align: 'left', lang: 'en' },
      { name: 'carte', params: ['zoom=4'], lang: 'en' },
    ])
  })

  test('is not asked for in a comment', () => {
    const model = () => ({ type: 'text', value: 'x' }) as const
    expect(spipToHtml('<img12>', { profile: 'comment', resolve: { model } })).toBe('<p><tt>&lt;img12&gt;</tt></p>')
  })
})

describe('a string of the interface', () => {
  test.each([
    ['<:spip:notes:>', '<p>Notes&nbsp;!</p>'],
    ['<:inconnu:>', '<p>&lt;:inconnu&nbsp;:&gt;</p>'],
  ])('%j', (source, expected) => {
    expect(spipToHtml(source, { resolve: { idiom: ({ key }) => (key === 'notes' ? 'Notes !' : undefined) } })).toBe(
      expected,
    )
  })

  test('is asked for with its module and the language', () => {
    const asked: unknown[] = []
    spipToHtml('<:a:b:> <:c:>', { lang: 'en', resolve: { idiom: (query) => void asked.push(query) } })
    expect(asked).toEqual([
      { module: 'a', key: 'b', lang: 'en' },
      { module: undefined, key: 'c', lang: 'en' },
    ])
  })

  test('is text: its tags are not live', () => {
    expect(spipToHtml('<:a:>', { resolve: { idiom: () => '<script>' } })).toBe('<p>&lt;script&gt;</p>')
  })
})

test.each([
  ['<math>$a<b$</math>', '<p><code class="language-math math-inline">a&lt;b</code></p>'],
  ['<math>$$x$$</math>', '<pre><code class="language-math math-display">x</code></pre>'],
  ["<math>l'eau $l'$</math>", '<p>l&#8217;eau <code class="language-math math-inline">l\'</code></p>'],
])('a formula: %j', (source, expected) => {
  expect(spipToHtml(source)).toBe(expected)
})
