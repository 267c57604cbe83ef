// Whether the forum takes messages: closed by a moderator or after quiet days, opened again; threads that are locked.
// It has a log of its own, and none of this changes a message.

import { decideForum, evolveForum, openForum, policyOfForum } from 'ess-domain/moderation'

/** What the messages are about. */
export const FORUM = { type: 'article', id: 'bou-sol' }

const FOUNDER = { role: 'admin', id: 'site' }

// What the site decides for all its forums.
const SITE = { reportThreshold: 2, closeAfterDays: 60, appealDays: 184, fourEyes: true }

/**
 * Makes what opens and closes the forum of a store; the first time, the forum itself.
 *
 * @param {ReturnType<typeof import('./store.mjs').openStore>} store
 * @param {{now: () => string}} context
 */
export function openingOf(store, { now }) {
  if (store.forumLog().length === 0) {
    const opening = { commandId: 'opening', at: now(), actor: FOUNDER, forum: FORUM, moderation: 'a-priori' }
    store.addToForum(openForum(opening).entry)
  }
  const state = () => store.forumLog().reduce(evolveForum, undefined)
  const judge = (command) => decideForum(state(), { ...command, at: now() }, { log: store.forumLog() })
  return {
    /** The rules of now, for every decision on a message. */
    policy: () => policyOfForum(state(), SITE),
    isOpen: () => isOpen(state(), now()),
    version: () => state().version,
    /** Tells whether a button would do something: asking changes nothing. */
    isOffered: (command) => judge(command).ok,
    give(command) {
      const answer = judge(command)
      if (answer.ok && !answer.repeated) store.addToForum(answer.entry)
      return answer
    },
  }
}

// Instants that `toISOString` gives sort as text.
function isOpen({ closesAt, moderation }, at) {
  return moderation !== 'closed' && (closesAt === undefined || at < closesAt)
}
