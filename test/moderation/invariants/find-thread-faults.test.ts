import { expect, test } from 'vitest'
import type { Comment } from '../../../src/moderation/comment.ts'
import { findThreadFaults } from '../../../src/moderation/invariants/find-thread-faults.ts'
import { born, POSTERIORI } from '../sample.ts'

/** A comment as `id<parent@thread`, in the forum of a letter when there is one: `2<1@1 b`. */
function comment(written: string): Comment {
  const [, id = '', parent, thread = id, forum = '12'] =
    /^([^<@ ]+)(?:<([^@ ]+))?(?:@(\S+))?(?: (\S+))?$/.exec(written) ?? []
  const one = { ...born(POSTERIORI, { id, forum: { type: 'article', id: forum } }), thread }
  return parent === undefined ? one : { ...one, parent }
}

const faultsOf = (thread: readonly Comment[]) =>
  findThreadFaults(thread).map(({ params, path }) => `${path} ${params['id']} ${params['reason']}`)

test.each<[readonly string[], readonly string[]]>([
  [[], []],
  [['1'], []],
  [['1', '2<1@1', '3<2@1', '4'], []],
  [['3<2@1', '2<1@1', '1'], []],
  [['1@9'], ['0 1 root']],
  [['2<1@1'], ['0 2 parent']],
  [['1', '2<1@9'], ['1 2 thread']],
  [['1', '2<1@1 13'], ['1 2 forum']],
  [
    ['1', '2<1@9 13'],
    ['1 2 thread', '1 2 forum'],
  ],
  [['1<1@1'], ['0 1 circle']],
  [
    ['1<2@1', '2<1@1', '3<2@1'],
    ['0 1 circle', '1 2 circle'],
  ],
  [['1', '1'], ['0 1 twice']],
  [
    ['1', '2<1@1', '1', '1'],
    ['0 1 twice', '2 1 twice'],
  ],
  [['__proto__', 'constructor<__proto__@__proto__'], []],
  [['2<constructor@constructor'], ['0 2 parent']],
])('%j has the faults %j', (written, faults) => {
  expect(faultsOf(written.map(comment))).toEqual(faults)
})

test('one record that is listed twice is there twice', () => {
  const one = comment('1')
  expect(faultsOf([one, one])).toEqual(['0 1 twice'])
})

test('a fault is an error at the place of its comment', () => {
  expect(findThreadFaults([comment('1'), comment('2<9@1')])).toEqual([
    { code: 'moderation/thread-broken', severity: 'error', params: { id: '2', reason: 'parent' }, path: [1] },
  ])
})
