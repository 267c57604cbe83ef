import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, STATES } from '../../src/core/moderation-states.ts'
import type { Comment } from '../../src/moderation/comment.ts'
import { explain } from '../../src/moderation/explain.ts'
import type { LogEntry } from '../../src/moderation/log-entry.ts'
import { replay } from '../../src/moderation/replay.ts'
import { sampleCommand } from '../../src/moderation/sample-command.ts'
import { accept, codesOf, fresh, judge, moderator, POSTERIORI } from './sample.ts'
import { ACTORS, live, steps } from './world.ts'

const DECISIONS = ['approve', 'reject', 'remove', 'markSpam', 'markHam', 'reopen'] as const

function heldBy(comment: Comment) {
  return comment.state === 'erased' ? undefined : comment
}

test('P11: explain agrees with decide for every actor and command, and what a refusal advises is accepted', () => {
  fc.assert(
    fc.property(steps, fc.nat(5), (history, target) => {
      const { comments, policy, now } = live(history)
      const comment = comments[target % Math.max(comments.length, 1)]
      if (comment === undefined) return
      for (const actor of ACTORS) {
        const explanation = explain(comment, actor, policy, now)
        expect(Object.keys(explanation)).toEqual(COMMAND_TYPES)
        for (const type of COMMAND_TYPES) {
          const result = judge(comment, fresh(type, comment, actor, now), policy)
          const answer = explanation[type]
          expect([type, answer.ok]).toEqual([type, result.ok])
          if (answer.ok && result.ok) expect(answer.to).toBe(result.next.state)
          if (answer.ok || result.ok) continue
          expect(answer.refusal.blockers).toEqual(result.refusal.blockers)
          for (const { retry, try: other } of result.refusal.blockers) {
            expect(retry === 'other-command').toBe(other !== undefined)
            if (other === undefined) continue
            expect(judge(comment, sampleCommand(other, comment, actor, now), policy).ok).toBe(true)
          }
        }
      }
    }),
    { numRuns: 40 },
  )
})

describe('P14: the log is the truth', () => {
  test('replaying it gives the comment of now, whatever the policy has become', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { comments, logs } = live(history)
        for (const comment of comments) {
          expect(replay(logs.get(comment.id) ?? [], heldBy(comment))).toEqual({
            ok: true,
            value: comment,
            problems: [],
          })
        }
      }),
    )
  })

  test('a log that went through JSON replays too', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { comments, logs } = live(history)
        for (const comment of comments) {
          const log: LogEntry[] = JSON.parse(JSON.stringify(logs.get(comment.id)))
          const outcome = replay(log, heldBy(comment))
          expect(outcome.ok && outcome.value).toEqual(JSON.parse(JSON.stringify(comment)))
        }
      }),
    )
  })

  test('an entry that is dropped or swapped inside the log is noticed', () => {
    fc.assert(
      fc.property(steps, fc.nat(20), (history, place) => {
        const { comments, logs } = live(history)
        for (const comment of comments) {
          const log = logs.get(comment.id) ?? []
          const index = place % log.length
          if (index === log.length - 1) continue
          expect(replay(log.toSpliced(index, 1), heldBy(comment)).ok).toBe(false)
          const [one, two] = log.slice(index, index + 2)
          if (one === undefined || two === undefined) throw new Error('unreachable')
          expect(replay(log.toSpliced(index, 2, two, one), heldBy(comment)).ok).toBe(false)
        }
      }),
    )
  })

  test('an entry that is altered does not replay to the comment of now', () => {
    const alterations: readonly ((entry: LogEntry) => object)[] = [
      () => ({ seq: 99 }),
      () => ({ comment: 'other' }),
      () => ({ at: '2014-06-12T09:00:00Z' }),
      ({ revision }) => ({ revision: revision + 1 }),
      ({ from }) => ({ from: STATES.find((state) => state !== from) }),
      ({ to }) => ({ to: { ...to, state: to.state === 'published' ? 'rejected' : 'published' } }),
      ({ commandId }) => ({ commandId: `${commandId}?` }),
    ]
    fc.assert(
      fc.property(steps, fc.constantFrom(...alterations), (history, alter) => {
        const { comments, logs } = live(history)
        for (const comment of comments) {
          const log = logs.get(comment.id) ?? []
          const last = log.at(-1)
          if (last === undefined) throw new Error('unreachable')
          const outcome = replay([...log.slice(0, -1), { ...last, ...alter(last) } as LogEntry], heldBy(comment))
          expect(outcome.ok ? outcome.value : undefined).not.toEqual(comment)
        }
      }),
    )
  })
})

test('P15: undo right after a decision restores the state with all it carries; undo of undo is refused', () => {
  fc.assert(
    fc.property(
      steps,
      fc.nat(5),
      fc.constantFrom(...DECISIONS),
      fc.constantFrom(...ACTORS),
      (history, target, type, actor) => {
        const { comments, policy, now } = live(history)
        const comment = comments[target % Math.max(comments.length, 1)]
        if (comment === undefined || actor.role === 'system') return
        const decided = judge(comment, fresh(type, comment, actor, now), policy)
        if (!decided.ok) return
        const undone = judge(decided.next, fresh('undo', decided.next, actor, now), policy)
        if (!undone.ok) {
          const allowed = ['moderation/undo-needs-approval', 'moderation/own-comment']
          expect(codesOf(undone).filter((code) => !allowed.includes(code))).toEqual([])
          expect(comment.state).toBe('published')
          return
        }
        const {
          version: _,
          last: __,
          previous: ___,
          firstPublishedAt: ____,
          ...restored
        } = undone.next as Comment<'pending'>
        const { version: a, last: b, previous: c, firstPublishedAt: d, ...before } = comment as Comment<'pending'>
        expect(restored).toEqual(before)
        expect([a, b, c, d].length).toBe(4)
        expect(codesOf(judge(undone.next, fresh('undo', undone.next, actor, now), policy))).toContain(
          'moderation/nothing-to-undo',
        )
      },
    ),
    { numRuns: 300 },
  )
})

test('a decision made on other words is never taken back', () => {
  fc.assert(
    fc.property(steps, fc.nat(5), (history, target) => {
      const { comments, now } = live(history)
      const comment = comments.filter(({ state }) => state === 'pending' || state === 'published')[target]
      if (comment === undefined || comment.state === 'erased') return
      const decided = judge(comment, fresh('approve', comment, moderator, now), POSTERIORI)
      if (!decided.ok) return
      const writer = { role: 'author', id: comment.author.id ?? '', verified: true } as const
      const edited = accept(decided.next, fresh('editByAuthor', decided.next, writer, now), POSTERIORI).next
      const undone = judge(edited, fresh('undo', edited, moderator, now), POSTERIORI)
      expect(codesOf(undone)).toEqual(['moderation/content-changed-since'])
    }),
  )
})

test('P16: the same command twice has the same answer and makes one entry', () => {
  fc.assert(
    fc.property(steps, (history) => {
      const { moves, logs, comments } = live(history)
      for (const { before, command, policy, result } of moves) {
        const log = logs.get(before.id) ?? []
        const now = comments.find(({ id }) => id === before.id) ?? before
        const again = judge(now, command, policy, { log })
        if (!result.ok) expect(judge(before, command, policy)).toEqual(result)
        else expect(again).toEqual({ ok: true, repeated: true, next: now, entry: result.entry, effects: [] })
      }
    }),
  )
})
