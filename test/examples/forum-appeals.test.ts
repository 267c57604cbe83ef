import { beforeEach, expect, test } from 'vitest'
import { findDefects } from '../support/well-formed.ts'
import { type Site, sites } from './forum-site.ts'

const newSite = sites()
const REASONS = { ground: 'off-topic', explanation: 'Le message parle d’autre chose.' }
const [GRANT, DENY] = ['Accueillir la contestation', 'Rejeter la contestation']
let site: Site

beforeEach(() => {
  site = newSite()
  site.write('a1')
})

const contest = (reasons = 'Je parlais bien de pain.', visitor = 'v1') =>
  site.send('POST', '/contester/a1', { id: 'appel', reasons }, visitor)

test('authors follow their message, and nobody else does', () => {
  expect(site.write('a2', { text: 'Et du lait, alors ?' }).page).toContain('<a href="/messages/a2">')
  expect(site.look('/messages/a1')).toContain('<em>Proposé</em>')
  expect(site.look('/messages/a1')).not.toContain('Contester')
  expect(site.send('GET', '/messages/a1', {}, 'v2').status).toBe(404)
  expect(site.send('GET', '/messages/a9').status).toBe(404)
  expect(contest(undefined, 'v2').status).toBe(404)
})

test('authors read why their message was refused, by whom it was found, and until when to contest that', () => {
  site.decide('a1', 'reject', REASONS)
  const page = site.look('/messages/a1')
  expect(page).toContain('<em>Refusé</em>')
  expect(page).toContain('Le message parle d’autre chose.')
  expect(page).toMatch(/de sa propre initiative/)
  expect(page).toMatch(/jusqu’au 13\/12\/2014/)
})

test('an appeal that is granted makes the message public', () => {
  site.decide('a1', 'reject', REASONS)
  expect(contest('  ').status).toBe(409)
  expect(contest()).toMatchObject({ status: 303, location: '/messages/a1' })
  expect(site.look('/messages/a1')).not.toContain('Contester')
  expect(site.look('/moderation/youssef')).toContain('Je parlais bien de pain.')
  const own = site.press(GRANT, 'claire')
  expect(own.status).toBe(409)
  expect(own.page).toMatch(/autre personne que celle qui a décidé/)
  expect(site.press(GRANT, 'youssef').status).toBe(303)
  expect(site.look()).toContain('Du <strong>bon</strong> pain.')
  expect(site.look('/messages/a1')).toContain('<em>Publié</em>')
  expect(site.problems()).toEqual([])
})

test('an appeal that is denied leaves the message where it is, and cannot be filed again', () => {
  site.decide('a1', 'reject', REASONS)
  contest()
  expect(site.press(DENY, 'youssef').status).toBe(303)
  expect(site.look('/moderation/youssef')).not.toContain('Contestés')
  expect(site.look()).not.toContain('Du <strong>bon</strong> pain.')
  expect(site.look('/messages/a1')).not.toContain('Contester')
  expect(site.send('POST', '/contestations/youssef/autre', { type: 'deny', id: 'x' }).status).toBe(404)
})

test('pages are well formed, whatever was written', () => {
  site.decide('a1', 'reject', { ...REASONS, explanation: '"><script>x()</script>' })
  contest('</textarea><script>x()</script><b')
  for (const page of [site.look('/messages/a1'), site.look('/moderation/youssef')]) {
    const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(page) ?? []
    expect(findDefects(body)).toEqual([])
    expect(page).not.toContain('<script')
  }
})

test('no appeal is written over by that of somebody else', () => {
  site.decide('a1', 'reject', REASONS)
  contest()
  site.send('POST', '/messages', { id: 'a2', name: 'Ève', do: 'send', text: 'Et du lait, alors ?' }, 'v2')
  site.decide('a2', 'reject', REASONS)
  const send = (id: string) => site.send('POST', '/contester/a2', { id, reasons: 'Relisez donc.' }, 'v2').status
  expect(send('appel')).toBe(404)
  expect(send('a b')).toBe(409)
  expect(site.look('/moderation/claire')).toContain('Je parlais bien de pain.')
  expect(send('autre')).toBe(303)
})
