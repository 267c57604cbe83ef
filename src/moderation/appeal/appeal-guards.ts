import { isBefore } from '../../core/instant.ts'
import type { Comment } from '../comment.ts'
import { isInteger, isOneOf } from '../guards/fields.ts'
import { checkFreshness } from '../guards/freshness.ts'
import { checkModerator } from '../guards/moderator.ts'
import { checkEnvelope, checkHeld } from '../guards/shape.ts'
import type { Policy } from '../policy.ts'
import type { Obstacle } from '../refusal.ts'
import { actingAt, type Given, oppose } from '../situation.ts'
import type { Appeal } from './appeal.ts'
import type { AnswerAppeal } from './decide-appeal.ts'

const FIELDS = [
  { path: ['type'], test: /* @__PURE__ */ isOneOf(['grant', 'deny']) },
  { path: ['seen', 'version'], test: isInteger },
  { path: ['seen', 'revision'], test: isInteger },
] as const

/** Find everything that is against answering an appeal, whatever the answer is. */
export function findAppealObstacles(
  appeal: Appeal,
  comment: Comment,
  command: AnswerAppeal,
  policy: Policy,
): readonly Obstacle[] {
  const { last } = comment
  const at = actingAt(command, last)
  const given: Given<AnswerAppeal> = { command, last, at, obstacles: [] }
  checkEnvelope(given, command.id === appeal.commandId ? 'appeal' : undefined)
  if (isBefore(at, appeal.filedAt) && at === command.at) {
    oppose(given, 'moderation/clock-backwards', { at, last: appeal.filedAt })
  }
  const { obstacles } = given
  if (!checkHeld(given, FIELDS)) return obstacles
  checkModerator(given, ['moderator', 'admin'], comment.forum, policy.sections)
  if (appeal.state !== 'open') oppose(given, 'moderation/appeal-closed')
  checkFreshness({ comment, command: { expected: command.seen }, obstacles })
  if (policy.fourEyes && command.actor.id === appeal.decidedBy) oppose(given, 'moderation/own-decision')
  return obstacles
}
