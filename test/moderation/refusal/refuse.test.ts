import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, STATES } from '../../../src/core/moderation-states.ts'
import type { Command } from '../../../src/moderation/command.ts'
import { ADVICE } from '../../../src/moderation/refusal/refusal.ts'
import { refuse } from '../../../src/moderation/refusal/refuse.ts'
import { ready } from '../ready.ts'
import {
  accept,
  admin,
  author,
  blockersOf,
  fresh,
  inState,
  judge,
  minute,
  moderator,
  POSTERIORI,
  PRIORI,
} from '../sample.ts'

describe('another command is advised', () => {
  test('only when the same actor could give it at the same time', () => {
    const rules = { ...POSTERIORI, fourEyes: true }
    const comment = accept(inState.published, fresh('markSpam', inState.published), POSTERIORI).next
    const advice = (command: Command) =>
      refuse(comment, command, rules, [{ code: 'moderation/is-spam', params: {} }]).blockers[0]
    const command = fresh('remove', comment)
    expect(advice(command)).toMatchObject({ retry: 'other-command', try: 'markHam' })
    for (const change of [
      { actor: { ...moderator, banned: true } },
      { actor: author },
      { actor: undefined },
      { at: minute(0) },
      { at: 'hier' },
    ]) {
      expect(advice({ ...command, ...change } as unknown as Command)).toEqual({
        code: 'moderation/is-spam',
        params: {},
        retry: 'never',
      })
    }
  })

  test('and is then accepted', () => {
    let advised = 0
    for (const on of STATES.flatMap((state) => [inState[state], ready(state)])) {
      for (const type of COMMAND_TYPES) {
        const refused = judge(on, fresh(type, on, admin, minute(30)), PRIORI)
        for (const { try: other } of blockersOf(refused)) {
          if (other === undefined) continue
          advised++
          expect(judge(on, fresh(other, on, admin, minute(30)), PRIORI).ok).toBe(true)
        }
      }
    }
    expect(advised).toBeGreaterThan(10)
  })
})

test('no command is advised that is none', () => {
  const advised = Object.values(ADVICE).flatMap((advice) => (typeof advice === 'object' ? [advice.try] : []))
  expect(advised.filter((type) => !COMMAND_TYPES.includes(type))).toEqual([])
})
