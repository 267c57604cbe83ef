import { describe, test } from 'vitest'
import { type ActorPart, mergeActors } from '../../../src/interop/index.ts'
import { expectLinear } from '../../support/expect-linear.ts'
import { partOf } from './parts.ts'

const times = (count: number, make: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => make(index))
const number = (index: number) => `W13${String(index).padStart(7, '0')}`
const named = (index: number, rna: string, more: object = {}) => ({
  type: 'organisation',
  id: `o${index}`,
  name: `Le Pain ${index}`,
  identifiers: { rna },
  ...more,
})

const SHAPES: Readonly<Record<string, (count: number) => readonly ActorPart[]>> = {
  'two registers': (count) => [
    partOf(times(count, (index) => named(index, number(index)))),
    partOf(times(count, (index) => named(count + index, number(count - index)))),
  ],
  'one organisation in each part': (count) => times(count, (index) => partOf([named(index, number(1))])) as ActorPart[],
  'one organisation, its forms and ends': (count) => [
    partOf(
      times(count, (index) =>
        named(index, number(1), {
          legalForms: [{ family: 'association', from: String(1000 + index) }],
          dissolved: [{ value: { edtf: `../${1000 + (index % 1000)}`, status: 'inferred' }, by: [] }],
        }),
      ),
    ),
  ],
  'a chain of ids and numbers': (count) => [
    partOf(times(count, (index) => named(index, number(index)))),
    partOf(times(count, (index) => named(index, number(index + 1)))),
  ],
  'places of one id': (count) => [
    partOf([], { places: times(count, (index) => ({ id: 'p', name: 'P', address: `${index} rue du Four` })) }),
  ],
}

describe('merging grows with the parts, and not faster', () => {
  test.each(Object.entries(SHAPES))('%s', (_, make) => {
    expectLinear((count) => {
      const parts = make(count)
      return () => mergeActors(parts)
    })
  })
})
