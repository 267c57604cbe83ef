import { isInstant } from '../../core/instant.ts'
import { CONTENT, type Field, fieldOf, isName, isText, missingFields } from '../guards/fields.ts'
import { checkForum } from '../guards/window.ts'
import type { Policy } from '../policy.ts'
import type { Obstacle } from '../refusal.ts'
import { refusingObstacles } from './refusing.ts'
import type { Submission } from './submission.ts'
import type { Finding } from './verdict.ts'

/** Find everything that is against a submission; nothing when it may be posted. */
export function findSubmissionObstacles(
  submission: Submission,
  policy: Policy,
  findings: readonly Finding[],
): readonly Obstacle[] {
  const obstacles = missingFields(submission, FIELDS).map(
    (field): Obstacle => ({ code: 'moderation/missing-field', params: { field } }),
  )
  const at = isInstant(fieldOf(submission, 'at')) ? submission.at : undefined
  if (at === undefined) obstacles.push({ code: 'moderation/bad-date', params: { field: 'at' } })
  if (fieldOf(fieldOf(submission, 'actor'), 'role') !== undefined)
    obstacles.push(...writerObstacles(submission, policy))
  const parent = fieldOf(submission, 'parent')
  checkForum({ at, policy, obstacles, thread: fieldOf(parent, 'thread') })
  if (parent !== undefined && fieldOf(parent, 'isShown') !== true) {
    obstacles.push({ code: 'moderation/parent-hidden', params: {} })
  }
  return [...obstacles, ...refusingObstacles(findings)]
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

function writerObstacles({ actor }: Submission, policy: Policy): readonly Obstacle[] {
  const obstacles: Obstacle[] = []
  if (actor.role !== 'system' && actor.banned) obstacles.push({ code: 'moderation/banned', params: {} })
  if (policy.registration === 'required' && actor.role === 'visitor') {
    obstacles.push({ code: 'moderation/login-required', params: {} })
  }
  if (!WRITERS.includes(actor.role)) {
    obstacles.push({ code: 'moderation/not-reader', params: { role: actor.role, command: 'submit' } })
  }
  return obstacles
}
