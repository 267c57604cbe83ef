import { expect, test } from 'vitest'
import type { Comment } from '../../../src/moderation/comment.ts'
import { type ThreadNode, visibleThread } from '../../../src/moderation/visibility/visible-thread.ts'
import { accept, admin, author, born, deepFreeze, fresh, minute, moderator, POSTERIORI } from '../sample.ts'

function reply(id: string, parent: string | undefined, at: number): Comment {
  const place = parent === undefined ? {} : { parent: { id: parent, thread: '1', isShown: true } }
  return born(POSTERIORI, { id, commandId: id, at: minute(at), ...place })
}

// 1 ─ 2 ─ 4, 1 ─ 3, and 5 apart.
const THREAD: readonly Comment[] = deepFreeze([
  reply('5', undefined, 5),
  reply('4', '2', 4),
  reply('3', '1', 2),
  reply('2', '1', 3),
  reply('1', undefined, 1),
])

function changed(id: string, type: 'remove' | 'retract' | 'erase' | 'markSpam'): readonly Comment[] {
  const actor = { remove: moderator, retract: author, erase: admin, markSpam: moderator }[type]
  return THREAD.map((comment) =>
    comment.id === id ? accept(comment, fresh(type, comment, actor, minute(9)), POSTERIORI).next : comment,
  )
}

function drawn(nodes: readonly ThreadNode[]): string {
  return nodes
    .map(
      ({ id, kind, children }) =>
        `${kind === 'comment' ? id : `†${id}`}${children.length > 0 ? `(${drawn(children)})` : ''}`,
    )
    .join(' ')
}

test.each([
  [THREAD, '1(3 2(4)) 5'],
  [changed('2', 'remove'), '1(3) 5'],
  [changed('1', 'markSpam'), '5'],
  [changed('2', 'retract'), '1(3 †2(4)) 5'],
  [changed('2', 'erase'), '1(3 †2(4)) 5'],
  [changed('4', 'erase'), '1(3 2) 5'],
  [[], ''],
])('is laid out as readers see it: %#', (thread, expected) => {
  expect(drawn(visibleThread(thread))).toBe(expected)
  expect(drawn(visibleThread(thread.toReversed()))).toBe(expected)
})

test('empty places can be hidden with what stands under them', () => {
  expect(drawn(visibleThread(changed('2', 'erase'), { tombstones: 'hide' }))).toBe('1(3) 5')
})

test('holds what readers may see, and nothing else', () => {
  expect(visibleThread([reply('1', undefined, 1)])).toEqual([
    {
      kind: 'comment',
      id: '1',
      submittedAt: minute(1),
      name: 'Camille Martin',
      author: 'w1',
      content: { title: 'Bou’Sol', text: 'Bonjour à tous' },
      publishedAt: minute(1),
      isEdited: false,
      children: [],
    },
  ])
  expect(JSON.stringify(visibleThread(THREAD))).not.toMatch(/example\.org|203\.0/)
  const [gone] = visibleThread(changed('1', 'retract'))
  expect(gone).toMatchObject({ kind: 'tombstone', because: 'retracted', id: '1' })
  expect(Object.keys(gone ?? {}).sort()).toEqual(['because', 'children', 'id', 'kind', 'submittedAt'])
})

test('what a database has as null is not there', () => {
  const [first] = [reply('1', undefined, 1)]
  if (first?.state !== 'published') throw new Error('hidden')
  const stored = { ...first, parent: null as never, author: { id: null, name: null, verified: false } as never }
  const [node] = visibleThread([stored])
  expect(Object.keys(node ?? {})).toEqual([
    'kind',
    'id',
    'submittedAt',
    'content',
    'publishedAt',
    'isEdited',
    'children',
  ])
})

test.each([
  [{ id: 2 }, 'thread[1].id', '`2`'],
  [{ parent: 1 }, 'thread[1].parent', '`1`'],
  [{ parent: 0 }, 'thread[1].parent', '`0`'],
])('ids that are numbers are told, rather than losing replies: %j', (change, name, got) => {
  const thread = [reply('1', undefined, 1), { ...reply('2', '1', 2), ...change }] as readonly Comment[]
  expect(() => visibleThread(thread)).toThrow(new TypeError(`Expected \`${name}\` to be a string, got ${got}`))
})

test('tells that words were changed', () => {
  const edited = THREAD.map((comment) =>
    comment.id === '5' ? accept(comment, fresh('editByAuthor', comment, author, minute(9)), POSTERIORI).next : comment,
  )
  expect(visibleThread(edited)[1]).toMatchObject({ isEdited: true })
})

test('comments of one moment are in the order of their ids', () => {
  const some = ['c', 'a', 'b'].map((id) => reply(id, undefined, 1))
  expect(drawn(visibleThread(some))).toBe('a b c')
})

test('a comment that nobody can come back to tells of no author', () => {
  const { id: _, ...author } = born(POSTERIORI).author
  expect(visibleThread([{ ...born(POSTERIORI), author } as Comment])[0]).not.toHaveProperty('author')
})

test('a comment without a name has none', () => {
  expect(visibleThread([born(POSTERIORI, { signature: {} })])[0]).not.toHaveProperty('name')
})

test('a very deep thread is laid out', () => {
  const first = reply('1', undefined, 1)
  const deep = Array.from(
    { length: 20_000 },
    (_, index): Comment => (index === 0 ? first : { ...first, id: String(index + 1), parent: String(index) }),
  )
  let depth = 0
  for (let nodes = visibleThread(deep); nodes[0] !== undefined; nodes = nodes[0].children) depth++
  expect(depth).toBe(20_000)
})

test.each([
  ['submittedAt', new Date(0), 'a value of type `object`'],
  ['submittedAt', 1_402_567_200_000, '`1402567200000`'],
  ['submittedAt', undefined, '`undefined`'],
  ['publishedAt', new Date(0), 'a value of type `object`'],
])('a date that is no text is named, rather than misplacing answers: %s, %o', (name, value, shown) => {
  const [first, ...others] = THREAD
  const damaged = [...others, { ...first, [name]: value } as Comment]
  const wanted = `Expected \`thread[${others.length}].${name}\` to be a string, got ${shown}`
  expect(() => visibleThread(damaged)).toThrow(new TypeError(wanted))
})

test('a published comment without its author is named', () => {
  const damaged = [reply('1', undefined, 1), { ...reply('2', '1', 2), author: undefined } as unknown as Comment]
  expect(() => visibleThread(damaged)).toThrow(
    new TypeError('Expected `thread[1].author` to be an object, got `undefined`'),
  )
})

test('a comment that is there twice is drawn once, as it is last', () => {
  expect(drawn(visibleThread([...THREAD, ...THREAD]))).toBe('1(3 2(4)) 5')
  expect(drawn(visibleThread([...THREAD, ...changed('2', 'remove')]))).toBe('1(3) 5')
  expect(drawn(visibleThread([...changed('2', 'remove'), ...THREAD]))).toBe('1(3 2(4)) 5')
})

test('a parent that is `null`, as databases have it, is none', () => {
  const stored = THREAD.map((comment): Comment => ({ ...comment, parent: comment.parent ?? (null as never) }))
  expect(visibleThread(stored)).toEqual(visibleThread(THREAD))
})
