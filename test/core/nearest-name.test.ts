import { describe, expect, test } from 'vitest'
import { nearestName } from '../../src/core/nearest-name.ts'

describe('nearestName', () => {
  test.each([
    ['titel', ['title', 'text'], 'title'],
    ['Title', ['title', 'text'], 'title'],
    ['headingdept', ['headingDepth', 'html'], 'headingDepth'],
    ['colour', ['title', 'text'], undefined],
    ['anything', [], undefined],
    ['', ['title'], undefined],
    ['t'.repeat(40), ['t'.repeat(39)], 't'.repeat(39)],
    ['t'.repeat(41), ['t'.repeat(40)], undefined],
    ['etxt', ['text'], 'text'],
    ['etx', ['text'], undefined],
    ['et', ['text'], undefined],
    ['elle', ['le'], undefined],
    ['lo', ['id', 'to'], 'to'],
  ])('finds for %j in %j: %j', (name, known, nearest) => {
    expect(nearestName(name, known)).toBe(nearest)
  })

  test('prefers the nearer of two, and the first of two that are as near', () => {
    expect(nearestName('lang', ['langs', 'lang'])).toBe('lang')
    expect(nearestName('langg', ['long', 'lang'])).toBe('lang')
    expect(nearestName('lung', ['long', 'lang'])).toBe('long')
  })
})
