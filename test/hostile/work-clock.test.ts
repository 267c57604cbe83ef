import { expect, test } from 'vitest'
import { costOfPage, spentOn, workOf } from './work-clock.ts'

test.each([
  ['without new memory', { milliseconds: 4, pages: 0 }, 0.02, 4],
  ['with pages that cost little', { milliseconds: 4, pages: 100 }, 0.0005, 3.95],
  ['with pages that cost more than the work', { milliseconds: 10, pages: 300 }, 0.02, 4],
  ['never below a third', { milliseconds: 9, pages: 1000 }, 0.02, 3],
])('time less what memory cost: %s', (_, spent, pageCost, work) => {
  expect(workOf(spent, pageCost)).toBeCloseTo(work)
})

test('new memory is counted in pages', () => {
  const { milliseconds, pages } = spentOn(() => Buffer.allocUnsafeSlow(64 * 1024 * 1024).fill(1))
  expect(milliseconds).toBeGreaterThan(0)
  expect(pages).toBeGreaterThan(10)
})

test('a page costs less than a millisecond', () => {
  expect(costOfPage()).toBeGreaterThanOrEqual(0)
  expect(costOfPage()).toBeLessThan(1)
})
