import { isInstant } from '../../core/instant.ts'
import type { Actor } from '../actor.ts'
import { isId, isName, isText, optional } from '../field-tests.ts'
import { collectObstacles, type Oppose } from '../guard.ts'
import { checkFields, type Field, field, LINK, TEXT, TITLE } from '../guards/fields.ts'
import { checkBan } from '../guards/identity.ts'
import { checkRole } from '../guards/shape.ts'
import { checkForum } from '../guards/window.ts'
import { isIdentifiers } from '../identifiers.ts'
import type { Policy } from '../policy.ts'
import { recordOf } from '../record-of.ts'
import type { Obstacle } from '../refusal/refusal.ts'
import { opposeFindings } from './refusing.ts'
import type { Submission } from './submission.ts'
import type { Finding } from './verdict.ts'

/** Find everything that is against a submission; nothing when it may be posted. */
export function findSubmissionObstacles(
  submission: Submission,
  policy: Policy,
  findings: readonly Finding[],
): readonly Obstacle[] {
  const { actor, at, forum, parent } = recordOf(submission)
  const date = isInstant(at) ? at : undefined
  return collectObstacles((oppose) => {
    checkFields(oppose, submission, FIELDS)
    if (parent !== undefined) checkFields(oppose, submission, PARENT)
    if (date === undefined) oppose('moderation/bad-date', { field: 'at' })
    if (checkRole(oppose, actor)) checkWriter(oppose, submission.actor, policy)
    const { isShown, thread } = recordOf(parent)
    checkForum(oppose, policy, date, thread, recordOf(forum)['type'])
    if (parent !== undefined && isShown !== true) oppose('moderation/parent-hidden')
    opposeFindings(oppose, findings, submission)
  })
}

const FIELDS: readonly Field[] = [
  field('commandId', isName),
  field('id', isId),
  field('forum.type', isName),
  field('forum.id', isId),
  TEXT,
  TITLE,
  LINK,
  field('signature.name', optional(isText)),
  field('signature.email', optional(isText)),
  field('identifiers', optional(isIdentifiers)),
]

// Without them, an answer would be taken for the opening of a thread.
const PARENT: readonly Field[] = [field('parent.id', isId), field('parent.thread', isId)]

const WRITERS: readonly string[] = ['visitor', 'reader', 'moderator', 'admin']

function checkWriter(oppose: Oppose, actor: Actor, { registration }: Policy): void {
  const { role } = actor
  checkBan(oppose, actor)
  if (registration === 'required' && role === 'visitor') oppose('moderation/login-required')
  if (!WRITERS.includes(role)) oppose('moderation/not-reader', { role, command: 'submit' })
}
