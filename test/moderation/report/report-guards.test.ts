import { expect, test } from 'vitest'
import { type ReportCommandType, ROLES, type Role } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import type { Report } from '../../../src/moderation/report/report.ts'
import type { ReportHandling } from '../../../src/moderation/report/report-command.ts'
import { findReportObstacles } from '../../../src/moderation/report/report-guards.ts'
import { GROUNDS, inState, minute, POSTERIORI } from '../sample.ts'

const OPEN: Report = {
  id: 's1',
  state: 'open',
  comment: '7',
  by: 'x1',
  ground: 'off-topic',
  filedAt: minute(1),
  isAppealed: false,
  version: 1,
  last: { commandId: 'c2', command: 'file', at: minute(1), by: 'x1' },
}
const DISMISSED: Report = { ...OPEN, state: 'dismissed' }

function actorOf(role: Role): Actor {
  return role === 'moderator' ? { role, id: 'x1', scope: { kind: 'everything' } } : { role, id: 'x1' }
}

function codesOf(type: ReportCommandType, role: Role): readonly string[] {
  const fields = { type, id: 'r2', at: minute(9), actor: actorOf(role), expected: { version: 1 }, grounds: GROUNDS }
  const command = { ...fields, seen: { version: 1, revision: 1 } } as ReportHandling
  const [report, comment] = {
    take: [OPEN, inState.published],
    uphold: [OPEN, inState.published],
    dismiss: [OPEN, inState.published],
    voidReport: [OPEN, inState.erased],
    appealReport: [DISMISSED, inState.published],
  }[type] as [Report, typeof inState.published]
  return findReportObstacles(report, comment, command, POSTERIORI).map(({ code }) => code)
}

const MODERATORS: readonly Role[] = ['moderator', 'admin']

test.each<[ReportCommandType, readonly Role[], string]>([
  ['take', MODERATORS, 'moderation/not-moderator'],
  ['uphold', MODERATORS, 'moderation/not-moderator'],
  ['dismiss', MODERATORS, 'moderation/not-moderator'],
  ['voidReport', [...MODERATORS, 'system'], 'moderation/not-moderator'],
  ['appealReport', ['visitor', 'reader', ...MODERATORS, 'dataSubject'], 'moderation/not-party'],
])('%s is for %j', (type, roles, code) => {
  for (const role of ROLES) expect([role, ...codesOf(type, role)]).toEqual(roles.includes(role) ? [role] : [role, code])
})

test.each<[ReportCommandType, readonly string[]]>([
  ['take', ['expected.version']],
  ['uphold', ['expected.version', 'seen.version', 'seen.revision']],
  ['dismiss', ['expected.version', 'seen.version', 'seen.revision']],
  ['voidReport', ['expected.version']],
  ['appealReport', []],
])('%s must hold %j', (type, fields) => {
  const command = { type, id: 'r2', at: minute(9), actor: actorOf('admin') } as ReportHandling
  const missing = findReportObstacles(OPEN, inState.published, command, POSTERIORI)
    .filter(({ code }) => code === 'moderation/missing-field')
    .map(({ params }) => params['field'])
  expect(missing).toEqual(fields)
})
