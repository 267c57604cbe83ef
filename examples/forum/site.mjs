// The site as a function from requests to answers, so that it runs behind any server. Who is who is the app's to know:
// here a cookie tells readers apart, and moderators say their name.

import { openForum } from './forum.mjs'
import { moderatorPage } from './moderator-page.mjs'
import { readerPage } from './reader-page.mjs'

/** @type {Readonly<Record<string, import('ess-domain/moderation').Actor>>} */
const MODERATORS = {
  claire: { role: 'moderator', id: 'claire', scope: { kind: 'everything' } },
  youssef: { role: 'moderator', id: 'youssef', scope: { kind: 'articles', articles: ['bou-sol'] } },
}

const NOTHING = { status: 404, page: 'Il n’y a rien ici.' }

/**
 * Makes the site of an article.
 *
 * A request is `{method, path, query, form, visitor}`, an answer `{status, page}` or `{status, location}`.
 */
export function openSite({ article, store, now, newId }) {
  const forum = openForum(store, { now })
  const empty = (parent = '') => ({ id: newId(), name: '', text: '', parent })
  const read = (options, status = 200) => ({ status, page: readerPage(article, forum.thread(), options) })

  const moderate = (moderator, blockers, status = 200) => {
    const waiting = forum.queueOf(moderator)
    const isWaiting = new Set(waiting.map(({ comment }) => comment.id))
    const decided = store.all().filter(({ id, state }) => !isWaiting.has(id) && state !== 'erased')
    const parts = { waiting, decided, buttonsOf: forum.buttonsOf, newId }
    return { status, page: moderatorPage(moderator, parts, blockers) }
  }

  const post = ({ form, visitor }) => {
    const written = Object.fromEntries(
      ['id', 'name', 'text', 'trap', 'parent'].map((key) => [key, form.get(key) ?? '']),
    )
    if (form.get('do') !== 'send') return read({ form: written, isPreview: true })
    const answer = forum.post(written, visitor)
    if (!answer.ok) return read({ form: written, blockers: answer.refusal.blockers }, 422)
    return read({ form: empty(), told: 'Merci ! Votre message apparaîtra quand il aura été validé.' }, 201)
  }

  const report = (id, { form, visitor }) => {
    const command = { type: 'report', id: newId(), actor: { role: 'visitor', id: visitor }, report: newId() }
    const answer = forum.give(id, { ...command, ground: form.get('ground') })
    if (answer === undefined) return undefined
    if (!answer.ok) return read({ form: empty(), blockers: answer.refusal.blockers }, 409)
    return read({ form: empty(), told: 'Merci ! Un modérateur lira votre signalement.' }, 201)
  }

  const decideOn = (id, moderator, { form }) => {
    const command = {
      type: form.get('type'),
      id: form.get('id'),
      actor: moderator,
      expected: { version: Number(form.get('version')), revision: Number(form.get('revision')) },
      grounds: { kind: form.get('ground') ?? undefined, explanation: form.get('explanation') ?? '' },
    }
    const answer = forum.give(id, command)
    if (answer === undefined) return undefined
    return answer.ok
      ? { status: 303, location: `/moderation/${moderator.id}` }
      : moderate(moderator, answer.refusal.blockers, 409)
  }

  const routes = [
    ['GET', /^\/$/, ({ query }) => read({ form: empty(query.get('repondre') ?? '') })],
    ['POST', /^\/messages$/, post],
    ['POST', /^\/signaler\/([\w-]+)$/, (request, [id]) => report(id, request)],
    ['GET', /^\/moderation\/(\w+)$/, (_, [who]) => Object.hasOwn(MODERATORS, who) && moderate(MODERATORS[who])],
    [
      'POST',
      /^\/moderation\/(\w+)\/([\w-]+)$/,
      (request, [who, id]) => Object.hasOwn(MODERATORS, who) && decideOn(id, MODERATORS[who], request),
    ],
  ]

  return (request) => {
    for (const [method, path, answer] of routes) {
      const [, ...params] = path.exec(request.path) ?? []
      if (method === request.method && path.test(request.path)) return answer(request, params) || NOTHING
    }
    return NOTHING
  }
}
