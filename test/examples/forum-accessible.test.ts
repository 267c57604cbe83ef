import { beforeEach, expect, test } from 'vitest'
import { type Site, sites } from './forum-site.ts'

const newSite = sites()
const REASONS = { ground: 'off-topic', explanation: 'Il s’agit de pain.' }
let site: Site

beforeEach(() => {
  site = newSite()
})

/** Gives what those who hear a page are told of its links and buttons: the label, else the words. */
function namesIn(page: string): string[] {
  const controls = page.matchAll(/<(?:a|button|select)\b([^>]*)>([^<]*)/g)
  return [...controls].map(([, attributes = '', words = '']) => /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? words)
}

/** Gives the names that several controls share. */
function repeatedIn(page: string): string[] {
  const names = namesIn(page)
  return names.filter((name, index) => name !== '' && names.indexOf(name) !== index)
}

test('each button tells which message it is for', () => {
  for (const id of ['a1', 'a2', 'a3', 'a4']) site.write(id, { text: `Du pain, encore : ${id}.` })
  site.decide('a3', 'reject', REASONS)
  for (const id of ['a1', 'a2']) site.decide(id, 'approve')
  for (const visitor of ['v2', 'v3']) site.send('POST', '/signaler/a2', { ground: 'off-topic' }, visitor)
  site.send('POST', '/contester/a3', { id: 'appel', reasons: 'Je parlais bien de pain.' })

  expect(namesIn(site.look())).toContain('Répondre\u00a0: message de Camille, le 12 juin 2014 à 12\u00a0h\u00a001')
  expect(repeatedIn(site.look())).toEqual([])
  expect(namesIn(site.look('/moderation/youssef'))).toContainEqual(
    expect.stringMatching(/^Valider\u00a0: message de Camille, le 12 juin 2014 à 12\u00a0h\u00a0\d\d$/),
  )
  expect(repeatedIn(site.look('/moderation/youssef'))).toEqual([])
})

test('only the thread is a list without numbers', () => {
  site.write('a1', { text: '-# pétrir\n-# cuire' })
  site.decide('a1', 'approve')
  expect(site.look()).toMatch(/<ol class="thread">[\s\S]*<ol class="spip">/)
  expect(site.look()).not.toMatch(/^ol\{/m)
})

test('each message has a heading, with its instant', () => {
  site.write('a1')
  const heading =
    '<h3 class="by"><strong><bdi>Camille</bdi></strong>, le <time datetime="2014-06-12T10:01:00.000Z">12 juin 2014 à 12\u00a0h\u00a001</time>'
  expect(site.look('/moderation/claire')).toContain(heading)
  site.decide('a1', 'approve')
  expect(site.look()).toContain(heading)
})

test.each([
  ['name', { name: '' }, '<input name="name"'],
  ['text', { text: 'Oui' }, '<textarea name="text"'],
  ['text', { text: ' ' }, '<textarea name="text"'],
])('what is wrong with a field is said at that field: %s', (_, wrong, field) => {
  const { page } = site.write('a1', wrong)
  const [, refused = ''] = /<li id="([^"]+)">[^<]+<\/li>/.exec(page) ?? []
  expect(refused).not.toBe('')
  const invalid = page.split('<').filter((tag: string) => tag.includes('aria-invalid="true"'))
  expect(invalid).toHaveLength(1)
  expect(`<${invalid[0]}`).toContain(field)
  expect(invalid[0]).toMatch(new RegExp(`aria-describedby="[^"]*\\b${refused}"`))
})

test('fields that must be filled in say so', () => {
  expect(site.look()).toMatch(/Votre nom \(obligatoire\) <input [^>]*required/)
  expect(site.look()).toMatch(/Votre message \(obligatoire\) <textarea [^>]*required/)
})

test('the title of a page tells what became of a form', () => {
  const titleOf = (page: string) => /<title>([^<]*)/.exec(page)?.[1]
  expect(titleOf(site.look())).toBe('Bou’Sol')
  expect(titleOf(site.write('a1', { text: 'Oui' }).page)).toBe('Refusé | Bou’Sol')
  expect(titleOf(site.write('a1', { do: 'preview' }).page)).toBe('Prévisualisation | Bou’Sol')
  expect(titleOf(site.write('a1').page)).toBe('Merci\u00a0! | Bou’Sol')
})

test('a command that is refused leads to its message', () => {
  site.write('a1')
  const { page } = site.decide('a1', 'reject', { ...REASONS, explanation: '' })
  expect(page).toContain('<a href="#message-a1">')
  expect(page).toContain('id="message-a1"')
})

test('a message that is contested is on the page twice, its ids are not', () => {
  site.write('a1', { text: 'Du pain[[Au levain.]], très {bon}.' })
  site.decide('a1', 'reject', REASONS)
  site.send('POST', '/contester/a1', { id: 'appel', reasons: 'Je parlais bien de pain.' })
  const ids = [...site.look('/moderation/youssef').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(3)
  expect(ids).toEqual([...new Set(ids)])
})

test('what a moderator wrote stands in the form of a decision that is refused, and in no other', () => {
  site.write('a1')
  site.write('a2')
  const { status, page } = site.decide('a1', 'reject', { ground: 'duplicate', explanation: 'Déjà "dit"', version: '9' })
  expect(status).toBe(409)
  expect(page.match(/<option[^>]* selected>[^<]*/g)).toEqual(['<option value="duplicate" selected>Déjà publié'])
  expect(page.match(/name="explanation" value="[^"]+"/g)).toEqual(['name="explanation" value="Déjà &quot;dit&quot;"'])
  expect(site.look('/moderation/claire')).not.toContain(' selected')
})

test('how long a message must be is told before it is refused', () => {
  expect(site.look()).toContain('Écrivez au moins 10 caractères.')
})
