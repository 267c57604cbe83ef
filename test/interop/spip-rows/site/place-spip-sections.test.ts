import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeSpipSections } from '../../../../src/interop/index.ts'

const section = (id: number, parent: number | null) => ({ id, parent })

function place(...sections: readonly ReturnType<typeof section>[]) {
  const { parents, problems } = placeSpipSections(sections)
  return [[...parents], problems.map(({ code, params }) => `${params['id']} ${code.slice('rows/parent-'.length)}`)]
}

test.each([
  ['none', [], [], []],
  ['one', [section(1, null)], [[1, null]], []],
  [
    'a branch, the lowest first',
    [section(3, 2), section(2, 1), section(1, null)],
    [
      [3, 2],
      [2, 1],
      [1, null],
    ],
    [],
  ],
  ['a parent that does not exist', [section(3, 9)], [[3, null]], ['3 missing']],
  ['its own parent', [section(3, 3)], [[3, null]], ['3 cycle']],
  [
    'a circle with a section below it: it is opened at its lowest id',
    [section(5, 4), section(4, 5), section(1, 5)],
    [
      [5, 4],
      [4, null],
      [1, 5],
    ],
    ['4 cycle'],
  ],
])('%s', (_, sections, parents, problems) => {
  expect(place(...sections)).toEqual([parents, problems])
})

test('a problem is a warning that names the section, its table, and the circle', () => {
  expect(placeSpipSections([section(2, 1), section(1, 2)]).problems).toEqual([
    {
      code: 'rows/parent-cycle',
      severity: 'warning',
      params: { id: 1, messages: [1, 2], table: 'rubriques' },
      path: ['id_parent'],
    },
  ])
})

test('whoever climbs comes to the root, and no section is lost', () => {
  const id = fc.integer({ min: 1, max: 12 })
  const sections = fc.uniqueArray(fc.record({ id, parent: fc.option(id) }), { selector: ({ id }) => id })
  fc.assert(
    fc.property(sections, (all) => {
      const { parents } = placeSpipSections(all)
      expect([...parents.keys()]).toEqual(all.map(({ id }) => id))
      for (const start of parents.keys()) {
        let steps = 0
        for (let at: number | null = start; at !== null; at = parents.get(at) ?? null) steps++
        expect(steps).toBeLessThanOrEqual(all.length)
      }
    }),
  )
})

test('sections may come one by one', () => {
  function* stream() {
    yield section(1, null)
    yield section(2, 1)
  }
  expect(placeSpipSections(stream()).parents.get(2)).toBe(1)
})

test('a parent that is missing is told at its column', () => {
  const params = { id: 3, parent: 9, table: 'rubriques' }
  expect(placeSpipSections([section(3, 9)]).problems).toMatchObject([{ params, path: ['id_parent'] }])
})
