import { isBefore, isInstant } from '../../core/instant.ts'
import type { Comment } from '../comment.ts'
import { checkActor, checkEnvelope } from '../guards/envelope.ts'
import { isInteger, isOneOf, missingFields } from '../guards/fields.ts'
import { checkFreshness } from '../guards/freshness.ts'
import { checkModerator } from '../guards/moderator.ts'
import type { Policy } from '../policy.ts'
import type { Obstacle } from '../refusal.ts'
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
  const obstacles: Obstacle[] = []
  const at = isInstant(command.at) ? command.at : comment.last.at
  checkEnvelope({ command, last: comment.last, at, obstacles }, command.id === appeal.commandId ? 'appeal' : undefined)
  if (isBefore(at, appeal.filedAt) && at === command.at) {
    obstacles.push({ code: 'moderation/clock-backwards', params: { at, last: appeal.filedAt } })
  }
  for (const field of missingFields(command, FIELDS)) {
    obstacles.push({ code: 'moderation/missing-field', params: { field } })
  }
  if (!checkActor(command.actor, obstacles)) return obstacles
  const { actor, type } = command
  checkModerator(
    { actor, type, roles: ['moderator', 'admin'], forum: comment.forum, sections: policy.sections },
    obstacles,
  )
  if (appeal.state !== 'open') obstacles.push({ code: 'moderation/appeal-closed', params: {} })
  const seen = { ...command, type: 'approve', expected: command.seen } as const
  checkFreshness({ comment, command: seen, policy, at, obstacles })
  if (policy.fourEyes && actor.id === appeal.decidedBy) obstacles.push({ code: 'moderation/own-decision', params: {} })
  return obstacles
}
