import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, ROLES } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import { collectObstacles } from '../../../src/moderation/guard.ts'
import { checkBan, checkIdentity } from '../../../src/moderation/guards/identity.ts'
import { author, codesOf, fresh, inState, judge, POSTERIORI, reader } from '../sample.ts'

function against(check: Parameters<typeof collectObstacles>[0]): readonly string[] {
  return collectObstacles(check).map(({ code }) => code)
}

const actorOf = (role: string, rest: object) => ({ role, id: 'x', ...rest }) as unknown as Actor

describe('who is banned does nothing', () => {
  test.each(ROLES)('%s', (role) => {
    // A program has nobody behind it to be banned.
    const codes = role === 'system' ? [] : ['moderation/banned']
    expect(against((oppose) => checkBan(oppose, actorOf(role, { banned: true })))).toEqual(codes)
    for (const rest of [{}, { banned: false }, { banned: undefined }]) {
      expect(against((oppose) => checkBan(oppose, actorOf(role, rest)))).toEqual([])
    }
  })

  test('nor a report, nor a retraction', () => {
    for (const [type, actor] of [
      ['report', reader],
      ['retract', author],
    ] as const) {
      const command = fresh(type, inState.published, { ...actor, banned: true })
      expect(codesOf(judge(inState.published, command, POSTERIORI))).toEqual(['moderation/banned'])
    }
  })

  test('a program goes on', () => {
    const program = actorOf('system', { banned: true })
    expect(judge(inState.pending, fresh('markSpam', inState.pending, program), POSTERIORI).ok).toBe(true)
  })
})

describe('whose words they are is proved', () => {
  const ASKED: readonly string[] = ['editByAuthor', 'retract']

  test.each(COMMAND_TYPES)('%s by an author', (type) => {
    const codes = ASKED.includes(type) ? ['moderation/identity-unverified'] : []
    for (const rest of [{}, { verified: false }, { verified: undefined }]) {
      const command = fresh(type, inState.published, actorOf('author', rest))
      expect(against((oppose) => checkIdentity(oppose, command))).toEqual(codes)
    }
    const proved = fresh(type, inState.published, actorOf('author', { verified: true }))
    expect(against((oppose) => checkIdentity(oppose, proved))).toEqual([])
  })

  test('of others it is not asked: their role says that they are not the author', () => {
    const anyone = { ...reader, verified: false }
    expect(codesOf(judge(inState.published, fresh('editByAuthor', inState.published, anyone), POSTERIORI))).toEqual([
      'moderation/not-author',
    ])
  })

  test('both faults of one author are told', () => {
    const command = fresh('retract', inState.published, actorOf('author', { banned: true }))
    expect(against((oppose) => checkIdentity(oppose, command))).toEqual([
      'moderation/banned',
      'moderation/identity-unverified',
    ])
  })
})
