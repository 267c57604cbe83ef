// The site as a function from requests to answers, so that it runs behind any server. Who is who is the app's to know:
// here a cookie tells readers apart, and moderators say their name.

import { html } from '../bou-sol/markup.mjs'
import { authorPage } from './author-page.mjs'
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
const USED = 'Ce formulaire a déjà servi : relisez votre message, puis envoyez-le.'
const WRITTEN = ['id', 'name', 'text', 'trap', 'parent']

// What a form of this site sends back. Another stands for no id: it would be in addresses, and in those of notes.
const ID = /^[\w-]{1,36}$/

// What answers what: a function of the site, the request and what the path names.
const ROUTES = [
  ['GET', /^\/$/, (site, { query }) => read(site, { form: emptyForm(site, query.get('repondre') ?? '') })],
  ['POST', /^\/messages$/, post],
  ['GET', /^\/messages\/([\w-]+)$/, follow],
  ['POST', /^\/contester\/([\w-]+)$/, contest],
  ['POST', /^\/signaler\/([\w-]+)$/, report],
  ['GET', /^\/moderation\/(\w+)$/, (site, _, who) => moderate(site, MODERATORS[who])],
  ['POST', /^\/moderation\/(\w+)\/([\w-]+)$/, (site, request, who, id) => decideOn(site, request, MODERATORS[who], id)],
  ['POST', /^\/forum\/(\w+)$/, (site, request, who) => decideOnForum(site, request, MODERATORS[who])],
  [
    'POST',
    /^\/contestations\/(\w+)\/([\w-]+)$/,
    (site, request, who, id) => answerAppeal(site, request, MODERATORS[who], id),
  ],
]

/**
 * Makes the site of an article.
 *
 * A request is `{method, path, query, form, visitor}`, an answer `{status, page}` or `{status, location}`. `tend` does
 * what the passing of time asks for, and is to be called once a day.
 */
export function openSite({ article, store, now, newId }) {
  const site = { article, store, newId, forum: openForum(store, { now }) }
  const respond = (request) => {
    for (const [method, path, answer] of ROUTES) {
      const found = method === request.method ? path.exec(request.path) : null
      if (found !== null) return answer(site, request, ...found.slice(1)) ?? NOTHING
    }
    return NOTHING
  }
  return Object.assign(respond, { tend: site.forum.tend })
}

function emptyForm({ newId }, parent = '') {
  return { id: newId(), name: '', text: '', parent }
}

function read({ article, forum }, options, status = 200) {
  const { lockedThreads = [] } = forum.opening.policy()
  const parts = { isOpen: forum.opening.isOpen(), lockedThreads }
  return { status, page: readerPage(article, forum.thread(), { ...parts, ...options }) }
}

function post(site, { form, visitor }) {
  const written = { ...Object.fromEntries(WRITTEN.map((key) => [key, form.get(key) ?? ''])), id: idIn(form) }
  if (form.get('do') !== 'send') return read(site, { form: written, isPreview: true })
  const answer = site.forum.post(written, visitor)
  if (answer === undefined)
    return read(site, { form: { ...written, id: site.newId() }, told: USED, isPreview: true }, 409)
  if (!answer.ok) return read(site, { form: written, blockers: answer.refusal.blockers }, 422)
  const page = `/messages/${written.id}`
  return thank(
    site,
    html`Merci ! Votre message apparaîtra quand il aura été validé : <a href="${page}">ce qu’il devient</a>.`,
  )
}

function idIn(form) {
  const id = form.get('id') ?? ''
  return ID.test(id) ? id : ''
}

// Whoever holds the cookie of a message wrote it; a site with accounts knows it by the account.
function ownMessage(site, { visitor }, id) {
  const comment = site.store.get(id)
  return comment !== undefined && comment.state !== 'erased' && comment.author.id === visitor ? comment : undefined
}

// `undefined`: it is not theirs to see.
function follow(site, request, id, blockers = [], status = 200) {
  const comment = ownMessage(site, request, id)
  if (comment === undefined) return undefined
  const appeal = appealOf(site.newId(), request, 'Oui.')
  const parts = { letters: site.forum.lettersTo(comment), id: site.forum.mayContest(comment, appeal) && appeal.id }
  return { status, page: authorPage(comment, { ...parts, blockers }) }
}

function contest(site, request, id) {
  const comment = ownMessage(site, request, id)
  if (comment === undefined) return undefined
  const answer = site.forum.contest(comment, appealOf(idIn(request.form), request, request.form.get('reasons')))
  if (answer === undefined) return undefined
  return answer.ok
    ? { status: 303, location: `/messages/${id}` }
    : follow(site, request, id, answer.refusal.blockers, 409)
}

function appealOf(id, { visitor }, reasons) {
  return { id, actor: { role: 'author', id: visitor, verified: true }, appeal: id, reasons }
}

// A ground is all that is asked for here. A site takes notices of what is illegal by `fileReport`, with what Regulation
// (EU) 2022/2065, art. 16(2), wants in them, and answers them by `decideReport` and `reportLetter`.
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
function moderate({ forum, newId }, moderator, { status = 200, ...told } = {}) {
  if (moderator === undefined) return undefined
  const waiting = forum.queueOf(moderator)
  const parts = { waiting, decided: forum.decidedOf(moderator), appeals: forum.appealsOf(moderator) }
  const beside = { buttonsOf: forum.buttonsOf, opening: forum.opening, newId }
  return { status, page: moderatorPage(moderator, { ...parts, ...beside }, told) }
}

function decideOn(site, { form }, moderator, id) {
  if (moderator === undefined) return undefined
  const command = {
    type: form.get('type'),
    id: form.get('id'),
    actor: moderator,
    expected: seenOf(form),
    grounds: form.has('ground') ? { kind: form.get('ground'), explanation: form.get('explanation') ?? '' } : undefined,
    report: form.get('report') ?? undefined,
    outcome: form.get('outcome') ?? undefined,
  }
  return tell(site, moderator, site.forum.give(id, command), { refused: id, written: command.grounds })
}

function decideOnForum(site, { form }, moderator) {
  if (moderator === undefined) return undefined
  const command = { type: form.get('type'), id: form.get('id'), actor: moderator, expected: seenOf(form) }
  return tell(site, moderator, site.forum.opening.give({ ...command, thread: form.get('thread') ?? undefined }))
}

function answerAppeal(site, { form }, moderator, id) {
  if (moderator === undefined) return undefined
  const command = { type: form.get('type'), id: form.get('id'), actor: moderator, seen: seenOf(form) }
  return tell(site, moderator, site.forum.answerAppeal(id, command))
}

// What the moderator had before their eyes: who comes too late is told so.
function seenOf(form) {
  return { version: Number(form.get('version')), revision: Number(form.get('revision')) }
}

// `undefined`: there is no such message or appeal.
function tell(site, moderator, answer, told) {
  if (answer === undefined) return undefined
  return answer.ok
    ? { status: 303, location: `/moderation/${moderator.id}` }
    : moderate(site, moderator, { ...told, blockers: answer.refusal.blockers, status: 409 })
}
