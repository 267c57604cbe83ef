import { expect, test } from 'vitest'
import { checkSignature } from '../../../../src/moderation/intake/checks/signature.ts'
import { told, written } from './sample-input.ts'

test.each([
  [undefined, [], []],
  [undefined, ['name', 'email'], ['refuse name-required', 'refuse email-required']],
  [{ name: ' \u200b', email: ' ' }, ['name', 'email'], ['refuse name-required', 'refuse email-required']],
  [{ name: 'Camille', email: 'camille@example.org' }, ['name', 'email'], []],
  [{ email: ' camille@example.org ' }, [], []],
  [{ email: 'camille@mail.bou-sol.example' }, [], []],
  [{ email: 'camille' }, [], ['refuse email-malformed']],
  [{ email: 'camille@localhost' }, [], ['refuse email-malformed']],
  [{ email: 'a@b.org, c@d.org' }, ['email'], ['refuse email-malformed']],
  [{ email: 'a@b..org' }, [], ['refuse email-malformed']],
  [{ email: 'a@b.org\r\nBcc: c@d.org' }, [], ['refuse email-malformed']],
  [{ email: 'a\u001b[2J@b.org' }, [], ['refuse email-malformed']],
  [{ email: 'a@b\0.org' }, [], ['refuse email-malformed']],
  [{ email: 'mailto:a@b.org' }, [], ['refuse email-malformed']],
  [{ email: 'a@b.org\u200b' }, [], ['refuse email-malformed']],
  [{ email: 'a\u00adb@c.org' }, [], ['refuse email-malformed']],
  [{ email: '\ufeffa@b.org' }, [], []],
  [{ email: `${'a'.repeat(248)}@b.org` }, [], []],
  [{ email: `${'a'.repeat(249)}@b.org` }, [], ['refuse email-malformed']],
] as const)('%j, where %j is asked for: %j', (signature, requires, findings) => {
  const input = written('Bonjour', signature === undefined ? {} : { signature })
  expect(told(checkSignature(input, { requires }))).toEqual(findings)
})

test('a long wrong address takes no long time', () => {
  const email = `a@${'b.'.repeat(100_000)}`
  expect(told(checkSignature(written('Bonjour', { signature: { email } }), {}))).toEqual(['refuse email-malformed'])
})
