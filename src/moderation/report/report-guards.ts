import type { BlockerCode } from '../../core/codes/moderation.ts'
import { DAY } from '../../core/instant.ts'
import type { Role } from '../../core/moderation-states.ts'
import type { Comment } from '../comment.ts'
import { type Field, isInteger } from '../guards/fields.ts'
import { checkVersion } from '../guards/freshness.ts'
import { requireGrounds } from '../guards/grounds.ts'
import { checkBan } from '../guards/identity.ts'
import { checkModerator } from '../guards/moderator.ts'
import { checkShape } from '../guards/shape.ts'
import { checkDelay } from '../guards/window.ts'
import type { Policy } from '../policy.ts'
import type { Obstacle } from '../refusal.ts'
import { actingAt, type Given, oppose } from '../situation.ts'
import { isRefusal } from '../transition.ts'
import type { Report } from './report.ts'
import type { ReportHandling } from './report-command.ts'
import { type ReportCommandType, type ReportState, reportTable } from './report-table.ts'

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

interface ReportSituation extends Given<ReportHandling> {
  readonly report: Report
  readonly comment: Comment
  readonly policy: Policy
}

/** Find everything that is against a command on a report, in the order of the guards of comments. */
export function findReportObstacles(
  report: Report,
  comment: Comment,
  command: ReportHandling,
  policy: Policy,
  earlier?: string,
): readonly Obstacle[] {
  const { last } = report
  const situation = { report, comment, command, policy, last, at: actingAt(command, last), obstacles: [] }
  if (checkShape(situation, FIELDS, earlier)) for (const guard of GUARDS) guard(situation)
  return situation.obstacles
}

function checkRight(situation: ReportSituation): void {
  const { command, comment, policy, report } = situation
  const { actor, type } = command
  const roles: readonly Role[] = RIGHTS[type]
  if (type !== 'appealReport') return checkModerator(situation, roles, comment.forum, policy.sections)
  checkBan(situation)
  if (!roles.includes(actor.role) || actor.id !== report.by) oppose(situation, 'moderation/not-party')
}

function checkCell(situation: ReportSituation): void {
  const { command, comment, report } = situation
  const { type } = command
  const cell: ReportState | BlockerCode = reportTable[report.state][type]
  if (isRefusal(cell)) oppose(situation, cell)
  else if (type === 'voidReport') {
    if (comment.state !== 'erased') oppose(situation, 'moderation/comment-not-erased')
  } else if (comment.state === 'erased' && type !== 'appealReport') oppose(situation, 'moderation/report-void')
  else if (type === 'appealReport' && report.isAppealed) oppose(situation, 'moderation/already-appealed')
}

function checkSeen(situation: ReportSituation): void {
  checkVersion(situation, 'moderation/report-stale', situation.report.version)
}

function checkGrounds(situation: ReportSituation): void {
  const { command } = situation
  if (command.type === 'uphold') requireGrounds(situation, command.grounds)
}

function checkAppeal(situation: ReportSituation): void {
  const { command, policy, report } = situation
  const { actor, type } = command
  if (type === 'appealReport' && report.state === 'dismissed') {
    checkDelay(situation, 'moderation/appeal-late', report.last.at, policy.appealDays, DAY)
  }
  const isSecondAnswer = report.isAppealed && (type === 'uphold' || type === 'dismiss')
  if (policy.fourEyes && isSecondAnswer && report.handledBy === actor.id) oppose(situation, 'moderation/own-decision')
}

const GUARDS: readonly ((situation: ReportSituation) => void)[] = [
  checkRight,
  checkCell,
  checkSeen,
  checkGrounds,
  checkAppeal,
]
