import { expect, test } from 'vitest'
import { checkTrap } from '../../../../src/moderation/intake/checks/trap.ts'
import { told, written } from './sample-input.ts'

test.each([
  [undefined, {}, []],
  [{}, {}, []],
  [{ trap: '' }, {}, []],
  [{ trap: 'http://example.org' }, {}, ['spam trap-filled']],
  [{ trap: ' ' }, {}, ['spam trap-filled']],
  [{ trap: 'x' }, { trap: 'refuse' }, ['refuse trap-filled']],
] as const)('the form %j, with %j: %j', (form, settings, findings) => {
  expect(told(checkTrap(written('Bonjour', form === undefined ? {} : { form }), settings))).toEqual(findings)
})
