import { expect, test } from 'vitest'
import { numbersOfSites } from '../../../src/interop/actors/numbers-of-sites.ts'
import type { Organisation } from '../../../src/models/organisation.ts'

const having = (identifiers?: object) => ({ identifiers }) as Partial<Organisation>

test('numbers of establishments are gathered, each once, in the order given', () => {
  const all = [having({ siret: ['b', 'a'], siren: 'x' }), having(), having({ siret: ['a', 'c'], uai: ['u'] })]
  expect(numbersOfSites(all)).toEqual({ siret: ['b', 'a', 'c'], uai: ['u'], finess: [] })
})
