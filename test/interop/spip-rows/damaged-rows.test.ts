import { describe, expect, test } from 'vitest'
import { fromSpipRows, toSpipRow } from '../../../src/interop/index.ts'
import { parseComment } from '../../../src/models/index.ts'
import { threadVisibility } from '../../../src/moderation/index.ts'
import { options, rows, soundRows } from './site.ts'

const forum = fromSpipRows(rows, options)

/** What is wrong with each damaged row, and nothing else. */
const DAMAGES: readonly (readonly [id: number, code: string, params: object])[] = [
  [188, 'parent-missing', { parent: 9001 }],
  [189, 'parent-missing', { parent: 9002 }],
  [190, 'parent-cycle', { messages: [190, 191] }],
  [192, 'parent-cycle', { messages: [192, 193, 194] }],
  [195, 'parent-cycle', { messages: [195] }],
  [196, 'thread-mismatch', { thread: 76, root: 28 }],
  [197, 'thread-mismatch', { thread: 0, root: 28 }],
  [198, 'thread-mismatch', { thread: 76, root: 198 }],
  [199, 'object-mismatch', { parent: 28, type: 'article', object: '7', parentType: 'article', parentObject: '6' }],
  [200, 'object-mismatch', { parent: 28, type: 'rubrique', object: '6', parentType: 'article', parentObject: '6' }],
  [201, 'object-missing', { type: 'article', object: 998 }],
  [202, 'object-missing', { type: '', object: 0 }],
  [203, 'status-unknown', { status: 'zzz' }],
  [204, 'status-unknown', { status: '0' }],
  [205, 'status-legacy', { status: 'redac' }],
  [206, 'status-case', { status: 'PUBLIE' }],
  [207, 'date-zero', { date: '0000-00-00 00:00:00' }],
  [208, 'date-invalid', { date: '2026-02-30 25:61:00' }],
  [209, 'date-before-parent', { parent: 28 }],
  [210, 'text-invalid-utf8', { column: 'texte' }],
  [210, 'text-invalid-utf8', { column: 'auteur' }],
  [211, 'text-double-encoded', { column: 'texte' }],
  [212, 'text-control-characters', { column: 'texte' }],
  [213, 'text-is-blob', { column: 'texte' }],
  [214, 'text-huge', { length: 200_000, limit: 20_480 }],
  [215, 'text-empty', {}],
  [217, 'duplicate', { of: 216 }],
  [218, 'ip-invalid', {}],
  [219, 'author-missing', { author: 99 }],
]

test('each damaged row is reported for what is wrong with it, and no other row is', () => {
  const found = forum.problems.filter(({ code }) => code !== 'rows/ip-digest')
  expect(found.map(({ code, params }) => [code, params])).toEqual(
    DAMAGES.map(([id, code, params]) => [`rows/${code}`, { id, ...params }]),
  )
  for (const { params, path } of forum.problems) {
    expect(rows[Number(path?.[0])]?.id_forum).toBe(params['id'])
    expect(path).toHaveLength(2)
  }
})

test('a digest is reported, and read as no address', () => {
  expect(forum.problems.filter(({ code }) => code === 'rows/ip-digest')).toHaveLength(83)
})

test('rows without a status or a date are issues, with the row as it was', () => {
  expect(forum.issues.map(({ row }) => (row as { id_forum: number }).id_forum)).toEqual([203, 204, 205, 206, 207, 208])
  expect(forum.issues.every(({ problems }) => problems.some(({ severity }) => severity === 'error'))).toBe(true)
})

test('every other row is a message', () => {
  const counts = [forum.comments.length, forum.internal.length, forum.revisions.length, forum.issues.length]
  expect(counts).toEqual([195, 15, 3, 6])
})

test('every comment is valid, and comes out of its log again', () => {
  for (const { comment } of forum.comments) {
    expect(parseComment(JSON.parse(JSON.stringify(comment)))).toEqual({ ok: true, value: comment, problems: [] })
  }
})

describe('treatments', () => {
  const commentOf = (id: string) => forum.comments.find(({ comment }) => comment.id === id)?.comment

  test.each([
    ['188', undefined, '188'],
    ['189', undefined, '189'],
    ['190', undefined, '190'],
    ['191', '190', '190'],
    ['192', undefined, '192'],
    ['193', '192', '192'],
    ['194', '193', '192'],
    ['195', undefined, '195'],
    ['196', '28', '28'],
    ['197', '28', '28'],
    ['198', undefined, '198'],
  ])('message %s answers %s in the thread %s', (id, parent, thread) => {
    expect(commentOf(id)?.parent).toBe(parent)
    expect(commentOf(id)?.thread).toBe(thread)
  })

  test('a message is not moved to the object of its parent', () => {
    expect(commentOf('199')?.forum).toEqual({ type: 'article', id: '7' })
    expect(commentOf('200')?.forum).toEqual({ type: 'rubrique', id: '6' })
  })

  test('a message without an object is kept, unattached', () => {
    expect(commentOf('201')?.forum).toEqual({ type: 'article', id: '998' })
    expect(commentOf('202')?.forum).toEqual({ type: 'unattached', id: '0' })
  })

  test('texts are kept as they are', () => {
    expect(commentOf('211')?.content.text).toMatch(/^TrÃ¨s/)
    expect(commentOf('212')?.content.text).toContain('zéro\0après')
    expect(commentOf('213')?.content.text).toBe('Ce texte est un BLOB.')
    expect(commentOf('210')?.content.text).toContain('\uFFFD')
    expect(commentOf('218')?.identifiers).toEqual({ ip: { kind: 'none' } })
    expect(commentOf('219')?.author).not.toHaveProperty('id')
  })

  test('what the caller says settles what nobody can know', () => {
    const settled = fromSpipRows(rows, {
      ...options,
      undated: '2026-10-02T00:00:00Z',
      foldCase: true,
      fallbackEncoding: 'windows-1252',
      longText: 1_000_000,
    })
    expect(settled.issues.map(({ problems }) => problems.map(({ params }) => params['id']))).toEqual([
      [203],
      [204],
      [205],
    ])
    const readOf = (id: string) => settled.comments.find(({ comment }) => comment.id === id)?.comment
    expect(readOf('206')?.state).toBe('published')
    expect(readOf('207')?.submittedAt).toBe('2026-10-02T00:00:00Z')
    expect(readOf('210')?.author.name).toBe('Gisèle')
    const late = settled.problems.filter(({ params }) => [206, 207, 208].includes(Number(params['id'])))
    expect(late.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning'])
    expect(settled.problems.map(({ code }) => code)).not.toContain('rows/text-huge')
  })
})

test('no reply is shown that SPIP hides under another message', () => {
  const comments = forum.comments.map(({ comment }) => comment)
  const shown = [...threadVisibility(comments)].filter(([, { kind }]) => kind === 'shown').map(([id]) => id)
  for (const id of ['6', '30', '81', '82', '86', '133', '183', '187']) expect(shown).not.toContain(id)
  expect(shown).toContain('1')
})

test('sound rows come back as they were stored, byte by byte', () => {
  const sound = fromSpipRows(soundRows, options)
  const messages = [...sound.comments.map(({ comment }) => comment), ...sound.internal, ...sound.revisions]
  const back = messages.map((message) => {
    const stored = soundRows.find(({ id_forum }) => String(id_forum) === message.id)
    const written = stored === undefined ? undefined : toSpipRow(message, { row: stored })
    return written?.ok ? written.value : written
  })
  expect(back.sort((a, b) => Number(Object(a).id_forum) - Number(Object(b).id_forum))).toEqual(soundRows)
})

test('damaged rows too are left as they are where nothing was decided', () => {
  const messages = [...forum.comments.map(({ comment }) => comment), ...forum.internal]
  const read = messages.flatMap((message) => {
    const stored = rows.find(({ id_forum }) => String(id_forum) === message.id)
    return stored === undefined ? [] : [{ message, stored }]
  })
  expect(read.length).toBe(messages.length)
  for (const { message, stored } of read) {
    expect(toSpipRow(message, { row: stored })).toEqual({ ok: true, value: stored, problems: [] })
  }
})
