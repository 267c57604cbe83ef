import { describe, expect, test } from 'vitest'
import { loadAreas } from '../support/areas.ts'

const areas = await loadAreas()

describe.each(areas)('codes of $area', ({ codes }) => {
  test('are area/kebab-case', () => {
    for (const code of codes) expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('are listed once', () => {
    expect(codes).toEqual([...new Set(codes)])
  })
})

test('no code is in two areas', () => {
  const all = areas.flatMap(({ codes }) => codes)
  expect(all).toHaveLength(new Set(all).size)
})
