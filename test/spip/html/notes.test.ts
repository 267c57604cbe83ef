import { describe, expect, test } from 'vitest'
import { parseSpip, renderSpip } from '../../../src/spip/index.ts'

/** The ids that the calls lead to, and those of the bodies. */
function idsOf(source: string, notePrefix = ''): [calls: string[], bodies: string[]] {
  const { html, notes } = renderSpip(source, { notePrefix })
  const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id = '']) => id)
  return [found(html, /href="#([^"]*)"/g), found(notes, /<div id="([^"]*)"/g)]
}

describe('the id of a note', () => {
  test.each([
    ['is its number', 'a[[n]]', ['nb1'], ['nb1']],
    ['is its name', 'a[[<x>n]]', ['nbx'], ['nbx']],
    ['is its name, encoded', 'a[[<é à>n]]', ['nb_C3_A9_20_C3_A0'], ['nb_C3_A9_20_C3_A0']],
    ['is the same for each call', 'a[[<x>n]] b[[<x>]]', ['nbx', 'nbx'], ['nbx']],
    ['differs for notes that are shown alike', 'a[[<1>n]] b[[m]]', ['nb1', 'nb1-2'], ['nb1', 'nb1-2']],
    ['differs for names that are encoded alike', 'a[[<*>n]] b[[<_2A>m]]', ['nb_2A', 'nb_2A-2'], ['nb_2A', 'nb_2A-2']],
    ['gives way to an anchor', '[#nb1<-] a[[n]]', ['nb1-2'], ['nb1-2']],
    ['gives way to an anchor that is named like its call', 'a[[n]] [nh1<-]', ['nb1-2'], ['nb1-2']],
    ['gives way to several', '[#nb1<-][#nh1-2<-] a[[n]]', ['nb1-3'], ['nb1-3']],
    [
      'is no property of objects',
      'a[[<__proto__>n]] b[[<constructor>m]]',
      ['nb__proto__', 'nbconstructor'],
      ['nb__proto__', 'nbconstructor'],
    ],
    ['is missing without a call, but for the first', 'a[[<>n]][[<>m]]', [], ['nb']],
  ])('%s', (_, source, calls, bodies) => {
    expect(idsOf(source)).toEqual([calls, bodies])
    // A tree has the same.
    expect(renderSpip(parseSpip(source))).toMatchObject({
      html: renderSpip(source).html,
      notes: renderSpip(source).notes,
    })
  })

  test('has the prefix of its text', () => {
    expect(idsOf('a[[n]] b[[<x>m]]', 'c7-')).toEqual([
      ['c7-nb1', 'c7-nbx'],
      ['c7-nb1', 'c7-nbx'],
    ])
  })

  test('is never that of another element', () => {
    const source = '[#nb1<-] [#nh2<-] <b id="nb3">x</b> a[[n]] b[[m]] c[[<3>o]] d[[<1>p]]'
    const { html, notes } = renderSpip(source)
    const ids = [...`${html}${notes}`.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
