import { describe, expect, test } from 'vitest'
import { PROFILES, type Profile, readQuestion } from '../../../src/models/rules/profile.ts'

test.each<[Profile, no: string, unknown: string | null]>([
  // An article tells what it tells.
  ['description', 'info', null],
  ['directory', 'warning', 'info'],
  ['official', 'error', 'warning'],
])('%s: what does not hold is %s, what nothing shows is %s', (profile, no, unknown) => {
  const { at, severityOf } = readQuestion(profile, '2020-01-01')
  expect(at).toBe('2020-01-01')
  expect((['yes', 'no', 'unknown'] as const).map(severityOf)).toEqual([null, no, unknown])
})

test('without options, a description of no day', () => {
  const { at, severityOf } = readQuestion()
  expect(at).toBeUndefined()
  expect([severityOf('no'), severityOf('unknown')]).toEqual(['info', null])
})

test.each(['2014', '2014-06', '1994~', '2014/..'])('the day may be known by halves: %s', (at) => {
  expect(readQuestion('directory', at).at).toBe(at)
})

describe('a wrong argument', () => {
  test.each([...Object.keys(PROFILES).filter((name) => name !== 'description')])('no day for %s', (profile) => {
    expect(() => readQuestion(profile as Profile)).toThrow(TypeError)
    expect(() => readQuestion(profile as Profile)).toThrow(`\`options.at\`, the day that the profile \`'${profile}'\``)
  })

  test.each<[unknown, unknown, string]>([
    ['annuaire', '2020', '`options.profile`'],
    ['toString', '2020', '`options.profile`'],
    [null, '2020', '`options.profile`'],
    ['directory', '2020-13', '`options.at`'],
    ['directory', null, '`options.at`'],
    ['directory', 2020, '`options.at`'],
    ['description', '', '`options.at`'],
  ])('%j, %j', (profile, at, name) => {
    expect(() => readQuestion(profile as Profile, at as string)).toThrow(TypeError)
    expect(() => readQuestion(profile as Profile, at as string)).toThrow(name)
  })
})
