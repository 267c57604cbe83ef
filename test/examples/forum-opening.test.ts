import { beforeEach, expect, test } from 'vitest'
import { type Site, sites } from './forum-site.ts'

const newSite = sites()
let site: Site

beforeEach(() => {
  site = newSite()
  site.write('a1')
  site.decide('a1', 'approve')
})

test('a forum that is closed shows its messages and takes none, until it is reopened', () => {
  expect(site.look('/moderation/claire')).not.toContain('Rouvrir le forum')
  expect(site.press('Fermer le forum')).toMatchObject({ status: 303, location: '/moderation/claire' })
  expect(site.look()).toContain('Du <strong>bon</strong> pain.')
  expect(site.look()).toContain('Ce forum est fermé.')
  expect(site.look()).not.toContain('<textarea')
  const { page, status } = site.write('a2', { text: 'Et du lait, alors ?' })
  expect(status).toBe(422)
  expect(page).toMatch(/fermé.* depuis le 12\/06\/2014/)
  expect(page).toContain('Et du lait, alors ?</textarea>')
  expect(site.press('Rouvrir le forum').status).toBe(303)
  expect(site.write('a2', { text: 'Et du lait, alors ?' }).status).toBe(201)
})

test('a thread that is locked takes no replies, and others do', () => {
  expect(site.press('Fermer ce fil').status).toBe(303)
  expect(site.look()).not.toContain('Répondre</a>')
  const { page, status } = site.write('a2', { parent: 'a1', text: 'Et du lait, alors ?' })
  expect(status).toBe(422)
  expect(page).toContain('role="alert"')
  expect(site.write('a2', { text: 'Et du lait, alors ?' }).status).toBe(201)
  expect(site.press('Rouvrir ce fil').status).toBe(303)
  expect(site.look()).toContain('Répondre</a>')
})

test('a forum that is quiet for sixty days is closed, and reopened for sixty more', () => {
  site.wait(59)
  expect(site.look()).not.toContain('Ce forum est fermé.')
  site.wait(1)
  expect(site.look()).toContain('Ce forum est fermé.')
  site.press('Rouvrir le forum')
  site.wait(59)
  expect(site.look()).not.toContain('Ce forum est fermé.')
  site.wait(2)
  expect(site.look()).toContain('Ce forum est fermé.')
  expect(site.problems()).toEqual([])
})

test('who comes too late is told that somebody else was there', () => {
  const form = { type: 'close', id: 'late', version: '1' }
  site.press('Fermer ce fil')
  const { page, status } = site.send('POST', '/forum/youssef', form)
  expect(status).toBe(409)
  expect(page).toContain('role="alert"')
})
