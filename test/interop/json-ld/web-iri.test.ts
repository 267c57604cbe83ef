import { expect, test } from 'vitest'
import { webIri } from '../../../src/interop/json-ld/web-iri.ts'

test.each([
  [undefined, undefined],
  ['https://pain.fr/four?a=1&b[]=2#c', 'https://pain.fr/four?a=1&b[]=2#c'],
  ['https://pain.fr/mon fichier.pdf', 'https://pain.fr/mon%20fichier.pdf'],
  ['https://pain.fr/a\u00a0b', 'https://pain.fr/a%C2%A0b'],
  ['https://pain.fr/<b>"x"', 'https://pain.fr/%3Cb%3E%22x%22'],
  ['https://pain.fr/{x}|\\^`', 'https://pain.fr/%7Bx%7D%7C%5C%5E%60'],
  ['https://pain.fr/%20%zz', 'https://pain.fr/%20%zz'],
  ['https://pain.fr/été/🌾', 'https://pain.fr/été/🌾'],
])('%j is the IRI %j', (address, iri) => {
  expect(webIri(address)).toBe(iri)
})
