import { isBefore } from '../../core/instant.ts'
import { APPEAL_COMMAND_TYPES } from '../../core/moderation-states.ts'
import type { Comment } from '../comment.ts'
import { isOneOf } from '../field-tests.ts'
import { actingAt, collectObstacles } from '../guard.ts'
import { field, SEEN } from '../guards/fields.ts'
import { checkFreshness } from '../guards/freshness.ts'
import { checkModerator } from '../guards/moderator.ts'
import { MODERATORS } from '../guards/right.ts'
import { checkEnvelope, checkFieldsAndActor } from '../guards/shape.ts'
import type { Policy } from '../policy.ts'
import type { Obstacle } from '../refusal/refusal.ts'
import type { Appeal } from './appeal.ts'
import type { AnswerAppeal } from './decide-appeal.ts'

const FIELDS = [field('type', isOneOf(APPEAL_COMMAND_TYPES)), ...SEEN] as const

/** Find everything that is against answering an appeal; what is against approving the comment is found by `decide`. */
export function findAppealObstacles(
  appeal: Appeal,
  comment: Comment,
  command: AnswerAppeal,
  policy: Policy,
): readonly Obstacle[] {
  const { last } = comment
  const at = actingAt(command, last)
  return collectObstacles((oppose) => {
    checkEnvelope(oppose, command, last, at, command.id === appeal.commandId ? 'appeal' : undefined)
    if (isBefore(at, appeal.filedAt) && at === command.at) {
      oppose('moderation/clock-backwards', { at, last: appeal.filedAt })
    }
    if (!checkFieldsAndActor(oppose, command, FIELDS)) return
    checkModerator(oppose, command, MODERATORS, comment.forum, policy.sections)
    if (appeal.state !== 'open') oppose('moderation/appeal-closed')
    // To deny it would tell the author that the comment is not public.
    if (command.type === 'deny' && comment.state === 'published') oppose('moderation/use-grant')
    checkFreshness(oppose, { expected: command.seen, actor: command.actor }, comment)
    if (policy.fourEyes && command.actor.id === appeal.decidedBy) oppose('moderation/own-decision')
  })
}
