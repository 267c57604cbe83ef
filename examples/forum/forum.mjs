// The forum under one article: what readers post and report, what moderators decide. Clock and ids come from outside.

import { decide, explain, parentFacts, queue, runChecks, strict, submit, visibleThread } from 'ess-domain/moderation'
import { inspectText } from 'ess-domain/spip'

const FORUM = { type: 'article', id: 'bou-sol' }
const POLICY = { mode: 'a-priori', reportThreshold: 2 }

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
  return {
    thread: () => visibleThread(store.all(), POLICY),
    queueOf: (moderator) => queue(store.all(), POLICY, 'urgency', moderator),
    buttonsOf: (comment, moderator) => explain(comment, moderator, POLICY, now()),
    post: (written, visitor) => post(store, written, visitor, now()),
    give: (id, command) => give(store, id, command, now()),
  }
}

// Takes what a reader posted. Sent twice, the form has the same id, and makes one comment.
function post(store, { id, name, text, trap, parent }, visitor, at) {
  const known = store.get(id)
  if (known !== undefined) return { ok: true, next: known }
  const submission = {
    commandId: id,
    at,
    actor: { role: 'visitor', id: visitor },
    id,
    forum: FORUM,
    content: { text },
    signature: { name },
    ...(parent && { parent: parentFacts(store.all(), parent, POLICY) }),
  }
  const beside = {
    markup: { text: inspectText(text), name: inspectText(name) },
    form: { trap },
    history: store.all().flatMap((comment) => pastOf(comment, visitor)),
  }
  const answer = submit(submission, POLICY, runChecks({ ...submission, ...beside }, CHECKS))
  if (answer.ok) store.add(answer.next, answer.entry)
  return answer
}

// Gives a command on a comment. Overtaken between reading and writing, it is judged anew on what is there now.
function give(store, id, command, at) {
  for (;;) {
    const comment = store.get(id)
    if (comment === undefined) return undefined
    const answer = decide(comment, { ...command, at }, POLICY, { log: store.logOf(id) })
    if (!answer.ok || 'repeated' in answer) return answer
    if (!store.add(answer.next, answer.entry)) continue
    if (TAKEN_AWAY.includes(answer.next.state)) uphold(store, answer.next, command, at)
    return answer
  }
}

// Who takes a message away agrees with those who reported it: there is nothing more to decide on their reports.
function uphold(store, { id, reports }, { actor, grounds = SPAM, id: decision }, at) {
  for (const { id: report } of reports) {
    const { revision, version } = store.get(id)
    const expected = { version, revision }
    const command = { type: 'settleReport', id: `${decision}:${report}`, actor, expected, report, outcome: 'upheld' }
    give(store, id, { ...command, grounds }, at)
  }
}

function pastOf(comment, visitor) {
  if (comment.state === 'erased') return []
  const { author, content, state, submittedAt } = comment
  const isSpam = state === 'spam'
  return [{ at: submittedAt, text: content.text, isSameSender: author.id === visitor, isSameThread: true, isSpam }]
}
