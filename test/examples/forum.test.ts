import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { readerPage } from '../../examples/forum/reader-page.mjs'
import { openSite } from '../../examples/forum/site.mjs'
import { openStore } from '../../examples/forum/store.mjs'
import { findDefects } from '../support/well-formed.ts'

const folder = mkdtempSync(join(tmpdir(), 'forum-'))
const article = { title: 'Bou’Sol', text: 'Du pain <<bio>>.' }
const START = Date.UTC(2014, 5, 12, 10)

afterAll(() => rmSync(folder, { recursive: true }))

let file = ''
let minutes = 0
let ids = 0

// A minute passes between any two things that happen.
const open = () =>
  openSite({
    article,
    store: openStore(file),
    now: () => new Date(START + 60_000 * minutes++).toISOString(),
    newId: () => `n${ids++}`,
  })

let site: ReturnType<typeof open>

beforeEach(() => {
  minutes = 0
  file = join(folder, `${ids++}.json`)
  site = open()
})

const send = (method: string, path: string, form: Record<string, string> = {}, visitor = 'v1') => {
  const answer = site({ method, path, query: new URLSearchParams(), form: new URLSearchParams(form), visitor })
  return { ...answer, page: String(answer.page ?? '') }
}
const look = (path = '/') => send('GET', path).page
const write = (text: string, more: Record<string, string> = {}, visitor = 'v1') =>
  send('POST', '/messages', { id: 'a1', name: 'Camille', do: 'send', text, ...more }, visitor)
const decide = (type: string, more: Record<string, string> = {}, who = 'claire') =>
  send('POST', `/moderation/${who}/a1`, { id: `c${ids++}`, type, version: '1', revision: '1', ...more })
const bodyOf = (page: string) => /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? ''

describe('a message', () => {
  test('is shown once a moderator accepted it', () => {
    expect(write('Du {{bon}} pain.').status).toBe(201)
    expect(look()).not.toContain('<strong>bon</strong>')
    expect(look('/moderation/claire')).toContain('<em>En attente</em>')
    expect(decide('approve')).toMatchObject({ status: 303, location: '/moderation/claire' })
    expect(look()).toContain('Du <strong>bon</strong> pain.')
  })

  test('that is refused comes back in its form, with the reasons', () => {
    const { page, status } = write('Oui', { name: '' })
    expect(status).toBe(422)
    expect(page).toMatch(/trop court/)
    expect(page).toMatch(/<textarea name="text"[^>]*>Oui<\/textarea>/)
  })

  test('is looked at before it is sent', () => {
    const { page } = send('POST', '/messages', {
      id: 'a1',
      name: 'Camille',
      text: '<script>x()</script>{gras}',
      do: 'preview',
    })
    expect(page).toContain('<i>gras</i>')
    expect(page).not.toContain('<script>')
    expect(look('/moderation/claire')).toContain('<p>Rien à décider.</p>')
  })

  test('has a name that cannot turn around what stands behind it', () => {
    write('Du {{bon}} pain.', { name: 'Éve\u202E' })
    expect(look('/moderation/claire')).toContain('<bdi>Éve\u202E</bdi>')
    decide('approve')
    expect(look()).toContain('<bdi>Éve\u202E</bdi>')
  })

  test('that is sent twice is there once', () => {
    write('Du {{bon}} pain.')
    expect(write('Du {{bon}} pain.').status).toBe(201)
    expect(openStore(file).all()).toHaveLength(1)
  })

  test('that fills the trap is filed as spam, and its author hears nothing of that', () => {
    expect(write('Achetez mes pilules', { trap: 'http://example.org' }).page).toContain('Merci')
    expect(look('/moderation/claire')).toContain('<em>Classé comme spam par un contrôle</em>')
  })

  test('answers another one that is shown, and no other', () => {
    write('Du {{bon}} pain.')
    expect(write('Et du lait, alors ?', { id: 'a2', parent: 'a1' }).status).toBe(422)
    decide('approve')
    expect(write('Et du lait, alors ?', { id: 'a2', parent: 'a1' }).status).toBe(201)
  })
})

describe('a decision', () => {
  beforeEach(() => {
    write('Du {{bon}} pain.')
  })

  test('wants its reasons', () => {
    expect(decide('reject', { ground: 'off-topic' })).toMatchObject({ status: 409 })
    expect(decide('reject', { ground: 'off-topic', explanation: 'Le message parle d’autre chose.' }).status).toBe(303)
  })

  test('that comes too late tells by whom it was overtaken, on the clocks of Paris', () => {
    decide('approve')
    const { page, status } = decide('markSpam', {}, 'youssef')
    expect(status).toBe(409)
    expect(page).toMatch(/déjà été validé par claire le 12\/06\/2014 à 12\u00a0h\u00a0\d\d UTC\+2/)
  })

  test('is there when the site starts again', () => {
    decide('approve')
    site = open()
    expect(look()).toContain('<strong>bon</strong>')
    expect(
      openStore(file)
        .logOf('a1')
        .map(({ command }) => command),
    ).toEqual(['submit', 'approve'])
  })

  test('that nobody took is found in the file', () => {
    expect(openStore(file).problems()).toEqual([])
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"pending"', '"spam"'))
    expect(openStore(file).problems().length).toBeGreaterThan(0)
  })
})

test('a report brings a message back to the moderators', () => {
  write('Du {{bon}} pain.')
  decide('approve')
  expect(look('/moderation/claire')).toContain('<p>Rien à décider.</p>')
  expect(send('POST', '/signaler/a1', { ground: 'off-topic' }, 'v2').status).toBe(201)
  expect(send('POST', '/signaler/a1', { ground: 'off-topic' }, 'v2').page).toContain('déjà signalé')
  expect(look('/moderation/claire')).toContain('<em>Signalé</em>')
})

test('a report that is not justified is closed, and the message stays', () => {
  write('Du {{bon}} pain.')
  decide('approve')
  send('POST', '/signaler/a1', { ground: 'off-topic' }, 'v2')
  const page = look('/moderation/claire')
  expect(page).toMatch(/Signalé le <time[^>]*>12 juin 2014 à .*\u00A0: Hors sujet/)
  const [, report = ''] = /name="report" value="([^"]*)"/.exec(page) ?? []
  expect(decide('settleReport', { report, outcome: 'dismissed', version: '3' }).status).toBe(303)
  expect(look('/moderation/claire')).toContain('<p>Rien à décider.</p>')
  expect(look()).toContain('Du <strong>bon</strong> pain.')
})

test.each([
  ['remove', { ground: 'off-topic', explanation: 'Le message parle d’autre chose.' }, 'Supprimé'],
  ['markSpam', {}, 'Spam'],
])('a message that is reported is done with once it is taken away: %s', (type, more, state) => {
  write('Du {{bon}} pain.')
  decide('approve')
  for (const reader of ['v2', 'v3']) send('POST', '/signaler/a1', { ground: 'off-topic' }, reader)
  expect(decide(type, { ...more, version: '4' }).status).toBe(303)
  const page = look('/moderation/claire')
  expect(page).toContain('<p>Rien à décider.</p>')
  expect(page).toContain(`<em>${state}</em>`)
  expect(openStore(file).get('a1')).toMatchObject({ reports: [], version: 7 })
  expect(openStore(file).problems()).toEqual([])
})

// Browsers press the first button of a form for the key Enter in one of its fields.
test('Enter in the field of an explanation decides nothing but what wants one', () => {
  write('Du {{bon}} pain.')
  const pressed = () =>
    look('/moderation/claire')
      .split('<form')
      .filter((form: string) => form.includes('name="explanation"'))
      .map((form: string) => /<button [^>]*value="(\w+)"/.exec(form)?.[1])
  expect(pressed()).toEqual(['reject'])
  decide('approve')
  expect(pressed()).toEqual(['remove'])
})

// It is in addresses and in the ids of notes: one that cannot be there would break the page of the moderators for good.
test.each(['a b', 'a/b', '../x', 'é', 'a:b', '\0', '"><b>', 'x'.repeat(37)])('no message has the id %j', (id) => {
  expect(write('Du {{bon}} pain.', { id }).status).toBe(422)
  expect(send('GET', '/moderation/claire').status).toBe(200)
  expect(openStore(file).all()).toEqual([])
})

test('a moderator sees nothing of what lies outside of their scope', () => {
  write('Du {{bon}} pain.')
  decide('reject', { ground: 'off-topic', explanation: 'Il s’agit du four.' })
  send('POST', '/contester/a1', { id: 'appel', reasons: 'Je parlais du pain.' })
  expect(look('/moderation/youssef')).toMatch(/Je parlais du pain[\s\S]*<strong>bon<\/strong>/)
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"bou-sol"', '"autre"'))
  site = open()
  expect(look('/moderation/youssef')).not.toMatch(/pain/)
  expect(look('/moderation/claire')).toMatch(/Je parlais du pain[\s\S]*<strong>bon<\/strong>/)
})

test('a thread of any depth is shown', () => {
  type Node = { kind: string; id: string; children: Node[] }
  const message = { kind: 'comment', content: { text: 'Oui.' }, submittedAt: '2014-06-12T10:00:00Z' }
  let node: Node = { ...message, id: '0', children: [] }
  // Above it are empty places, which are sooner written.
  const place = { kind: 'tombstone', because: 'retracted' }
  for (let id = 1; id < 20_000; id++) node = { ...place, id: `${id}`, children: [node] }
  const form = { id: 'a1', name: '', text: '', parent: '' }
  const page = String(readerPage(article, [node], { form, told: undefined, isOpen: true, lockedThreads: [] }))
  expect(page.match(/<li id="message-/g)).toHaveLength(20_000)
  expect(page).toMatch(/(?:<\/li>\s*<\/ol>\s*){20000}/)
})

test('the form says to whom one answers', () => {
  write('Du {{bon}} pain.')
  decide('approve')
  const preview = (parent: string) => send('POST', '/messages', { id: 'a2', name: '', text: 'Oui', parent }).page
  expect(preview('a1')).toContain('<h3>Répondre à Camille</h3>')
  expect(preview('a9')).toContain('<h3>Poster un commentaire</h3>')
})

test('what the site answers to a form is where the form is', () => {
  write('Du {{bon}} pain.')
  decide('approve')
  const targets = [...look().matchAll(/action="([^"]*)"/g)].map(([, target]) => target)
  expect(targets).toEqual(['/signaler/a1#poster', '/messages#poster'])
})

test.each(['/nowhere', '/moderation/personne', '/moderation/constructor'])('there is nothing at %s', (path) => {
  const { page, status } = send('GET', path)
  expect(status).toBe(404)
  expect(page).toContain('<h1>Il n’y a rien ici.</h1>')
})

test('pages are well formed, whatever was written', () => {
  write('<div>[[{{a</textarea>"><script>x()</script>', { name: '"><img src=x onerror=x()>' })
  decide('approve')
  for (const page of [look(), look('/moderation/claire'), write('</textarea><b').page]) {
    expect(findDefects(bodyOf(page))).toEqual([])
    expect(page).not.toMatch(/<script|<img/)
  }
})

test.each([
  ['of somebody else', 'Et du lait, alors ?', 'v2'],
  ['of other words', 'Et du lait, alors ?', 'v1'],
])('a message whose id is that %s keeps its words, and can be sent again', (_, text, visitor) => {
  write('Du {{bon}} pain.')
  const { page, status } = write(text, {}, visitor)
  expect(status).toBe(409)
  expect(page).toContain('Ce formulaire a déjà servi')
  const id = /name="id" value="([^"]*)"/.exec(page)?.[1] ?? ''
  expect(write(text, { id }, visitor).status).toBe(201)
  expect(openStore(file).all()).toHaveLength(2)
})
