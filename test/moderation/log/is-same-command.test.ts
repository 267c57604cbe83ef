import { expect, test } from 'vitest'
import { findEarlier, isSameCommand } from '../../../src/moderation/log/is-same-command.ts'

const entry = { commandId: 'c2', command: 'approve', actor: { id: 'm1', role: 'moderator' } } as const
const command = { id: 'c2', type: 'approve', actor: { role: 'moderator', id: 'm1', scope: { kind: 'everything' } } }

test.each<[object, boolean]>([
  [{}, true],
  // The same one, sent later, by somebody whose scope has changed since.
  [{ at: '2014-06-13T00:00:00Z', actor: { role: 'moderator', id: 'm1' } }, true],
  [{ type: 'reject' }, false],
  [{ type: undefined }, false],
  [{ actor: { role: 'admin', id: 'm1' } }, false],
  [{ actor: { role: 'moderator', id: 'm2' } }, false],
  [{ actor: null }, false],
  [{ actor: undefined }, false],
])('with %j, it is the command of the entry: %s', (change, is) => {
  expect(isSameCommand(entry, { ...command, ...change })).toBe(is)
})

test('an entry without its actor is of nobody', () => {
  for (const actor of [null, undefined]) {
    expect(isSameCommand({ ...entry, actor: actor as undefined }, command)).toBe(false)
    expect(isSameCommand({ ...entry, actor: actor as undefined }, { ...command, actor: { role: 'moderator' } })).toBe(
      false,
    )
  }
})

test.each<[unknown, string | undefined]>([
  [{ id: 'c2' }, 'c2'],
  [{ id: 'c3' }, undefined],
  [{ id: 'constructor' }, undefined],
  [{}, undefined],
  [null, undefined],
])('%j was given before as %s', (given, found) => {
  expect(findEarlier([{ commandId: 'c1' }, entry, { commandId: 'c2' }], given as object)?.commandId).toBe(found)
  expect(findEarlier(undefined, given as object)).toBeUndefined()
})

// A command that is sent again would not be known in them.
test.each([
  { seq: 2, entry },
  { seq: 2, command_id: 'c2', entry: '{}' },
])('rows around entries are no log: %o', (row) => {
  expect(() => findEarlier([row as unknown as typeof entry], command)).toThrow(
    'Expected `options.log[0].commandId` to be a string, got `undefined`',
  )
})
