import { expect, test } from 'vitest'
import { allBut, vouched } from '../../../src/interop/merge/vouched.ts'

const hand = { source: 'hand' as never, status: 'stated' as const }
const sirene = { source: 'sirene' as never, status: 'stated' as const }
const tell = (entity: object, but: readonly string[] = []) => ({ entity, heldAs: allBut(but) })

test('each vouches for what is from there', () => {
  const all = [
    tell({ id: 'o', name: 'O', website: 'https://example.org/', by: [hand] }),
    tell({ id: 'o', name: 'O', naf: [], website: 'https://example.com/', by: [sirene] }, ['website']),
  ]
  expect(vouched(all)).toEqual([
    { ...hand, fields: ['name', 'website'] },
    { ...sirene, fields: ['name', 'naf'] },
  ])
})

test('what every one names vouches for all of it', () => {
  expect(vouched([tell({ name: 'O', by: [hand] }), tell({ naf: [], by: [hand, sirene] })])).toEqual([
    hand,
    { ...sirene, fields: ['naf'] },
  ])
})

test('what every one names for a part vouches for that part', () => {
  const part = { ...hand, fields: ['name'] }
  expect(vouched([tell({ name: 'O', by: [part] }), tell({ name: 'O', naf: [], by: [part] })])).toEqual([part])
  expect(vouched([tell({ name: 'O', by: [part, hand, hand] }), tell({ naf: [], by: [hand] })])).toEqual([hand])
})

test('fields that a source names stay, but for those that another one holds or that are left out', () => {
  const fields = ['identifiers.siren', 'name', 'website', 'naf']
  const one = { identifiers: {}, name: 'O', naf: [], by: [{ ...hand, fields }] }
  expect(vouched([tell(one, ['naf']), tell({ by: [] })])).toEqual([{ ...hand, fields: ['identifiers.siren', 'name'] }])
  expect(vouched([tell({ by: [{ ...hand, fields: ['naf'] }] }), tell({})])).toEqual([])
})
