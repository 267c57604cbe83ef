import { expect, test } from 'vitest'
import { completeById } from '../../../src/interop/merge/complete-by-id.ts'

const person = (more: object, part: number) => ({ entity: { type: 'person', id: 'marie', ...more }, part, index: 0 })

test('one that says the same is there once, as it was given', () => {
  const first = person({ name: 'Marie' }, 0)
  const { entries, problems } = completeById([first, person({ name: 'Marie' }, 1)], 'actors')
  expect(entries[0]).toBe(first)
  expect([entries.length, problems]).toEqual([1, []])
})

test('one that is from another source differs in nothing', () => {
  const from = (source: string) => ({ name: 'Marie', by: [{ source, status: 'stated' }] })
  const { entries, problems } = completeById([person(from('a'), 0), person(from('b'), 1)] as never, 'actors')
  expect(entries.map(({ entity }) => entity.by?.length)).toEqual([2])
  expect(problems).toEqual([])
})

test('one that says more completes it, what it says otherwise is told, and each kind is by itself', () => {
  const by = [{ source: 's', status: 'stated' }]
  const others = [person({ name: 'M.', familyName: 'D', by }, 1), person({ type: 'collective', name: 'Marie' }, 2)]
  const { entries, problems } = completeById([person({ name: 'Marie' }, 0), ...others] as never, 'actors')
  expect(entries.map(({ entity }) => entity)).toEqual([
    { type: 'person', id: 'marie', name: 'Marie', familyName: 'D', by: [{ ...by[0], fields: ['familyName'] }] },
    { type: 'collective', id: 'marie', name: 'Marie' },
  ])
  expect(problems).toMatchObject([
    { code: 'interop/value-differs', params: { id: 'marie', fields: ['name'] }, path: [1, 'actors', 0] },
  ])
})
