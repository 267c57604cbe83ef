import type { Posted } from './host.ts'
import { keeper, PRIVATE } from './keep.ts'

const p1 = keeper('P1')
const p3 = keeper('P3')
const p9 = keeper('P9')
const complete = keeper('complete')
const entitled = keeper('entitled')
const timely = keeper('timely')
const p4 = keeper('P4')
const p8 = keeper('P8')

/** What must hold of every comment that somebody wanted to post. */
export function checkPosted(posted: Posted): void {
  const { was, is, result, submission } = posted
  for (const [id, comment] of was.comments) p3(is.comments.get(id) === comment, `posting changed ${id}`)
  if (!result.ok) {
    p9(is.comments.size === was.comments.size, 'a refused comment is stored')
    p9(result.refusal.blockers.length > 0, 'a refusal says nothing')
    return
  }
  p9(is.comments.size === was.comments.size + 1, 'an accepted comment is not stored')
  p8(!PRIVATE.test(JSON.stringify([result.entry, result.effects])), 'log or effects tell words or persons')
  complete(submission.content.text.trim() !== '', 'a comment without words')
  complete(!Number.isNaN(Date.parse(submission.at)), 'a comment without a date')
  checkWriter(posted)
  checkForum(posted)
}

function checkWriter({ policy, submission }: Posted): void {
  const { actor } = submission
  entitled(actor.role !== 'system' && actor.role !== 'author' && actor.role !== 'dataSubject', `${actor.role} posts`)
  entitled(!('banned' in actor) || actor.banned !== true, 'somebody banned posts')
  entitled(policy.registration !== 'required' || actor.role !== 'visitor', 'a visitor posts among registered people')
}

function checkForum({ findings, policy, result, submission }: Posted): void {
  timely(policy.mode !== 'closed', 'new words in a closed forum')
  timely(policy.closesAt === undefined || submission.at < policy.closesAt, 'new words after the closing')
  const thread = submission.parent?.thread ?? submission.id
  timely(!(policy.lockedThreads ?? []).includes(thread), 'new words in a locked thread')
  timely(!findings.some(({ verdict }) => verdict === 'refuse'), 'words that a check refuses')
  p4(submission.parent?.isShown !== false, 'an answer to what is not shown')
  if (!result.ok) return
  const { state } = result.next
  const isClean = findings.every(({ verdict }) => verdict === 'clean')
  if (state === 'published') p1(policy.mode === 'a-posteriori' && isClean, 'published unread')
  if (state === 'spam')
    p1(
      findings.some(({ verdict }) => verdict === 'spam'),
      'filed as spam by no check',
    )
}
