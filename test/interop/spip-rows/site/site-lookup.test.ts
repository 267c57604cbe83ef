import { expect, test } from 'vitest'
import { lookupOf, takingUnknown } from '../../../../src/interop/spip-rows/site/site-lookup.ts'

const lookup = lookupOf({
  articles: [
    { id: 1, status: 'publie' },
    { id: 2, status: 'prop' },
    { id: 3, status: null },
  ],
  auteurs: [
    { id: 1, status: '1comite' },
    { id: 2, status: '5poubelle' },
    { id: 3, status: 'nouveau' },
    { id: 4, status: '0minirezo' },
    { id: 5, status: '6forum' },
  ],
  mots: [{ id: 1 }],
  documents: [],
})

test.each([
  ['article', 1, 'published'],
  ['article', 2, 'unpublished'],
  ['article', 3, 'unpublished'],
  ['article', 4, 'missing'],
  ['auteur', 1, 'published'],
  ['auteur', 2, 'unpublished'],
  ['auteur', 3, 'unpublished'],
  ['auteur', 4, 'published'],
  ['auteur', 5, 'published'],
  ['mot', 1, 'published'],
  ['document', 1, 'missing'],
  ['rubrique', 1, undefined],
  ['articles', 1, undefined],
  ['site', 1, undefined],
  ['constructor', 1, undefined],
])('%s %i: %s', (type, id, standing) => {
  expect(lookup(type, id)).toBe(standing)
})

test.each([
  ['article', 4, 'missing'],
  ['article', 2, 'unpublished'],
  ['rubrique', 1, 'published'],
  ['breve', 1, 'published'],
  ['forum', 1, 'published'],
  ['site', 1, 'published'],
  ['articles', 1, undefined],
  ['truc', 1, undefined],
  ['constructor', 1, undefined],
])('where what is not known is taken to be there, %s %i: %s', (type, id, standing) => {
  expect(takingUnknown(lookup)(type, id)).toBe(standing)
})
