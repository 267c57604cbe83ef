import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comment } from '../../src/moderation/comment.ts'
import { threadVisibility } from '../../src/moderation/visibility.ts'
import { accept, codesOf, fresh, judge, moderator, POSTERIORI, PRIORI } from './sample.ts'
import { live, type Move, steps, type World } from './world.ts'

function everyWorld(check: (world: World) => void): void {
  fc.assert(fc.property(steps, (history) => check(live(history))))
}

function appears({ before, result }: Move): boolean {
  return result.ok && before.state !== 'published' && result.next.state === 'published'
}

function seenBy(thread: readonly Comment[]): ReadonlyMap<string, unknown> {
  return threadVisibility(thread)
}

describe('safety', () => {
  test('P1: a priori, a comment appears by a human who accepts these words, or by an undo back to that', () => {
    everyWorld(({ moves, births }) => {
      for (const move of moves.filter((one) => one.policy.mode === 'a-priori' && appears(one))) {
        const { command, before, result } = move
        if (!result.ok || result.next.state !== 'published') throw new Error('unreachable')
        expect(['approve', 'undo']).toContain(command.type)
        expect(['moderator', 'admin']).toContain(command.actor.role)
        expect(['m4', 'm5']).not.toContain(command.actor.id)
        expect(result.next.basis).toMatchObject({ kind: 'decision', revision: before.revision })
      }
      for (const { policy, result } of births) {
        if (policy.mode === 'a-priori') expect(result.next.state).not.toBe('published')
      }
    })
  })

  test('P1: a decision taken back once the forum is a priori shows nothing that nobody had accepted', () => {
    fc.assert(
      fc.property(steps, fc.nat(5), fc.constantFrom('remove', 'markSpam', 'reopen'), (history, target, how) => {
        const { comments, now } = live(history)
        const comment = comments.filter(({ state }) => state === 'published')[target]
        if (comment?.state !== 'published') return
        const hidden = accept(comment, fresh(how, comment, moderator, now), POSTERIORI).next
        const undone = judge(hidden, fresh('undo', hidden, moderator, now), PRIORI)
        expect(undone.ok).toBe(comment.basis.kind === 'decision' && comment.acceptedRevision === comment.revision)
      }),
      { numRuns: 200 },
    )
  })

  test('P2: a priori, new words are never public unread', () => {
    everyWorld(({ moves }) => {
      for (const { policy, before, result } of moves) {
        if (policy.mode !== 'a-priori' || !result.ok || result.next.revision === before.revision) continue
        expect(result.next.state).toBe('pending')
      }
    })
  })

  test('P2: what is public waits again once its author edits it a priori', () => {
    fc.assert(
      fc.property(steps, fc.nat(5), (history, target) => {
        const { comments, now } = live(history)
        const comment = comments.filter(({ state }) => state === 'published')[target]
        if (comment?.state !== 'published') return
        const writer = { role: 'author', id: comment.author.id ?? '', verified: true } as const
        const { next } = accept(comment, fresh('editByAuthor', comment, writer, now), PRIORI)
        expect(next).toMatchObject({ state: 'pending', why: 'edited', revision: comment.revision + 1 })
      }),
    )
  })

  test('P3: a decision changes one comment; its parents and replies stay the very same values', () => {
    fc.assert(
      fc.property(steps, fc.nat(5), (history, target) => {
        const { comments, policy, now } = live(history)
        const comment = comments[target % Math.max(comments.length, 1)]
        if (comment === undefined) return
        const others = JSON.stringify(comments.filter((one) => one !== comment))
        judge(comment, fresh('markSpam', comment, moderator, now), policy)
        expect(JSON.stringify(comments.filter((one) => one !== comment))).toBe(others)
      }),
    )
  })

  test('P4: hiding a comment and showing it again brings back the whole thread as it was', () => {
    fc.assert(
      fc.property(steps, fc.nat(5), fc.constantFrom('remove', 'markSpam', 'reopen'), (history, target, how) => {
        const { comments, policy, now } = live(history)
        const comment = comments.filter(({ state }) => state === 'published')[target]
        if (comment === undefined) return
        const hidden = accept(comment, fresh(how, comment, moderator, now), policy).next
        const shown = accept(hidden, fresh('approve', hidden, moderator, now), policy).next
        const swap = (next: Comment) => comments.map((one) => (one === comment ? next : one))
        expect(seenBy(swap(hidden)).get(comment.id)).not.toEqual({ kind: 'shown' })
        expect(seenBy(swap(shown))).toEqual(seenBy(comments))
      }),
    )
  })

  test('P4: what is shown has ancestors that are shown, or that keep their empty place', () => {
    everyWorld(({ comments }) => {
      const seen = threadVisibility(comments)
      for (const { id, parent } of comments) {
        if (seen.get(id)?.kind !== 'hidden' && parent !== undefined) expect(seen.get(parent)?.kind).not.toBe('hidden')
      }
    })
  })

  test('P4: the log, the effects, the visibility hold no word, name, address or IP', () => {
    everyWorld(({ moves, births, logs, comments }) => {
      const effects = [...moves, ...births].map(({ result }) => (result.ok ? result.effects : result.refusal))
      const told = JSON.stringify([[...logs.values()], effects, [...threadVisibility(comments)]])
      expect(told).not.toMatch(/secrets|Titre|Camille|example\.org|203\.0/)
      const erased = comments.filter(({ state }) => state === 'erased')
      expect(JSON.stringify(erased)).not.toMatch(/secrets|Titre|Camille|example\.org|203\.0|w1|w2/)
    })
  })
})

describe('honesty', () => {
  test('P9: a refusal gives every reason and nothing else; the comment, frozen, is as it was', () => {
    everyWorld(({ moves }) => {
      for (const { before, result } of moves) {
        if (result.ok) continue
        expect(Object.keys(result)).toEqual(['ok', 'refusal'])
        expect(result.refusal.blockers.length).toBeGreaterThan(0)
        expect(result.refusal.state).toBe(before.state)
      }
    })
  })

  test('P10: what is accepted makes one entry and one version', () => {
    everyWorld(({ moves, logs, comments }) => {
      for (const { before, result } of moves) {
        if (!result.ok) continue
        expect(result.next.version).toBe(before.version + 1)
        expect(result.entry).toMatchObject({
          seq: result.next.version,
          from: before.state,
          to: { state: result.next.state },
        })
      }
      for (const { id, version } of comments) expect(logs.get(id)).toHaveLength(version)
    })
  })

  test('P13: of two decisions made on one version, one at most is accepted, in either order', () => {
    const type = fc.constantFrom('approve', 'reject', 'remove', 'markSpam', 'markHam', 'reopen', 'undo', 'settleReport')
    fc.assert(
      fc.property(steps, fc.nat(5), type, type, (history, target, one, other) => {
        const { comments, policy, now } = live(history)
        const comment = comments[target % Math.max(comments.length, 1)]
        if (comment === undefined) return
        const commands = [
          fresh(one, comment, moderator, now),
          { ...fresh(other, comment, moderator, now), id: 'other' },
        ]
        for (const [first, second] of [commands, commands.toReversed()]) {
          if (first === undefined || second === undefined) throw new Error('unreachable')
          const result = judge(comment, first, policy)
          if (!result.ok) continue
          const late = judge(result.next, second, policy)
          expect(late.ok).toBe(false)
          const stale = late.ok
            ? undefined
            : late.refusal.blockers.find(({ code }) => code === 'moderation/stale-version')
          if (result.next.state !== 'erased') expect(stale?.params).toMatchObject({ who: 'm1', when: now })
        }
      }),
    )
  })

  test('P17: the same inputs give the same outputs, and time never goes backwards', () => {
    everyWorld(({ moves, logs }) => {
      for (const { before, command, policy, result } of moves) {
        expect(judge(before, command, policy)).toEqual(result)
        const late = judge(before, { ...command, at: '2014-06-12T09:59:59.999Z' }, policy)
        expect(codesOf(late)).toContain('moderation/clock-backwards')
      }
      for (const log of logs.values()) {
        const dates = log.map(({ at }) => at)
        expect(dates).toEqual([...dates].sort())
      }
    })
  })
})
