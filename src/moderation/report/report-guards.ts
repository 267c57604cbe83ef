import type { BlockerCode } from '../../core/codes/moderation.ts'
import { DAY } from '../../core/instant.ts'
import type { ReportCommandType, ReportState } from '../../core/moderation-states.ts'
import type { Comment } from '../comment.ts'
import { actingAt, collectObstacles, type Oppose } from '../guard.ts'
import { type Field, SEEN, VERSION } from '../guards/fields.ts'
import { checkVersion } from '../guards/freshness.ts'
import { checkAnswer } from '../guards/grounds.ts'
import { checkBan } from '../guards/identity.ts'
import { checkModerator } from '../guards/moderator.ts'
import { MODERATORS, MODERATORS_AND_PROGRAMS, READERS, type Right } from '../guards/right.ts'
import { checkShape } from '../guards/shape.ts'
import { checkDelay } from '../guards/window.ts'
import type { Policy } from '../policy.ts'
import type { Obstacle } from '../refusal/refusal.ts'
import { isRefusal } from '../transition.ts'
import type { Report } from './report.ts'
import type { ReportHandling } from './report-command.ts'
import { reportTable } from './report-table.ts'

const FIELDS = {
  take: [VERSION],
  uphold: [VERSION, ...SEEN],
  dismiss: [VERSION, ...SEEN],
  voidReport: [VERSION],
  appealReport: [],
} as const satisfies Record<ReportCommandType, readonly Field[]>

const RIGHTS = {
  take: MODERATORS,
  uphold: MODERATORS,
  dismiss: MODERATORS,
  voidReport: MODERATORS_AND_PROGRAMS,
  appealReport: READERS,
} as const satisfies Record<ReportCommandType, Right>

/** Find everything that is against a command on a report, in the order of the guards of comments. */
export function findReportObstacles(
  report: Report,
  comment: Comment,
  command: ReportHandling,
  policy: Policy,
  earlier?: string,
): readonly Obstacle[] {
  const { last } = report
  const at = actingAt(command, last)
  return collectObstacles((oppose) => {
    if (!checkShape(oppose, command, last, at, FIELDS, earlier)) return
    checkRight(oppose, command, report, comment, policy)
    checkCell(oppose, command, report, comment)
    checkVersion(oppose, 'moderation/report-stale', command, report)
    const { type } = command
    if (type === 'uphold' || type === 'dismiss') checkAnswer(oppose, type === 'uphold', command.grounds)
    checkAppeal(oppose, command, report, policy, at)
  })
}

function checkRight(
  oppose: Oppose,
  command: ReportHandling,
  report: Report,
  { forum }: Comment,
  { sections }: Policy,
): void {
  const { actor, type } = command
  const right: Right = RIGHTS[type]
  if (type !== 'appealReport') return checkModerator(oppose, command, right, forum, sections)
  checkBan(oppose, actor)
  if (!right.roles.includes(actor.role) || actor.id !== report.by) oppose('moderation/not-party')
}

function checkCell(oppose: Oppose, { type }: ReportHandling, report: Report, { state }: Comment): void {
  const cell: ReportState | BlockerCode = reportTable[report.state][type]
  if (isRefusal(cell)) oppose(cell)
  else if (type === 'voidReport') {
    if (state !== 'erased') oppose('moderation/comment-not-erased')
  } else if (state === 'erased' && type !== 'appealReport') oppose('moderation/report-void')
  else if (type === 'appealReport' && report.isAppealed) oppose('moderation/already-appealed')
}

function checkAppeal(
  oppose: Oppose,
  { actor, type }: ReportHandling,
  report: Report,
  { appealDays, fourEyes }: Policy,
  at: string,
): void {
  if (type === 'appealReport' && report.state === 'dismissed') {
    checkDelay(oppose, 'moderation/appeal-late', at, report.last.at, appealDays, DAY)
  }
  const isSecondAnswer = report.isAppealed && (type === 'uphold' || type === 'dismiss')
  if (fourEyes && isSecondAnswer && report.answeredBy === actor.id) oppose('moderation/own-decision')
}
