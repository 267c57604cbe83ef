import { expect, test } from 'vitest'
import { collectReferences, parseSpip } from '../../src/spip/index.ts'

test('each reference once, in order, in notes and in every language', () => {
  const source =
    '[a->art12] [b->12] [b{en}->12] [c->rub3#x] [?PTCE#ess] <img1|left> <:a:b:> [d->http://e.f] <multi>[fr]g[en][h->4]</multi>[[[i->5]]]'
  expect(collectReferences(parseSpip(source))).toEqual([
    { kind: 'link', reference: { type: 'article', id: 12 } },
    { kind: 'link', reference: { type: 'article', id: 12, lang: 'en' } },
    { kind: 'link', reference: { type: 'rubrique', id: 3, anchor: 'x' } },
    { kind: 'glossary', query: { term: 'PTCE', source: 'ess' } },
    { kind: 'model', query: { name: 'img', id: 1, params: ['left'], align: 'left' } },
    { kind: 'idiom', query: { module: 'a', key: 'b' } },
    { kind: 'link', reference: { type: 'article', id: 4 } },
    { kind: 'link', reference: { type: 'article', id: 5 } },
  ])
})

test.each([[undefined], [null], ['a'], [{ type: 'paragraph' }]])('refuses %s', (tree) => {
  expect(() => collectReferences(tree as never)).toThrow(TypeError)
})
