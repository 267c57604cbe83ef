import { describe, expect, test } from 'vitest'
import { readAttributes } from '../../../src/spip/html/read-attributes.ts'

describe('attributes are read as a browser reads them', () => {
  test.each([
    [' a="b" c=\'d e\' f=g', { a: 'b', c: 'd e', f: 'g' }],
    [' a = "b"\n\tc\n=\n\'d\' f', { a: 'b', c: 'd', f: '' }],
    ['/a=b/c', { a: 'b/c' }],
    [' A="b" a="c"', { a: 'b' }],
    [' a="" b=\'\'', { a: '', b: '' }],
    [' a="\'" b=\'"\' c="<>"', { a: "'", b: '"', c: '<>' }],
    [' a=b=c d=l\'été e=f"g"', { a: 'b=c', d: "l'été", e: 'f"g"' }],
    [' a="&lt;&#98;" b=&eacute;', { a: '<b', b: 'é' }],
    [' a =', { a: '' }],
    ['', {}],
  ])('%j', (written, expected) => {
    const read = [...readAttributes(written)].map(([name, { value }]) => [name, value])
    expect(Object.fromEntries(read)).toEqual(expected)
  })

  test('with their places', () => {
    const written = ' a = "b" c'
    const places = [...readAttributes(written).values()].map(({ start, end }) => written.slice(start, end))
    expect(places).toEqual(['a = "b"', 'c'])
  })
})
