import { expect, test } from 'vitest'
import { fullImportOptions, type SpipImportOptions } from '../../../src/interop/spip-rows/import-options.ts'

const importedAt = '2026-11-22T08:00:00Z'

test('every option but the day of import has a default', () => {
  const { authorExists, objectExists, ...others } = fullImportOptions({
    importedAt,
  })
  expect([authorExists(1), objectExists('article', 1)]).toEqual([true, true])
  expect(others).toEqual({
    importedAt,
    importer: 'spip-import',
    timeZone: 'Europe/Paris',
    keepIpDays: 124,
    foldCase: false,
    longText: 20_480,
    policy: { mode: 'a-priori', registration: 'optional' },
  })
})

test.each([
  'importer',
  'timeZone',
  'keepIpDays',
  'undated',
  'foldCase',
  'fallbackEncoding',
  'longText',
  'objectExists',
  'authorExists',
  'policy',
] as const)('`%s: undefined` is the default', (name) => {
  const given = fullImportOptions({ importedAt, [name]: undefined })
  expect(JSON.stringify(given)).toBe(JSON.stringify(fullImportOptions({ importedAt })))
  expect(typeof given[name]).toBe(typeof fullImportOptions({ importedAt })[name])
})

test.each([
  ['importedAt', 'yesterday'],
  ['importedAt', undefined],
  ['undated', '2024-02-30T00:00:00Z'],
  ['timeZone', 5],
  ['foldCase', 'oui'],
  ['keepIpDays', '30'],
  ['keepIpDays', Number.NaN],
  ['keepIpDays', -1],
  ['longText', '20480'],
  ['objectExists', [12]],
  ['authorExists', true],
  ['policy', null],
  ['importer', 7],
  ['fallbackEncoding', 'klingon'],
  ['fallbackEncoding', 1252],
])('a wrong one is named: %s %j', (name, value) => {
  const call = () => fullImportOptions({ importedAt, [name]: value } as SpipImportOptions)
  expect(call).toThrow(TypeError)
  expect(call).toThrow(`\`options.${name}\``)
})

test.each([
  ['mode', { mode: 'posteriori', registration: 'optional' }],
  ['mode', { mode: 5, registration: 'optional' }],
  ['registration', { mode: 'a-priori', registration: 'oui' }],
])('a wrong %s of the policy is named: %j', (name, policy) => {
  const call = () => fullImportOptions({ importedAt, policy: policy as never })
  expect(call).toThrow(`\`options.policy.${name}\``)
})

test.each([[undefined], [null], [[]], ['x'], [{ importedAt, timezone: 'UTC' }]])('no options: %j', (options) => {
  expect(() => fullImportOptions(options as never)).toThrow(TypeError)
})
