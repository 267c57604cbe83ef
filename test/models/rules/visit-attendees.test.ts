import { expect, test } from 'vitest'
import { fullDataset } from '../full-dataset.ts'
import { changed, findings } from '../problems.ts'

const full = fullDataset()
const VISIT = ['visits', 0] as const

const persons = Array.from({ length: 25 }, (_, index) => ({ type: 'person', id: `p${index}`, name: 'P' }))

test.each([
  ['exact', 15, 15, true],
  ['exact', 15, 16, false],
  ['approx', 15, 22, true],
  ['approx', 15, 23, false],
  ['at-most', 15, 15, true],
  ['at-most', 15, 16, false],
  ['less-than', 15, 14, true],
  ['less-than', 15, 15, false],
  ['more-than', 15, 25, true],
  ['at-least', 15, 25, true],
  ['exact', 0, 0, true],
  ['exact', 0, 1, false],
  ['less-than', 14.5, 14, true],
  ['less-than', 14.5, 15, false],
])('%s %d allows %d: %s', (qualifier, value, listed, isAllowed) => {
  const data = changed(
    full,
    [['actors'], [...(full['actors'] as unknown[]), ...persons]],
    [[...VISIT, 'participants'], { value, qualifier }],
    [[...VISIT, 'attendees'], persons.slice(0, listed).map(({ id }) => id)],
  )
  expect(findings(data)).toEqual(isAllowed ? [] : ['warning dataset/visit-attendees-count visits.0.attendees'])
})

test('who is named twice came once', () => {
  const data = changed(
    full,
    [[...VISIT, 'participants'], { value: 1, qualifier: 'exact' }],
    [
      [...VISIT, 'attendees'],
      ['anne', 'anne'],
    ],
  )
  expect(findings(data)).toEqual([])
})

test('nothing is compared with a number that is not given', () => {
  expect(findings(changed(full, [[...VISIT, 'participants'], undefined]))).toEqual([])
  expect(findings(changed(full, [[...VISIT, 'attendees'], undefined]))).toEqual([])
})
