import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameOrganisations } from '../../../src/interop/merge/same-organisations.ts'
import { found, SIRENS } from './parts.ts'

const [A, B] = SIRENS

type Numbers = { readonly id?: string; readonly siren?: string; readonly siret?: string[]; readonly rna?: string }

const all = (given: readonly Numbers[]) =>
  given.map(({ id, ...identifiers }, index) => found(id ?? `o${index}`, { identifiers }, 0, index))

const indexes = (groups: readonly (readonly { readonly index: number }[])[]) =>
  groups.map((group) => group.map(({ index }) => index))

describe('who is the same as whom', () => {
  test.each<[name: string, given: readonly Numbers[], groups: readonly (readonly number[])[], conflicts: number]>([
    ['one SIREN', [{ siren: A }, { siren: B }, { siren: A }], [[0, 2], [1]], 0],
    ['the SIREN in a SIRET', [{ siren: A }, { siret: [`${A}00010`] }], [[0, 1]], 0],
    ['one RNA number', [{ rna: 'W131000001' }, { rna: 'W131000001' }], [[0, 1]], 0],
    ['two RNA numbers', [{ rna: 'W131000001' }, { rna: 'W131000002' }], [[0], [1]], 0],
    ['one id', [{ id: 'pain' }, { id: 'pain' }], [[0, 1]], 0],
    ['nothing', [{}, {}], [[0], [1]], 0],
    ['across a third one', [{ siren: A }, { rna: 'W131000001' }, { siren: A, rna: 'W131000001' }], [[0, 1, 2]], 0],
    [
      'two SIRENs under one RNA number',
      [
        { siren: A, rna: 'W131000001' },
        { siren: B, rna: 'W131000001' },
      ],
      [[0], [1]],
      1,
    ],
    [
      'two SIRENs under one id',
      [
        { id: 'pain', siren: A },
        { id: 'pain', siren: B },
      ],
      [[0], [1]],
      1,
    ],
    [
      'what is tied to one of two SIRENs joins it',
      [{ siren: A, rna: 'W131000001' }, { siren: B, rna: 'W131000001' }, { id: 'o0' }],
      [[0, 2], [1]],
      1,
    ],
    [
      'also by one key of several',
      [
        { id: 'pain', siren: A, rna: 'W131000001' },
        { siren: B, rna: 'W131000001' },
        { id: 'pain', rna: 'W131000002' },
      ],
      [[0, 2], [1]],
      1,
    ],
    [
      'what is tied to both joins none',
      [{ siren: A, rna: 'W131000001' }, { rna: 'W131000001' }, { siren: B, rna: 'W131000001' }, { id: 'o1' }],
      [[0], [1, 3], [2]],
      1,
    ],
  ])('%s', (_, given, groups, conflicts) => {
    const same = sameOrganisations(all(given))
    expect(indexes(same.groups)).toEqual(groups)
    expect(same.conflicts).toHaveLength(conflicts)
  })
})

const numbers = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    siren: fc.constantFrom(...SIRENS),
    rna: fc.constantFrom('W131000001', 'W131000002', 'W131000003'),
  },
  { requiredKeys: [] },
)

test('the order of what is given matters to nobody, and two SIRENs are never one', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 9 }), fc.integer({ min: 1, max: 9 }), (given, by) => {
      const list = all(given)
      const { groups } = sameOrganisations(list)
      for (const group of groups) {
        expect(new Set(group.flatMap(({ entity }) => entity.identifiers?.siren ?? [])).size).toBeLessThanOrEqual(1)
      }
      expect(groups.flat()).toHaveLength(list.length)
      const turned = [...list.slice(by), ...list.slice(0, by)].reverse()
      expect(indexes(sameOrganisations(turned).groups)).toEqual(indexes(groups))
    }),
  )
})
