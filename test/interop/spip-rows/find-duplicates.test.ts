import { expect, test } from 'vitest'
import { findDuplicates } from '../../../src/interop/spip-rows/find-duplicates.ts'
import type { RowFields } from '../../../src/interop/spip-rows/read-fields.ts'

const row = (id: number, seconds: number, changes: Partial<RowFields> = {}): RowFields => ({
  id,
  parent: 0,
  thread: id,
  object: { type: 'article', id: '12' },
  submittedAt: new Date(Date.UTC(2023, 11, 31, 23, 59, 30) + seconds * 1000).toISOString(),
  status: 'publie',
  author: { name: 'Camille', verified: false },
  content: { text: 'Bonjour' },
  ip: { kind: 'none' },
  ...changes,
})

test.each<[string, RowFields[], number[][]]>([
  ['nothing', [], []],
  ['one message', [row(1, 0)], []],
  ['a minute apart', [row(1, 0), row(2, 60)], [[1, 2]]],
  ['a second more', [row(1, 0), row(2, 61)], []],
  ['the later row first', [row(2, 10), row(1, 0)], [[1, 2]]],
  ['one moment: the lower id is first', [row(7, 0), row(3, 0)], [[3, 7]]],
  [
    'three, each after the one before',
    [row(1, 0), row(2, 50), row(3, 100)],
    [
      [1, 2],
      [2, 3],
    ],
  ],
  ['other words', [row(1, 0), row(2, 1, { content: { text: 'Bonsoir' } })], []],
  ['another name', [row(1, 0), row(2, 1, { author: { name: 'Dominique', verified: false } })], []],
  ['another article', [row(1, 0), row(2, 1, { object: { type: 'article', id: '13' } })], []],
  ['a section of the same number', [row(1, 0), row(2, 1, { object: { type: 'rubrique', id: '12' } })], []],
  ['no words', [row(1, 0, { content: { text: ' ' } }), row(2, 1, { content: { text: ' ' } })], []],
  ['a former text', [row(1, 0), row(2, 1, { status: 'original' })], []],
  [
    'words that look like parts of a key',
    [row(1, 0, { content: { text: '","' } }), row(2, 1, { content: { text: '"' } })],
    [],
  ],
])('%s', (_, rows, pairs) => {
  expect(findDuplicates(rows)).toEqual(pairs)
})
