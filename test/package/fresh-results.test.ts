import { describe, expect, test } from 'vitest'
import { GOOD_CALLS } from '../support/good-calls.ts'
import { allNames } from '../support/manifest.ts'

/** Calls beside those of objects: of functions whose answer could be a row of a table. */
const CALLS: readonly (readonly [string, readonly unknown[]])[] = [
  // A schema cannot be copied.
  ...Object.entries(GOOD_CALLS).filter(([name]) => name !== 'readWith'),
  ['assessEss', [{ type: 'organisation', id: 'pain', name: 'Le Pain', legalForm: {} }, { at: '2015-01-01' }]],
  ['assessStateCallEligibility', [{ type: 'ptce', id: 'p', name: 'P' }, { actors: [] }, { at: '2014-01-01' }]],
  ['canTransition', ['erased', 'approve']],
  ['classifyLegalCategory', ['9220']],
  ['edtfBounds', ['2014']],
  ['fromSpipMode', ['pos']],
  ['inspectText', ['[a->art1]']],
  ['parseFrenchDate', ['printemps 2014']],
  ['parseFrenchLegalForm', ['Scop SARL']],
  ['parseFrenchLegalForm', ['SICA']],
  ['parseFrenchLegalForm', ['agréée']],
  ['parseNafCode', ['85.59A']],
  ['parseQuantity', ['trois pains']],
  ['renderSpip', ['{{{Titre}}} [->art1] [[note]]']],
  ['spipColumns', ['articles']],
  ['toSpipMode', [{ mode: 'closed' }]],
  ['toXState', []],
]

describe('what is done to an answer changes no other', async () => {
  const names = await allNames()

  test.each(CALLS)('%s', async (name, given) => {
    const answer = async () => Reflect.apply(names[name] as () => unknown, undefined, given.map(copied))
    const first = JSON.stringify(await answer())
    spoil(await answer())
    expect(JSON.stringify(await answer())).toBe(first)
  })
})

// An answer may share what it was made of with the arguments.
function copied(value: unknown): unknown {
  try {
    return structuredClone(value)
  } catch {
    return value
  }
}

function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  for (const [name, inner] of Object.entries(value)) {
    spoil(inner)
    if (Object(inner) !== inner) Reflect.set(value, name, 'spoilt')
  }
  if (Array.isArray(value)) value.push('spoilt')
}
