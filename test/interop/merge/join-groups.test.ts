import { expect, test } from 'vitest'
import { conflictsOf, joinGroups, mergedIds } from '../../../src/interop/merge/join-groups.ts'
import { found, SIRENS } from './parts.ts'

const [A, B] = SIRENS

test('what stands alone, or comes twice, is as it was given', () => {
  const [a, b] = [found('a', { altNames: ['A'] }), found('b')]
  const { entries, problems } = joinGroups([[a, found('a', { altNames: ['A'] }, 1)], [b]])
  expect(entries.map((one, index) => one === [a, b][index])).toEqual([true, true])
  expect(problems).toEqual([])
})

test('what differs, what a mask keeps out and an end are told where they are', () => {
  const end = { dissolved: [{ value: { edtf: '2020', status: 'stated' }, by: [] }] }
  const told = found('a', { website: 'https://example.org/', ess: { is: 'oui' } })
  const masked = found('b', { name: '[ND]', ess: { is: 'non' }, ...end }, 1, 3, true)
  const { problems } = joinGroups([[told, masked]])
  expect(problems.map(({ code, path, params }) => [code, path, params['id'], params['fields']])).toEqual([
    ['interop/mask-kept', [0, 'actors', 0], 'a', ['name', 'website']],
    ['interop/value-differs', [1, 'actors', 3], 'a', ['ess']],
    ['interop/end-not-shared', [1, 'actors', 3], 'a', undefined],
  ])
})

test('ids and SIRENs of a conflict are told once each', () => {
  const group = [A, B, A].map((siren, index) => found('a', { identifiers: { siren } }, index))
  expect(conflictsOf([group])).toMatchObject([{ path: [0, 'actors', 0], params: { ids: ['a'], sirens: [A, B] } }])
})

test('an id went when nobody and nothing has it any more', () => {
  const groups = [[found('a'), found('b'), found('c'), found('a'), found('d')], [found('c')]]
  expect([...mergedIds(groups, new Set(['d']))]).toEqual([['b', 'a']])
})
