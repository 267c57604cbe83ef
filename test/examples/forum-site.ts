import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openSite } from '../../examples/forum/site.mjs'
import { openStore } from '../../examples/forum/store.mjs'

const START = Date.UTC(2014, 5, 12, 10)
const MINUTE = 60_000

/** A site of a forum, and what is done on it. */
export type Site = ReturnType<typeof siteOn>

/** Gives what opens sites, each on a file of its own in a folder that goes when the tests are over. */
export function sites(): () => Site {
  const folder = mkdtempSync(join(tmpdir(), 'forum-'))
  let files = 0
  afterAll(() => rmSync(folder, { recursive: true }))
  return () => siteOn(join(folder, `${files++}.json`))
}

/** Opens the example of a forum on a file; a minute passes between any two things that happen. */
function siteOn(file: string) {
  let minutes = 0
  let ids = 0
  const site = openSite({
    article: { title: 'Bou’Sol', text: 'Du pain <<bio>>.' },
    store: openStore(file),
    now: () => new Date(START + MINUTE * minutes++).toISOString(),
    newId: () => `n${ids++}`,
  })
  const send = (method: string, path: string, form: Record<string, string> = {}, visitor = 'v1') => {
    const answer = site({ method, path, query: new URLSearchParams(), form: new URLSearchParams(form), visitor })
    return { ...answer, page: String(answer.page ?? '') }
  }
  return {
    respond: site,
    send,
    look: (path = '/', visitor = 'v1') => send('GET', path, {}, visitor).page,
    write: (id: string, more: Record<string, string> = {}) =>
      send('POST', '/messages', { id, name: 'Camille', do: 'send', text: 'Du {{bon}} pain.', ...more }),
    decide: (id: string, type: string, more: Record<string, string> = {}, who = 'claire') =>
      send('POST', `/moderation/${who}/${id}`, { id: `c${ids++}`, type, version: '1', revision: '1', ...more }),
    /** Sends the form of the page of a moderator that holds a button, as it stands there. */
    press: (button: string, who = 'claire') => {
      const forms: readonly string[] = send('GET', `/moderation/${who}`).page.split('<form')
      const form = forms.find((one) => one.includes(`>${button}</button>`)) ?? ''
      const action = /action="([^"]*)"/.exec(form)?.[1] ?? ''
      const hidden = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)]
      const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
      const type = new RegExp(`value="(\\w+)">${button}<`).exec(form)?.[1] ?? ''
      return send('POST', action, { ...fields, type })
    },
    /** Lets days pass, and what is done once a day be done. */
    wait: (days: number) => {
      minutes += days * 24 * 60
      site.tend()
    },
    problems: () => openStore(file).problems(),
  }
}
