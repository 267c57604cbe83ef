import { DAY } from '../../core/instant.ts'
import type { Actor } from '../actor.ts'
import type { Comment } from '../comment.ts'
import { isName, isWritten } from '../field-tests.ts'
import { actingAt, collectObstacles, type Oppose } from '../guard.ts'
import { field } from '../guards/fields.ts'
import { checkEnvelope, checkFieldsAndActor } from '../guards/shape.ts'
import { checkDelay } from '../guards/window.ts'
import type { ChangeEntry } from '../log/log-entry.ts'
import type { Policy } from '../policy.ts'
import type { Obstacle } from '../refusal/refusal.ts'
import type { Appeal } from './appeal.ts'
import type { FileAppeal } from './file-appeal.ts'

const FIELDS = [field('appeal', isName), field('reasons', isWritten)] as const

/** Find everything that is against filing an appeal on a decision; where there is none to contest, that is told. */
export function findFilingObstacles(
  comment: Comment,
  command: FileAppeal,
  policy: Policy,
  appeals: readonly Appeal[],
  contested: ChangeEntry | undefined,
): readonly Obstacle[] {
  const { last } = comment
  const at = actingAt(command, last)
  return collectObstacles((oppose) => {
    const isUsed = appeals.some(({ commandId }) => commandId === command.id)
    checkEnvelope(oppose, command, last, at, isUsed ? 'appeal' : undefined)
    if (!checkFieldsAndActor(oppose, command, FIELDS)) return
    checkAuthor(oppose, command.actor, comment)
    if (contested == null) {
      oppose('moderation/nothing-to-appeal')
      return
    }
    if (appeals.some(({ comment: id, entry }) => id === comment.id && entry === contested.seq)) {
      oppose('moderation/already-appealed')
    }
    checkDelay(oppose, 'moderation/appeal-late', at, contested.at, policy.appealDays, DAY)
  })
}

function checkAuthor(oppose: Oppose, actor: Actor, comment: Comment): void {
  // Nobody knows any more whose it was.
  if (comment.state === 'erased') oppose('moderation/erased')
  else if (actor.role !== 'author' || comment.author.id !== actor.id) oppose('moderation/not-party')
  else if (actor.verified !== true) oppose('moderation/identity-unverified')
}
