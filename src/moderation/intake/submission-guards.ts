import { isInstant } from '../../core/instant.ts'
import { CONTENT, checkFields, type Field, fieldOf, isName, isText } from '../guards/fields.ts'
import { checkBan } from '../guards/identity.ts'
import { checkForum } from '../guards/window.ts'
import type { Policy } from '../policy.ts'
import type { Obstacle } from '../refusal.ts'
import { type Given, oppose } from '../situation.ts'
import { refusingObstacles } from './refusing.ts'
import type { Submission } from './submission.ts'
import type { Finding } from './verdict.ts'

/** Find everything that is against a submission; nothing when it may be posted. */
export function findSubmissionObstacles(
  submission: Submission,
  policy: Policy,
  findings: readonly Finding[],
): readonly Obstacle[] {
  const at = fieldOf(submission, 'at')
  const given = { command: submission, at: isInstant(at) ? at : undefined, obstacles: [] as Obstacle[] }
  checkFields(given, submission, FIELDS)
  if (given.at === undefined) oppose(given, 'moderation/bad-date', { field: 'at' })
  if (fieldOf(fieldOf(submission, 'actor'), 'role') !== undefined) checkWriter(given, policy)
  const parent = fieldOf(submission, 'parent')
  checkForum(given, policy, fieldOf(parent, 'thread'))
  if (parent !== undefined && fieldOf(parent, 'isShown') !== true) oppose(given, 'moderation/parent-hidden')
  return [...given.obstacles, ...refusingObstacles(findings)]
}

const FIELDS: readonly Field[] = [
  { path: ['commandId'], test: isName },
  { path: ['id'], test: isName },
  { path: ['forum', 'type'], test: isName },
  { path: ['forum', 'id'], test: isName },
  ...CONTENT,
  { path: ['signature', 'name'], test: isText, optional: true },
  { path: ['signature', 'email'], test: isText, optional: true },
  { path: ['actor', 'id'], test: isName },
]

const WRITERS: readonly string[] = ['visitor', 'reader', 'moderator', 'admin']

function checkWriter(given: Pick<Given<Submission>, 'command' | 'obstacles'>, policy: Policy): void {
  const { role } = given.command.actor
  checkBan(given)
  if (policy.registration === 'required' && role === 'visitor') oppose(given, 'moderation/login-required')
  if (!WRITERS.includes(role)) oppose(given, 'moderation/not-reader', { role, command: 'submit' })
}
