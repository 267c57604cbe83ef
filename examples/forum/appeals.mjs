// What authors are told of a decision on their message, and how they contest it. Nothing is mailed here: a page tells it.

import { appealLetter, statementOfReasons } from 'ess-domain/i18n'
import { decideAppeal, fileAppeal, statementFacts } from 'ess-domain/moderation'

const CLOCKS = { timeZone: 'Europe/Paris' }
const DAY = 86_400_000

/** Writes what the author of a comment is told: the statement of reasons, when one is due, and the answers to appeals. */
export function lettersTo(store, { id }, { appealDays }) {
  const log = store.logOf(id)
  // A report that is answered leaves the comment where it is.
  const decision = log.findLast(({ from, to }) => from !== to.state)
  const contestUntil = new Date(Date.parse(decision.at) + appealDays * DAY).toISOString()
  const statement = statementOfReasons(decision, 'fr', {
    ...statementFacts(log, decision.seq),
    ...CLOCKS,
    contestUntil,
  })
  const answers = appealsOf(store, id).map((appeal) => appealLetter(appeal, 'fr', CLOCKS))
  return statement === undefined ? answers : [statement, ...answers]
}

/** Judges the appeal of an author, without keeping it: to offer a form as well. */
export function judgeAppeal(store, comment, appeal, policy) {
  return fileAppeal(comment, appeal, policy, { log: store.logOf(comment.id), appeals: appealsOf(store, comment.id) })
}

/** Takes the appeal of an author; `undefined`: its id is that of another appeal. */
export function contest(store, comment, appeal, policy) {
  const answer = judgeAppeal(store, comment, appeal, policy)
  const isKept = !answer.ok || answer.repeated || store.addAppeal(answer.next)
  return isKept ? answer : undefined
}

/** Gives the answer of a moderator to an appeal. Granted, the message is public. */
export function answerAppeal(store, id, command, policy) {
  for (;;) {
    const appeal = store.appeals().find((one) => one.id === id)
    if (appeal === undefined) return undefined
    const answer = decideAppeal(appeal, store.get(appeal.comment), command, policy)
    if (!answer.ok || answer.repeated || store.addAppeal(answer.next, answer.comment)) return answer
  }
}

function appealsOf(store, id) {
  return store.appeals().filter(({ comment }) => comment === id)
}
