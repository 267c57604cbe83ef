import { addTime, DAY, isBefore, isInstant } from '../../core/instant.ts'
import type { Role } from '../../core/moderation-states.ts'
import type { Comment } from '../comment.ts'
import { checkActor, checkEnvelope } from '../guards/envelope.ts'
import { type Field, fieldOf, isInteger, missingFields } from '../guards/fields.ts'
import { lackOfGrounds } from '../guards/grounds.ts'
import { checkModerator } from '../guards/moderator.ts'
import type { Policy } from '../policy.ts'
import type { Obstacle } from '../refusal.ts'
import type { Report } from './report.ts'
import type { ReportHandling } from './report-command.ts'
import { REPORT_COMMAND_TYPES, type ReportCommandType, reportTable } from './report-table.ts'

const SEEN: Field = { path: ['expected', 'version'], test: isInteger }
const READ_VERSION: Field = { path: ['seen', 'version'], test: isInteger }
const READ_REVISION: Field = { path: ['seen', 'revision'], test: isInteger }

const FIELDS = {
  take: [SEEN],
  uphold: [SEEN, READ_VERSION, READ_REVISION],
  dismiss: [SEEN, READ_VERSION, READ_REVISION],
  voidReport: [SEEN],
  appealReport: [],
} as const satisfies Record<ReportCommandType, readonly Field[]>

const MODERATORS: readonly Role[] = ['moderator', 'admin']
const REPORTERS: readonly Role[] = ['visitor', 'reader', 'moderator', 'admin', 'dataSubject']

const RIGHTS = {
  take: MODERATORS,
  uphold: MODERATORS,
  dismiss: MODERATORS,
  voidReport: ['moderator', 'admin', 'system'],
  appealReport: REPORTERS,
} as const satisfies Record<ReportCommandType, readonly Role[]>

/** Find everything that is against a command on a report, in the order of the guards of comments. */
export function findReportObstacles(
  report: Report,
  comment: Comment,
  command: ReportHandling,
  policy: Policy,
  earlier?: string,
): readonly Obstacle[] {
  const type = fieldOf(command, 'type')
  if (!REPORT_COMMAND_TYPES.some((known) => known === type)) {
    return [{ code: 'moderation/unknown-command', params: { command: typeof type === 'string' ? type : null } }]
  }
  const obstacles: Obstacle[] = []
  const at = isInstant(command.at) ? command.at : report.last.at
  checkEnvelope({ command, last: report.last, at, obstacles }, earlier)
  for (const field of missingFields(command, FIELDS[command.type])) {
    obstacles.push({ code: 'moderation/missing-field', params: { field } })
  }
  if (!checkActor(command.actor, obstacles)) return obstacles
  checkRight(report, comment, command, policy, obstacles)
  checkCell(report, comment, command, obstacles)
  checkSeen(report, command, obstacles)
  if (command.type === 'uphold') {
    const missing = lackOfGrounds(command.grounds)
    if (missing !== undefined) obstacles.push({ code: 'moderation/reason-required', params: { missing } })
  }
  checkAppeal(report, command, policy, at, obstacles)
  return obstacles
}

function checkRight(
  report: Report,
  { forum }: Comment,
  { actor, type }: ReportHandling,
  policy: Policy,
  obstacles: Obstacle[],
): void {
  const roles: readonly Role[] = RIGHTS[type]
  if (type !== 'appealReport') {
    checkModerator({ actor, type, roles, forum, sections: policy.sections }, obstacles)
    return
  }
  if (actor.role !== 'system' && actor.banned) obstacles.push({ code: 'moderation/banned', params: {} })
  if (!roles.includes(actor.role) || actor.id !== report.by) {
    obstacles.push({ code: 'moderation/not-party', params: {} })
  }
}

function checkCell(report: Report, comment: Comment, { type }: ReportHandling, obstacles: Obstacle[]): void {
  const cell = reportTable[report.state][type]
  if (cell.startsWith('moderation/')) {
    obstacles.push({ code: cell as Obstacle['code'], params: {} })
  } else if (type === 'voidReport') {
    if (comment.state !== 'erased') obstacles.push({ code: 'moderation/comment-not-erased', params: {} })
  } else if (comment.state === 'erased' && type !== 'appealReport') {
    obstacles.push({ code: 'moderation/report-void', params: {} })
  } else if (type === 'appealReport' && report.isAppealed) {
    obstacles.push({ code: 'moderation/already-appealed', params: {} })
  }
}

function checkSeen(report: Report, { expected }: ReportHandling, obstacles: Obstacle[]): void {
  const { last, version } = report
  const seen: unknown = expected?.version
  if (typeof seen !== 'number' || seen === version) return
  obstacles.push({ code: 'moderation/report-stale', params: { seen, now: version, who: last.by, when: last.at } })
}

function checkAppeal(
  report: Report,
  { actor, type }: ReportHandling,
  policy: Policy,
  at: string,
  obstacles: Obstacle[],
) {
  if (type === 'appealReport' && policy.appealDays !== undefined && report.state === 'dismissed') {
    const end = addTime(report.last.at, policy.appealDays * DAY)
    if (!isBefore(at, end)) obstacles.push({ code: 'moderation/appeal-late', params: { date: end } })
  }
  const isSecondAnswer = report.isAppealed && (type === 'uphold' || type === 'dismiss')
  if (policy.fourEyes && isSecondAnswer && report.handledBy === actor.id) {
    obstacles.push({ code: 'moderation/own-decision', params: {} })
  }
}
