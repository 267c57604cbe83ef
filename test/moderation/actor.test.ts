import { expect, test } from 'vitest'
import { ROLES } from '../../src/core/moderation-states.ts'
import { type Actor, isHuman, isVerified, refOf } from '../../src/moderation/actor.ts'

const actorOf = (role: string, rest: object = {}) => ({ role, id: 'x1', ...rest }) as unknown as Actor

test.each(ROLES)('%s: of who acts, the log keeps the reference and the role', (role) => {
  const actor = actorOf(role, { verified: true, banned: false, scope: { kind: 'everything' }, name: 'Camille' })
  expect(refOf(actor)).toStrictEqual({ id: 'x1', role })
  expect(isHuman(role)).toBe(role !== 'system')
})

test.each([
  ['visitor', {}, false],
  ['visitor', { verified: true }, true],
  ['reader', { verified: undefined }, false],
  ['reader', { verified: false }, false],
  ['reader', { verified: 'yes' }, false],
  ['author', { verified: true }, true],
  ['dataSubject', { verified: true }, true],
  ['dataSubject', {}, false],
  // Whoever moderates has an account.
  ['moderator', {}, true],
  ['admin', {}, true],
  // Nobody is behind a program.
  ['system', { verified: true }, false],
])('%s with %j is proved: %s', (role, rest, isProved) => {
  expect(isVerified(actorOf(role, rest))).toBe(isProved)
})
