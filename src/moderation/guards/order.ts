import type { Command } from '../command.ts'
import type { Comment } from '../comment.ts'
import { actingAt, collectObstacles, type Guard } from '../guard.ts'
import type { LogEntry } from '../log/log-entry.ts'
import type { Policy } from '../policy.ts'
import type { Obstacle } from '../refusal/refusal.ts'
import { checkCell } from './cell.ts'
import { FIELDS } from './command-fields.ts'
import { checkFindings } from './findings.ts'
import { checkFreshness } from './freshness.ts'
import { checkGrounds } from './grounds.ts'
import { checkIdentity } from './identity.ts'
import { checkRight } from './right.ts'
import { checkSeparation } from './separation.ts'
import { checkActor, checkEnvelope, checkShape } from './shape.ts'
import { checkUndo } from './undo.ts'
import { checkWindow } from './window.ts'

/** The guards after the shape, in the order in which what they find is reported. */
export const GUARDS: readonly Guard[] = [
  checkIdentity,
  checkRight,
  checkCell,
  checkFreshness,
  checkGrounds,
  checkWindow,
  checkSeparation,
  checkUndo,
  checkFindings,
]

/**
 * Find everything that is against a command; nothing when it may be given.
 *
 * @param earlier
 *   Another command of the same id, when the log knows one.
 */
export function findObstacles(
  comment: Comment,
  command: Command,
  policy: Policy,
  earlier?: LogEntry,
): readonly Obstacle[] {
  const { last } = comment
  const at = actingAt(command, last)
  return collectObstacles((oppose) => {
    if (!checkShape(oppose, command, last, at, FIELDS, earlier?.command)) return
    for (const guard of GUARDS) guard(oppose, command, comment, policy, at)
  })
}

/** Tell whether nothing is against a command that is known to be complete, but for who gives it and when. */
export function isAccepted(comment: Comment, command: Command, policy: Policy): boolean {
  const { last } = comment
  const at = actingAt(command, last)
  const obstacles = collectObstacles((oppose) => {
    checkEnvelope(oppose, command, last, at, undefined)
    if (checkActor(oppose, command.actor)) for (const guard of GUARDS) guard(oppose, command, comment, policy, at)
  })
  return obstacles.length === 0
}
