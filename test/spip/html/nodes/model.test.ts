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
