import { expect, test } from 'vitest'
import { GROUND_KINDS, type GroundKind } from '../../../src/core/moderation-states.ts'
import { noticeGaps } from '../../../src/moderation/report/notice-gaps.ts'
import type { Notice } from '../../../src/moderation/report/report.ts'

const NOTICE: Notice = {
  reasons: 'Le message met en cause une personne.',
  location: 'https://example.org/article12#forum7',
  name: 'Dominique Petit',
  email: 'dominique@example.org',
  goodFaith: true,
}
const ALL = ['reasons', 'location', 'name', 'email', 'goodFaith']

// Regulation (EU) 2022/2065, article 16(2).
test.each<[object, readonly string[]]>([
  [{}, []],
  [{ reasons: undefined, location: undefined, name: undefined, email: undefined, goodFaith: undefined }, ALL],
  [{ reasons: ' \u00a0\n', location: '', name: '\t', email: '', goodFaith: false }, ALL],
  [{ reasons: 3, location: [], name: {}, email: 5, goodFaith: 'true' }, ALL],
  [{ email: 'dominique' }, ['email']],
  [{ email: '@example.org' }, ['email']],
  [{ email: 'Dominique dominique@example.org' }, ['email']],
  [{ email: 'dominique@example.org, le soir' }, ['email']],
  [{ email: 'dominique+mairie@sous.example.org' }, []],
  [{ email: ' dominique@example.org\n' }, []],
  // Of the sexual abuse of children, one may report without telling who one is.
  [{ name: undefined, email: undefined, concernsChildAbuse: true }, []],
  [{ name: '', email: '', location: '', concernsChildAbuse: true }, ['location']],
  [{ name: '', email: '', concernsChildAbuse: 'true' }, ['name', 'email']],
  [{ goodFaith: undefined, concernsChildAbuse: true }, ['goodFaith']],
])('a notice of illegal content with %j lacks %j', (change, gaps) => {
  expect(noticeGaps({ ...NOTICE, ...change } as Notice, 'illegal')).toEqual(gaps)
})

test.each(GROUND_KINDS.filter((kind) => kind !== 'illegal'))('of %s, the reasons are enough', (ground) => {
  expect(noticeGaps({ reasons: 'Le pain n’y est pour rien.' }, ground)).toEqual([])
  expect(noticeGaps({ ...NOTICE, reasons: '' }, ground)).toEqual(['reasons'])
  expect(noticeGaps({ ...NOTICE, reasons: '\u200b' }, ground)).toEqual(['reasons'])
})

test.each<[unknown, GroundKind, readonly string[]]>([
  [undefined, 'illegal', ALL],
  [null, 'illegal', ALL],
  [undefined, 'rules', ['reasons']],
  ['Diffamation', 'rules', ['reasons']],
])('%j is no notice', (notice, ground, gaps) => {
  expect(noticeGaps(notice as Notice, ground)).toEqual(gaps)
})
