import { expect, test } from 'vitest'
import { BREAK, type LowerOptions, loweringOf, NOTHING } from '../../../src/markdown/lower/lowering.ts'

const rest = { flow: () => [], inside: () => [], noteLabels: new Map<string, string>() }

test.each<[LowerOptions, object]>([
  [{}, { lang: 'fr', chosen: undefined, deeper: 0, resolve: {} }],
  [
    { lang: 'en', headingDepth: 4 },
    { lang: 'en', chosen: 'en', deeper: 2 },
  ],
  [{ headingDepth: 1 }, { deeper: -1 }],
])('of the options %j', (options, expected) => {
  expect(loweringOf(options, rest)).toMatchObject(expected)
})

test('HTML is written whole, without classes and typography, unless the options say otherwise', () => {
  const whole = { typography: false, classes: false, html: 'trusted' }
  expect(loweringOf({}, rest).options).toEqual(whole)
  expect(loweringOf({ typography: undefined, classes: undefined, html: undefined }, rest).options).toEqual(whole)
  expect(loweringOf({ html: 'none', classes: true }, rest).options).toMatchObject({ html: 'none', classes: true })
})

test('what stands for a break, and for nothing', () => {
  expect([BREAK, NOTHING]).toEqual([
    { type: 'html', value: '<br />' },
    { type: 'html', value: '<span></span>' },
  ])
})
