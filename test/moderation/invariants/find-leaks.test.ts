import { expect, test } from 'vitest'
import type { Comment } from '../../../src/moderation/comment.ts'
import { findLeaks } from '../../../src/moderation/invariants/find-leaks.ts'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { born, inState, POSTERIORI, PRIORI, SUBMISSION } from '../sample.ts'

const comment = born(PRIORI, {
  content: {
    title: 'Du pain au levain',
    text: 'Bonjour à tous',
    link: { url: 'https://camille.example.org', label: 'Carnet de Camille' },
  },
})

/** A log that tells something, somewhere deep in it. */
const telling = (...values: readonly unknown[]) =>
  values.map((value) => ({ grounds: { kind: 'other', of: [{ value }] } }))

test.each<[string, unknown, readonly string[]]>([
  ['nothing', undefined, []],
  ['ids and numbers', ['7', 12, true, null], []],
  ['the name', 'Camille Martin', ['name']],
  ['the e-mail', 'camille@example.org', ['email']],
  ['the text', 'Bonjour à tous', ['text']],
  ['the title', 'Du pain au levain', ['title']],
  ['the link', 'https://camille.example.org', ['link']],
  ['the words of the link', 'Carnet de Camille', ['link']],
  ['the address', '203.0.113.7', ['ip']],
  ['the text inside other words', 'Il écrit « Bonjour à tous » partout', ['text']],
  ['a part of the text only', 'Bonjour à', []],
  ['everything', 'Camille Martin, camille@example.org, 203.0.113.7 : Bonjour à tous', ['name', 'email', 'text', 'ip']],
])('a log that holds %s', (_, value, fields) => {
  expect(findLeaks(comment, telling(value) as unknown as readonly LogEntry[])).toEqual(fields)
})

test.each([
  [{ content: { text: 'Pain !' } }, ['text']],
  // So short, it can stand in an id by chance.
  [{ content: { text: 'ain !' } }, []],
  [{ content: { text: '' } }, []],
  [{ author: { verified: false } }, []],
  [{ identifiers: { ip: { kind: 'none' } } }, []],
])('what a comment with %j does not hold cannot leak', (change, fields) => {
  const held = { ...comment, content: { text: 'Autre chose' }, ...change } as Comment
  const log = telling('Camille Martin : Pain !', '') as unknown as readonly LogEntry[]
  const name = 'author' in change ? [] : ['name']
  expect(findLeaks(held, log)).toEqual([...name, ...fields])
})

test.each([
  { content: undefined },
  { content: null },
  { content: { text: null, title: 3, link: 'x' } },
  { author: null },
  { identifiers: {} },
])('a comment that was not read back as it was, with %j, leaks nothing by that', (change) => {
  expect(findLeaks({ ...comment, ...change } as unknown as Comment, telling('–') as never)).toEqual([])
})

test.each(['article', 'visitor', 'a-posteriori', 'submit', 'published', 'optional', 'notify-author', 'policy'])(
  'a comment whose words are « %s », as the log has it by itself, leaks nothing by that',
  (word) => {
    const content = { title: word, text: word }
    const signature = { name: word }
    const submission = { ...SUBMISSION, actor: { role: 'visitor', id: 'v1' }, content, signature } as const
    const result = submit(submission, POSTERIORI)
    if (!result.ok) throw new Error('refused')
    expect(findLeaks(result.next, [result.entry])).toEqual([])
    const told = { ...result.entry, commandId: `${word}-1` }
    expect(findLeaks(result.next, [told])).toEqual(['name', 'text', 'title'])
  },
)

test('an erased comment holds nothing that could', () => {
  expect(findLeaks(inState.erased, telling('Camille Martin') as unknown as readonly LogEntry[])).toEqual([])
})
