import { expect, test } from 'vitest'
import { leadsNowhere, readLinkTarget } from '../../../../src/spip/parse/inline/link-target.ts'

test.each([
  ['12', { type: 'article', id: 12 }],
  ['art12', { type: 'article', id: 12 }],
  ['article12', { type: 'article', id: 12 }],
  ['art 12', { type: 'article', id: 12 }],
  ['rub3', { type: 'rubrique', id: 3 }],
  ['rubrique3', { type: 'rubrique', id: 3 }],
  ['br4', { type: 'breve', id: 4 }],
  ['breve4', { type: 'breve', id: 4 }],
  ['brève4', { type: 'breve', id: 4 }],
  ['aut1', { type: 'auteur', id: 1 }],
  ['auteur1', { type: 'auteur', id: 1 }],
  ['mot5', { type: 'mot', id: 5 }],
  ['site6', { type: 'site', id: 6 }],
  ['doc7', { type: 'document', id: 7 }],
  ['im7', { type: 'document', id: 7 }],
  ['img8', { type: 'document', id: 8 }],
  ['image8', { type: 'document', id: 8 }],
  ['emb9', { type: 'document', id: 9 }],
  ['document9', { type: 'document', id: 9 }],
  // Any other word is the type itself, and case counts.
  ['truc10', { type: 'truc', id: 10 }],
  ['Art12', { type: 'Art', id: 12 }],
  ['art12?y=z', { type: 'article', id: 12, query: 'y=z' }],
  ['art12#x', { type: 'article', id: 12, anchor: 'x' }],
  ['12?y=z&a=b#x', { type: 'article', id: 12, query: 'y=z&a=b', anchor: 'x' }],
] as const)('%j is an object', (written, reference) => {
  expect(readLinkTarget(written)).toEqual({ kind: 'object', reference, url: expect.any(String) })
})

test.each([
  ['brève4', 'spip.php?breve4'],
  ['12?y=z&a=b#x', 'spip.php?article12&y=z&a=b#x'],
  ['rub3#x', 'spip.php?rubrique3#x'],
])('%j has an address', (written, url) => {
  expect(readLinkTarget(written).url).toBe(url)
})

test.each([
  ['http://b.c/d', 'url', 'http://b.c/d'],
  ['//b.c', 'url', '//b.c'],
  ['/b', 'url', '/b'],
  ['../b.html', 'url', '../b.html'],
  ['?f=g', 'url', '?f=g'],
  ['javascript:alert(1)', 'url', 'javascript:alert(1)'],
  ['www.coorace.org', 'url', 'http://www.coorace.org'],
  ['WWW.coorace.org/a', 'url', 'http://WWW.coorace.org/a'],
  ['a.pdf', 'url', 'a.pdf'],
  ['art-12', 'url', 'art-12'],
  ['12x', 'url', '12x'],
  // More digits than a number keeps.
  ['1234567890123456', 'url', '1234567890123456'],
  ['art', 'url', 'art'],
  ['art12 #x', 'url', 'art12 #x'],
  ['art12#x y', 'url', 'art12#x y'],
  ['', 'url', ''],
  // A scheme alone leads nowhere.
  ['http:', 'url', 'http:'],
  ['http://', 'url', 'http://'],
  ['mailto:', 'mail', 'mailto:'],
  ['moi@ex.org', 'mail', 'mailto:moi@ex.org'],
  ['prénom.nom+x@é.fr', 'mail', 'mailto:prénom.nom+x@é.fr'],
  ['mailto:moi@ex.org?subject=x', 'mail', 'mailto:moi@ex.org?subject=x'],
  ['moi@ex', 'url', 'moi@ex'],
  ['a b@ex.org', 'url', 'a b@ex.org'],
  ['moi@ex.org@x', 'url', 'moi@ex.org@x'],
  ['#x', 'anchor', '#x'],
  ['#', 'anchor', '#'],
] as const)('%j is %s', (written, kind, url) => {
  expect(readLinkTarget(written)).toEqual({ kind, url })
})

test('what is longer than any e-mail is none', () => {
  expect(readLinkTarget(`a@${'b.'.repeat(150)}fr`).kind).toBe('mail')
  expect(readLinkTarget(`a@${'b.'.repeat(10_000_000)}fr`).kind).toBe('url')
})

test.each([
  ['', true],
  ['http:', true],
  ['https://', true],
  ['mailto:', true],
  ['#', false],
  ['http://a', false],
  ['ftp://', false],
])('%j leads nowhere: %j', (target, expected) => {
  expect(leadsNowhere(target)).toBe(expected)
})
