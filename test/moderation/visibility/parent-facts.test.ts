import { expect, test } from 'vitest'
import type { Comment } from '../../../src/moderation/comment.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { parentFacts } from '../../../src/moderation/visibility/parent-facts.ts'
import {
  accept,
  admin,
  author,
  born,
  codesOf,
  deepFreeze,
  fresh,
  minute,
  moderator,
  POSTERIORI,
  SUBMISSION,
} from '../sample.ts'

function reply(id: string, parent: string | undefined): Comment {
  const place = parent === undefined ? {} : { parent: { id: parent, thread: '1', isShown: true } }
  return born(POSTERIORI, { id, commandId: id, ...place })
}

// 1 ─ 2 ─ 4
const THREAD: readonly Comment[] = deepFreeze([reply('4', '2'), reply('2', '1'), reply('1', undefined)])

function changed(id: string, type: 'remove' | 'retract' | 'erase'): readonly Comment[] {
  const actor = { remove: moderator, retract: author, erase: admin }[type]
  return THREAD.map((comment) =>
    comment.id === id ? accept(comment, fresh(type, comment, actor, minute(9)), POSTERIORI).next : comment,
  )
}

test.each<[string, readonly Comment[], string, object]>([
  ['a reply', THREAD, '4', { id: '4', thread: '1', isShown: true }],
  ['the opening of a thread', THREAD, '1', { id: '1', thread: '1', isShown: true }],
  ['what is under something hidden', changed('2', 'remove'), '4', { id: '4', thread: '1', isShown: false }],
  ['an empty place, which nobody can answer', changed('2', 'erase'), '2', { id: '2', thread: '1', isShown: false }],
  ['another one, which nobody can either', changed('2', 'retract'), '2', { id: '2', thread: '1', isShown: false }],
  ['what is under an empty place', changed('2', 'erase'), '4', { id: '4', thread: '1', isShown: true }],
  ['what is not there', THREAD, 'lost', { id: 'lost', thread: 'lost', isShown: false }],
  ['a name that JavaScript knows', THREAD, 'constructor', { id: 'constructor', thread: 'constructor', isShown: false }],
  ['nothing at all', [], '1', { id: '1', thread: '1', isShown: false }],
])('of %s', (_, thread, id, facts) => {
  const parent = parentFacts(thread, id)
  expect(parent).toEqual(facts)
  const answer = submit({ ...SUBMISSION, id: '9', commandId: '9', parent }, POSTERIORI)
  if (answer.ok) expect(answer.next).toMatchObject({ parent: id, thread: '1' })
  expect(codesOf(answer)).toEqual(parent.isShown ? [] : ['moderation/parent-hidden'])
})

test('depend on what is left of empty places', () => {
  expect(parentFacts(changed('2', 'erase'), '4', { tombstones: 'hide' }).isShown).toBe(false)
})

test('an id is a text', () => {
  expect(() => parentFacts(THREAD, 4 as unknown as string)).toThrow('`id`')
})
