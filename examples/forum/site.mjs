// The site as a function from requests to answers, so that it runs behind any server. Who is who is the app's to know:
// here a cookie tells readers apart, and moderators say their name.

import { openForum } from './forum.mjs'
import { moderatorPage } from './moderator-page.mjs'
import { messagePage } from './page.mjs'
import { readerPage } from './reader-page.mjs'

/** @type {Readonly<Record<string, import('ess-domain/moderation').Actor>>} */
const MODERATORS = {
  // A name that JavaScript knows is nobody's.
  __proto__: null,
  claire: { role: 'moderator', id: 'claire', scope: { kind: 'everything' } },
  youssef: { role: 'moderator', id: 'youssef', scope: { kind: 'articles', articles: ['bou-sol'] } },
}

const NOTHING = { status: 404, page: messagePage('Il n’y a rien ici.') }
const WRITTEN = ['id', 'name', 'text', 'trap', 'parent']

// What answers what: a function of the site, the request and what the path names.
const ROUTES = [
  ['GET', /^\/$/, (site, { query }) => read(site, { form: emptyForm(site, query.get('repondre') ?? '') })],
  ['POST', /^\/messages$/, post],
  ['POST', /^\/signaler\/([\w-]+)$/, report],
  ['GET', /^\/moderation\/(\w+)$/, (site, _, who) => moderate(site, MODERATORS[who])],
  ['POST', /^\/moderation\/(\w+)\/([\w-]+)$/, (site, request, who, id) => decideOn(site, request, MODERATORS[who], id)],
]

/**
 * Makes the site of an article.
 *
 * A request is `{method, path, query, form, visitor}`, an answer `{status, page}` or `{status, location}`.
 */
export function openSite({ article, store, now, newId }) {
  const site = { article, store, newId, forum: openForum(store, { now }) }
  return (request) => {
    for (const [method, path, answer] of ROUTES) {
      const found = method === request.method ? path.exec(request.path) : null
      if (found !== null) return answer(site, request, ...found.slice(1)) ?? NOTHING
    }
    return NOTHING
  }
}

function emptyForm({ newId }, parent = '') {
  return { id: newId(), name: '', text: '', parent }
}

function read({ article, forum }, options, status = 200) {
  return { status, page: readerPage(article, forum.thread(), options) }
}

function post(site, { form, visitor }) {
  const written = Object.fromEntries(WRITTEN.map((key) => [key, form.get(key) ?? '']))
  if (form.get('do') !== 'send') return read(site, { form: written, isPreview: true })
  const answer = site.forum.post(written, visitor)
  if (!answer.ok) return read(site, { form: written, blockers: answer.refusal.blockers }, 422)
  return thank(site, 'Merci ! Votre message apparaîtra quand il aura été validé.')
}

function report(site, { form, visitor }, id) {
  const { forum, newId } = site
  const command = { type: 'report', id: newId(), actor: { role: 'visitor', id: visitor }, report: newId() }
  const answer = forum.give(id, { ...command, ground: form.get('ground') })
  if (answer === undefined) return undefined
  if (!answer.ok) return read(site, { form: emptyForm(site), blockers: answer.refusal.blockers }, 409)
  return thank(site, 'Merci ! Un modérateur lira votre signalement.')
}

function thank(site, told) {
  return read(site, { form: emptyForm(site), told }, 201)
}

// `undefined`: nobody moderates here under this name.
function moderate({ forum, newId, store }, moderator, blockers = [], status = 200) {
  if (moderator === undefined) return undefined
  const waiting = forum.queueOf(moderator)
  const isWaiting = new Set(waiting.map(({ comment }) => comment.id))
  const decided = store.all().filter(({ id, state }) => !isWaiting.has(id) && state !== 'erased')
  const parts = { waiting, decided, buttonsOf: forum.buttonsOf, newId }
  return { status, page: moderatorPage(moderator, parts, blockers) }
}

function decideOn(site, { form }, moderator, id) {
  if (moderator === undefined) return undefined
  const command = {
    type: form.get('type'),
    id: form.get('id'),
    actor: moderator,
    expected: { version: Number(form.get('version')), revision: Number(form.get('revision')) },
    grounds: form.has('ground') ? { kind: form.get('ground'), explanation: form.get('explanation') ?? '' } : undefined,
    report: form.get('report') ?? undefined,
    outcome: form.get('outcome') ?? undefined,
  }
  const answer = site.forum.give(id, command)
  if (answer === undefined) return undefined
  return answer.ok
    ? { status: 303, location: `/moderation/${moderator.id}` }
    : moderate(site, moderator, answer.refusal.blockers, 409)
}
