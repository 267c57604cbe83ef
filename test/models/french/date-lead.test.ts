import { expect, test } from 'vitest'
import { type Lead, leadOf } from '../../../src/models/french/date-lead.ts'

test.each<[string, Partial<Lead>]>([
  ['', {}],
  ['le ', {}],
  ['ouverte le ', { rest: 'ouverte' }],
  ['depuis ', { connective: 'since' }],
  ["jusqu'au ", { connective: 'until' }],
  ['entre ', { connective: 'between' }],
  ['au plus tard le ', { connective: 'until' }],
  ['vers ', { mark: '~' }],
  ['peut-etre en ', { mark: '?' }],
  ['peut-etre vers ', { mark: '%' }],
  ['ouverte depuis environ ', { connective: 'since', mark: '~', rest: 'ouverte' }],
  // A part of a year narrows it, and can put the bound inside.
  ['avant ', { connective: 'before' }],
  ["datant d'avant ", { connective: 'before', rest: 'datant d' }],
  ["d'entre ", { connective: 'between', rest: 'd' }],
  ["d'environ ", { mark: '~' }],
  ['anterieurement a ', { connective: 'before' }],
  ['posterieurement au ', { connective: 'after' }],
  ['pas plus tard que le ', { connective: 'until' }],
  ['pas plus tot que ', { connective: 'since' }],
  ['avant debut ', { connective: 'before' }],
  ['avant fin ', { connective: 'until' }],
  ['apres fin ', { connective: 'after' }],
  ['apres mi-', { connective: 'since' }],
  // What bears the date may be of any day of it.
  ['avant la rentree ', { connective: 'until', rest: 'avant la rentree' }],
  ['depuis sa creation en ', { connective: 'since', rest: 'depuis sa creation' }],
  ['avant le repas, le ', { rest: 'avant le repas,' }],
])('%j in front of a date', (before, lead) => {
  expect(leadOf(before)).toEqual({ connective: undefined, mark: '', rest: '', ...lead })
})
