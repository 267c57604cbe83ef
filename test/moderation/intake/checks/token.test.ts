import { expect, test } from 'vitest'
import { checkToken } from '../../../../src/moderation/intake/checks/token.ts'
import { minute } from '../../sample.ts'
import { told, written } from './sample-input.ts'

const settings = { token: { minSeconds: 3, maxMinutes: 30 } }

test.each([
  [undefined, ['refuse token-missing']],
  [{ issuedAt: minute(50), isUsed: false }, []],
  [{ issuedAt: minute(30), isUsed: false }, []],
  [{ issuedAt: minute(29), isUsed: false }, ['refuse token-late']],
  [{ issuedAt: minute(50), isUsed: true }, ['refuse token-used']],
  [{ issuedAt: minute(60), isUsed: false }, ['hold token-early']],
  [{ issuedAt: minute(61), isUsed: true }, ['refuse token-used', 'hold token-early']],
])('the token %j: %j', (token, findings) => {
  const input = written('Bonjour', { form: token === undefined ? {} : { token } })
  expect(told(checkToken(input, settings))).toEqual(findings)
  expect(checkToken(input, {})).toEqual([])
})

test('a token that is null, as a database gives one that it does not know, is none', () => {
  const input = written('Bonjour', { form: { token: null as unknown as undefined } })
  expect(told(checkToken(input, settings))).toEqual(['refuse token-missing'])
})

test('a page that is loaded again helps', () => {
  expect(checkToken(written('Bonjour'), settings)).toMatchObject([{ retry: 'reload' }])
  expect(
    checkToken(written('Bonjour', { form: { token: { issuedAt: minute(0), isUsed: false } } }), { token: {} }),
  ).toEqual([])
})
