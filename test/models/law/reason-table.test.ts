import { expect, test } from 'vitest'
import { LAW_MISSING_CODES, LAW_REASON_CODES } from '../../../src/models/index.ts'
import { REASON_TABLE } from '../../../src/models/law/reason-table.ts'

const rows = LAW_REASON_CODES.map((code) => ({ code, ...REASON_TABLE[code] }))

test('only what is unknown misses something, and everything that may be missing is missed by something', () => {
  expect(rows.filter(({ holds, missing }) => missing !== undefined && holds !== 'unknown')).toEqual([])
  // A partner who is no member is told beside the enterprise that is missing.
  const silent = rows.filter(({ holds, missing }) => holds === 'unknown' && missing === undefined)
  expect(silent.map(({ code }) => code)).toEqual(['law/ptce-partner-only'])
  const missed = new Set([...rows.map(({ missing }) => missing), 'law/missing-agreement'])
  expect(LAW_MISSING_CODES.filter((code) => !missed.has(code))).toEqual([])
})

test('every reason of one law cites it', () => {
  const without = rows.filter(({ article }) => article === undefined).map(({ code }) => code)
  expect(without).toEqual([
    'law/not-in-force-yet',
    'law/maybe-not-in-force',
    'law/not-alive',
    'law/maybe-not-alive',
    'law/siae-kind',
    'law/siae-former-code',
  ])
})

const named = (codes: string) => codes.split(' ').map((code) => `law/${code}`)
const codesWhere = (fits: (row: (typeof rows)[number]) => boolean) => rows.filter(fits).map(({ code }) => code)

test.each<[text: string, article: string | undefined, codes: string]>([
  ['loi-2014-856', '1, I', 'ess-public ess-no-personality ess-undeclared-association'],
  [
    'loi-2014-856',
    '1, II',
    'ess-form-unknown ess-form-changes ess-form-contradiction ess-form-none ess-stated ess-denied ess-stated-other-day',
  ],
  ['loi-2014-856', '1, II, 1°', 'ess-form ess-form-uncertain'],
  ['loi-2014-856', '1, II, 2°', 'ess-form-company'],
  [
    'loi-2014-856',
    '9, I',
    'ptce-ess ptce-ess-one ptce-ess-unknown ptce-ess-none ' +
      'ptce-enterprise ptce-enterprise-unknown ptce-enterprise-none ptce-partner-only ptce-link ptce-link-unknown ' +
      'ptce-territory ptce-territory-unknown ptce-strategy ptce-strategy-unknown ' +
      'ptce-innovation ptce-innovation-unknown ptce-innovation-none ptce-development ptce-development-unknown',
  ],
  [
    'decret-2015-431',
    undefined,
    'call-legal-person call-legal-person-unknown call-public call-no-personality ' +
      'call-three call-three-unknown call-few call-ess call-ess-unknown call-ess-none ' +
      'call-enterprise call-enterprise-unknown call-enterprise-none call-other call-other-unknown call-other-none ' +
      'call-first call-supported call-support-unknown',
  ],
  [
    'code-travail',
    'L3332-17-1',
    'ess-esus esus-approval esus-maybe-approval esus-former-approval esus-unknown esus-none',
  ],
  [
    'code-travail',
    'R3332-21-3',
    'esus-decided esus-decided-or-silence esus-silence esus-five-years esus-two-years ' +
      'esus-age-unknown esus-created-late esus-decided-early',
  ],
  ['code-travail', 'L5132-2', 'siae-convention siae-maybe-convention siae-unknown siae-none'],
  ['code-travail', 'L5132-4', 'siae-other-kind'],
  ['loi-2018-771', '83', 'siae-experiment siae-experiment-early siae-experiment-over'],
])('of %s, art. %s: %s', (text, article, codes) => {
  expect(codesWhere((row) => row.article?.text === text && row.article.article === article)).toEqual(named(codes))
})

test.each<[holds: string, codes: string]>([
  [
    'yes',
    'ess-form ess-stated ess-esus ptce-ess ptce-enterprise ptce-link ptce-territory ptce-strategy ptce-innovation ' +
      'ptce-development call-legal-person call-three call-ess call-enterprise call-other call-first esus-decided ' +
      'esus-decided-or-silence esus-silence esus-five-years esus-two-years esus-approval siae-kind siae-experiment siae-convention',
  ],
  [
    'no',
    'not-in-force-yet not-alive ess-form-none ess-public ess-no-personality ess-undeclared-association ess-denied ' +
      'ptce-ess-none ptce-enterprise-none ptce-innovation-none call-public call-no-personality call-few call-ess-none ' +
      'call-enterprise-none call-other-none call-supported esus-none siae-other-kind siae-none',
  ],
])('%s: %s', (holds, codes) => {
  expect(codesWhere((row) => row.holds === holds)).toEqual(named(codes))
})

test.each<[missing: string, codes: string]>([
  ['date', 'maybe-not-in-force maybe-not-alive'],
  ['status', 'ess-form-company ess-form-uncertain ess-stated-other-day'],
  ['legal-form', 'ess-form-unknown ess-form-changes'],
  ['agreement', 'ess-form-contradiction'],
  ['ess-member', 'ptce-ess-one ptce-ess-unknown call-ess-unknown'],
  ['enterprise', 'ptce-enterprise-unknown call-enterprise-unknown'],
  ['other-person', 'ptce-link-unknown call-other-unknown'],
  ['territory', 'ptce-territory-unknown'],
  ['strategy', 'ptce-strategy-unknown'],
  ['innovation', 'ptce-innovation-unknown'],
  ['development', 'ptce-development-unknown'],
  ['bearer', 'call-legal-person-unknown'],
  ['legal-persons', 'call-three-unknown'],
  ['calls', 'call-support-unknown'],
  ['creation', 'esus-age-unknown esus-created-late'],
  ['decision', 'esus-decided-early'],
  ['legal-base', 'siae-former-code siae-experiment-early siae-experiment-over'],
  ['esus-approval', 'esus-maybe-approval esus-former-approval esus-unknown'],
  ['siae-convention', 'siae-maybe-convention siae-unknown'],
])('%s is what is missing to %s', (missing, codes) => {
  expect(codesWhere((row) => row.missing === `law/missing-${missing}`)).toEqual(named(codes))
})
