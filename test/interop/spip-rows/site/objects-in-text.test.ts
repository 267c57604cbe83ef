import { expect, test } from 'vitest'
import { articleBehind, linkTo, objectsIn } from '../../../../src/interop/spip-rows/site/objects-in-text.ts'

test.each([
  ['[a->art1] [->1] [b->article1#c]', ['article 1']],
  ['<doc3|left> <IMG3> <emb4>', ['document 3', 'document 4']],
  ['[a->rub2] <article9|x>', ['rubrique 2', 'article 9']],
  ['<formulaire|a=b> [?terme] [->https://example.org]', []],
  ['[a->]', []],
  ['', []],
])('%j refers to %j', (text, objects) => {
  expect(objectsIn(text).map(({ type, id }) => `${type} ${id}`)).toEqual(objects)
})

test.each([
  ['art9', 9],
  ['article9#a', 9],
  ['9', 9],
  ['rub9', undefined],
  ['https://example.org/art9', undefined],
  ['', undefined],
])('%j redirects to %j', (redirect, article) => {
  expect(articleBehind(redirect)).toBe(article)
})

test('a redirection is looked at as a link', () => {
  expect(['art9', ''].map(linkTo)).toEqual(['[->art9]', ''])
})
