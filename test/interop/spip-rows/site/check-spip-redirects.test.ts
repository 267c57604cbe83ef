import { expect, test } from 'vitest'
import { checkSpipRedirects } from '../../../../src/interop/index.ts'

const article = (id: number, redirect: string) => ({ id, redirect })

test.each([
  ['no redirection', [article(1, '')], []],
  ['a chain', [article(1, 'art2'), article(2, 'article3'), article(3, '')], []],
  ['to itself', [article(4, 'art4')], [[4, [4]]]],
  [
    'a circle of two, with one that leads into it',
    [article(1, 'art3'), article(3, '2'), article(2, 'art3')],
    [[2, [2, 3]]],
  ],
  [
    'two circles',
    [article(1, 'art1'), article(2, 'art3'), article(3, 'art2#a')],
    [
      [1, [1]],
      [2, [2, 3]],
    ],
  ],
  ['out of the site', [article(1, 'https://example.org/art1')], []],
  ['a section of the same number', [article(1, 'rub1')], []],
  ['an article that does not exist', [article(1, 'art9')], []],
])('%s', (_, articles, circles) => {
  expect(checkSpipRedirects(articles).map(({ params }) => [params['id'], params['articles']])).toEqual(circles)
})

test('a problem is a warning that names the article, its table, and the circle', () => {
  expect(checkSpipRedirects(new Set([article(2, 'art1'), article(1, 'art2')]))).toEqual([
    {
      code: 'rows/redirect-cycle',
      severity: 'warning',
      params: { id: 1, articles: [1, 2], table: 'articles' },
      path: ['virtuel'],
    },
  ])
})
