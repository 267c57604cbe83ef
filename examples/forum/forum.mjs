// The forum under one article: what readers post and report, what moderators decide. Clock and ids come from outside.

import {
  decide,
  dueActions,
  explain,
  parentFacts,
  queue,
  runChecks,
  strict,
  submit,
  visibleThread,
} from 'ess-domain/moderation'
import { inspectText } from 'ess-domain/spip'
import { answerAppeal, contest, judgeAppeal, lettersTo } from './appeals.mjs'
import { FORUM, openingOf } from './opening.mjs'

// What a strict site asks, but for an e-mail and the token of a form.
const CHECKS = { ...strict, requires: ['name'], token: undefined }

const TAKEN_AWAY = ['rejected', 'removed', 'spam']
const SPAM = { kind: 'spam', explanation: 'Le message est publicitaire.' }

/**
 * Makes the forum of a store.
 *
 * @param {ReturnType<typeof import('./store.mjs').openStore>} store
 * @param {{now: () => string}} context
 */
export function openForum(store, { now }) {
  const opening = openingOf(store, { now })
  const { policy } = opening
  return {
    opening,
    thread: () => visibleThread(store.all(), policy()),
    queueOf: (moderator) => queue(store.all(), policy(), 'urgency', moderator),
    decidedOf: (moderator) => decidedOf(store, moderator, policy(), now()),
    appealsOf: (moderator) => openAppealsOf(store, moderator, policy(), now()),
    buttonsOf: (comment, moderator) => explain(comment, moderator, policy(), now()),
    post: (written, visitor) => post(store, written, visitor, policy(), now()),
    give: (id, command) => give(store, id, command, policy(), now()),
    lettersTo: (comment) => lettersTo(store, comment, policy()),
    mayContest: (comment, appeal) => judgeAppeal(store, comment, { ...appeal, at: now() }, policy()).ok,
    contest: (comment, appeal) => contest(store, comment, { ...appeal, at: now() }, policy()),
    answerAppeal: (id, command) => answerAppeal(store, id, { ...command, at: now() }, policy()),
    tend: () => tend(store, opening, now()),
  }
}

// Does what the passing of time asks for, once a day: closes a forum that is quiet.
function tend(store, opening, at) {
  for (const { command, comment, kind } of dueActions(store.all(), opening.policy(), at)) {
    if (kind === 'forum') opening.give(command)
    else give(store, comment, command, opening.policy(), at)
  }
}

// What is not in the queue of a moderator, and lies in their scope.
function decidedOf(store, moderator, policy, at) {
  const waiting = new Set(queue(store.all(), policy, 'urgency', moderator).map(({ comment }) => comment.id))
  const others = store.all().filter(({ id, state }) => !waiting.has(id) && state !== 'erased')
  return others.filter((comment) => isInScope(comment, moderator, policy, at))
}

function openAppealsOf(store, moderator, policy, at) {
  const open = store.appeals().filter(({ state }) => state === 'open')
  const all = open.map((appeal) => ({ appeal, comment: store.get(appeal.comment) }))
  return all.filter(({ comment }) => isInScope(comment, moderator, policy, at))
}

// Of what lies elsewhere, every command of a moderator is refused for that reason, among others.
function isInScope(comment, moderator, policy, at) {
  const { approve } = explain(comment, moderator, policy, at)
  return approve.ok || approve.refusal.blockers.every(({ code }) => code !== 'moderation/out-of-scope')
}

// Takes what a reader posted. Sent twice, the form has the same id, and makes one comment; `undefined`: that id is taken,
// by somebody else or by other words.
function post(store, { id, name, text, trap, parent }, visitor, policy, at) {
  const known = store.get(id)
  if (known !== undefined) return isSentAgain(known, text, visitor) ? { ok: true, next: known } : undefined
  const submission = {
    commandId: id,
    at,
    actor: { role: 'visitor', id: visitor },
    id,
    forum: FORUM,
    content: { text },
    signature: { name },
    ...(parent && { parent: parentFacts(store.all(), parent, policy) }),
  }
  const beside = {
    markup: { text: inspectText(text), name: inspectText(name) },
    form: { trap },
    history: store.all().flatMap((comment) => pastOf(comment, visitor)),
  }
  const answer = submit(submission, policy, runChecks({ ...submission, ...beside }, CHECKS))
  if (answer.ok) store.add(answer.next, answer.entry)
  return answer
}

// Gives a command on a comment. Overtaken between reading and writing, it is judged anew on what is there now.
function give(store, id, command, policy, at) {
  for (;;) {
    const comment = store.get(id)
    if (comment === undefined) return undefined
    const answer = decide(comment, { ...command, at }, policy, { log: store.logOf(id) })
    if (!answer.ok || 'repeated' in answer) return answer
    if (!store.add(answer.next, answer.entry)) continue
    if (TAKEN_AWAY.includes(answer.next.state)) uphold(store, answer.next, command, policy, at)
    return answer
  }
}

// Who takes a message away agrees with those who reported it: there is nothing more to decide on their reports.
function uphold(store, { id, reports }, { actor, grounds = SPAM, id: decision }, policy, at) {
  for (const { id: report } of reports) {
    const { revision, version } = store.get(id)
    const expected = { version, revision }
    const command = { type: 'settleReport', id: `${decision}:${report}`, actor, expected, report, outcome: 'upheld' }
    give(store, id, { ...command, grounds }, policy, at)
  }
}

function isSentAgain({ author, content, state }, text, visitor) {
  return state !== 'erased' && author.id === visitor && content.text === text
}

function pastOf(comment, visitor) {
  if (comment.state === 'erased') return []
  const { author, content, state, submittedAt } = comment
  const isSpam = state === 'spam'
  return [{ at: submittedAt, text: content.text, isSameSender: author.id === visitor, isSameThread: true, isSpam }]
}
