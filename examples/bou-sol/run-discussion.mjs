// Gives every event of a discussion to the state machine, in order, and keeps what it answers.

import { decide, submit, visibility } from 'ess-domain/moderation'

const AUTHORS_COMMANDS = ['editByAuthor', 'retract']

/**
 * Runs a discussion: what readers wrote, what moderators did.
 *
 * Gives the comments as they stand at the end, and each event with its answer.
 *
 * @typedef {import('ess-domain/moderation').Comment} Comment
 * @typedef {ReturnType<typeof import('ess-domain/moderation').submit>} Answer
 * @typedef {{do: string, comment: string, by: string, at: string}} DiscussionEvent
 * @returns {{comments: Comment[], steps: {event: DiscussionEvent, answer: Answer}[]}}
 */
export function runDiscussion({ events, moderators, verifiedReaders }, forum, policy) {
  const comments = new Map()
  const actorOf = ({ do: type, by }) => {
    const verified = verifiedReaders.includes(by)
    if (type === 'submit') return { role: 'visitor', id: by, verified }
    return AUTHORS_COMMANDS.includes(type) ? { role: 'author', id: by, verified } : moderators[by]
  }
  const steps = events.map((event, index) => {
    const meta = { id: `event-${index + 1}`, at: event.at, actor: actorOf(event) }
    const answer =
      event.do === 'submit'
        ? submit(submissionOf(event, meta, forum, comments, policy), policy, event.findings)
        : decide(comments.get(event.comment), commandOf(event, meta, comments.get(event.comment)), policy)
    if (answer.ok) comments.set(event.comment, answer.next)
    return { event, answer }
  })
  return { comments: [...comments.values()], steps }
}

function submissionOf({ answers, comment, name, text }, { id, at, actor }, forum, comments, policy) {
  const parent = comments.get(answers)
  const isShown = parent !== undefined && visibility([...comments.values()], parent.id, policy).kind === 'shown'
  return {
    commandId: id,
    at,
    actor,
    id: comment,
    forum,
    content: { text },
    signature: { name },
    ...(parent && { parent: { id: parent.id, thread: parent.thread, isShown } }),
  }
}

// A moderator decides on what the screen showed: the comment of now, unless the event says what was seen.
function commandOf({ do: type, grounds, seen, text }, meta, { version, revision }) {
  return {
    ...meta,
    type,
    expected: seen ?? { version, revision },
    ...(grounds && { grounds }),
    ...(text && { content: { text } }),
  }
}
