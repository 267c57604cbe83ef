import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

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
