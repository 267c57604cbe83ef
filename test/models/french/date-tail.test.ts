import { expect, test } from 'vitest'
import { boundBehind, doubtBehind } from '../../../src/models/french/date-tail.ts'

test.each([
  ['', '', 0],
  [' environ', '~', 8],
  [' (environ)', '~', 10],
  [' ?', '?', 2],
  [' environ (?)', '%', 12],
  [', sans doute', '?', 12],
  // These words belong to what stands behind them.
  [' environ 30 personnes', '', 0],
  [', sans doute par des voisins', '', 0],
])('%j behind a date doubts it with %j, in %i characters', (after, mark, length) => {
  expect(doubtBehind(after)).toEqual({ mark, length })
})

test.each([
  ['', undefined],
  [' au plus tard', 'until'],
  [' (au plus tot)', 'since'],
  [' ou avant', 'until'],
  [' et apres', 'since'],
  [', et apres', 'since'],
  [' (et apres)', 'since'],
  [' ou anterieurement.', 'until'],
  [' et plus', 'since'],
  [' et plus de dix personnes', undefined],
  [' et plus tard', 'since'],
  [' et +', 'since'],
  [' et au-dela', 'since'],
  [' ou ulterieurement', 'since'],
  [' et suiv.', 'since'],
  [' et suivants', 'since'],
  [' et les annees suivantes', 'since'],
  [' et la suivante', undefined],
  [' et apres la visite', undefined],
  ['/..', 'since'],
  [' +', 'since'],
  [' - ..', 'since'],
  [' et apres-demain', undefined],
])('%j behind a date makes it: %s', (after, connective) => {
  expect(boundBehind(after)).toBe(connective)
})
