import { describe, expect, test } from 'vitest'
import { type Data, fullDataset } from '../full-dataset.ts'
import { changed, findings } from '../problems.ts'

const full = fullDataset()

describe('one actor among the members of a PTCE', () => {
  test.each<[string, readonly Data[], readonly number[]]>([
    ['twice, without a word of when', [{}, {}], [1]],
    ['three times', [{}, {}, {}], [1, 2]],
    ['with one role in common', [{ roles: ['fondateur', 'porteur'] }, { roles: ['porteur'] }], [1]],
    ['as a member, told and not told', [{ roles: [] }, { roles: ['membre'] }], [1]],
    ['from the same day', [{ from: '2011' }, { from: '2011' }], [1]],
    [
      'in times that overlap, in any order',
      [
        { from: '2014', to: '2020' },
        { from: '2005', to: '2018' },
      ],
      [0],
    ],
    ['again, after a time', [{ to: '2012' }, { from: '2014' }], []],
    ['from the day on that the first time ends', [{ to: '2014-06-19' }, { from: '2014-06-19' }], []],
    ['from some other year', [{ from: '2011' }, { from: '2013' }], []],
    ['with and without dates', [{}, { from: '2013' }], []],
    ['in other roles', [{ roles: ['fondateur'] }, { roles: ['porteur'] }], []],
    ['in other colleges', [{ college: 'formation' }, { college: 'recherche' }], []],
    ['beside another', [{}, { actor: 'anne' }], []],
  ])('%s', (_, entries, places) => {
    const members = entries.map((entry) => ({ actor: 'scic', college: 'ess', roles: [], ...entry }))
    const expected = places.map((place) => `warning dataset/member-duplicate ptces.0.members.${place}`)
    const told = findings(changed(full, [['ptces', 0, 'members'], members]))
    expect(told.filter((finding) => finding.includes('member-duplicate'))).toEqual(expected)
  })
})

test.each([
  [{}, {}, true],
  [{ from: '2011', to: '2013' }, { from: '2012', to: '2016' }, true],
  [{ from: '2011', to: '2012' }, { from: '2013' }, false],
])('a PTCE in a community: %j, %j', (first, second, isTwice) => {
  const members = [first, second].map((period) => ({ ptce: 'pole', ...period }))
  const told = findings(changed(full, [['communities', 0, 'members'], members]))
  expect(told.includes('warning dataset/member-duplicate communities.0.members.1')).toBe(isTwice)
})
