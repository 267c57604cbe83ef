import type { Command } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import { type Accepted, decide, type Refused } from '../../../src/moderation/decide.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { CONDITIONS } from '../model/conditions.ts'
import { Facts } from '../model/facts.ts'
import type { Decided, Stored } from '../model/host.ts'
import { BrokenPromise } from '../model/keep.ts'
import { DECISION_PROMISES } from '../model/promises.ts'
import { deepFreeze, SUBMISSION } from '../sample.ts'
import { abstractState, type Place } from './abstract-state.ts'
import { type Bounds, commandsOn, policiesFor } from './commands.ts'

/** What a search came to. */
export interface Found {
  readonly states: number
  readonly commands: number
  readonly accepted: number
  /** Each pair of state and command that was accepted, with where it led: `pending approve published`. */
  readonly fired: ReadonlySet<string>
  /** What was broken, and how one comes there. */
  readonly violations: readonly string[]
}

const PROMISES = Object.values({ ...DECISION_PROMISES, ...CONDITIONS })

/** Tries every command in every state that can be reached, within bounds, and checks every promise each time. */
export function search(bounds: Bounds): Found {
  const places = new Map<string, Place>()
  const fired = new Set<string>()
  const violations: string[] = []
  let commands = 0
  let accepted = 0
  const policies = policiesFor(bounds)
  for (const place of births(policies)) places.set(abstractState(place), place)
  // The map grows while it is walked: each state is looked at once, the nearest to birth first.
  for (const [name, place] of places) {
    for (const command of commandsOn(place.comment, laterThan(place.comment), bounds)) {
      for (const policy of policies) {
        commands++
        try {
          const { next, decided } = step(place, command, policy)
          if (!decided.result.ok || next === undefined) continue
          accepted++
          fired.add(`${place.comment.state} ${command.type} ${next.comment.state}`)
          const key = abstractState(next)
          if (!places.has(key)) places.set(key, next)
        } catch (error) {
          if (!(error instanceof BrokenPromise)) throw error
          violations.push(`${error.message}: ${command.type} by ${command.actor.id}, ${policy.mode}, on ${name}`)
        }
      }
    }
  }
  return { states: places.size, commands, accepted, fired, violations }
}

// Its address may be purged from the beginning.
const POSTED = {
  ...SUBMISSION,
  identifiers: { ip: { kind: 'full', value: '203.0.113.7', keepUntil: SUBMISSION.at } },
} as const

function births(policies: readonly Policy[]): readonly Place[] {
  return policies.flatMap((policy) =>
    (['clean', 'hold', 'spam'] as const).flatMap((verdict) => {
      const born = submit(POSTED, policy, [{ check: 'words', verdict }])
      if (!born.ok) return []
      const facts = new Facts()
      const stored = { comments: new Map(), logs: new Map() }
      facts.noteBirth({ policy, submission: POSTED, findings: [], result: born, was: stored, is: stored })
      return [{ comment: deepFreeze(born.next), known: facts.of(born.next.id) }]
    }),
  )
}

function step(place: Place, command: Command, policy: Policy): { readonly decided: Decided; readonly next?: Place } {
  const { comment, known } = place
  const result: Accepted | Refused = decide(comment, command, policy)
  const was = storedWith(comment, [])
  const is = result.ok ? storedWith(result.next, [result.entry]) : was
  const decided: Decided = { policy, before: comment, command, result, was, is }
  const facts = new Facts()
  facts.known.set(comment.id, known)
  for (const promise of PROMISES) promise(decided, known, facts)
  facts.note(decided)
  if (!result.ok) return { decided }
  return { decided, next: { comment: deepFreeze(result.next), known: facts.of(comment.id) } }
}

const NO_LOG: readonly [] = []

function storedWith(comment: Comment, log: Stored['logs'] extends ReadonlyMap<string, infer L> ? L : never): Stored {
  return { comments: new Map([[comment.id, comment]]), logs: new Map([[comment.id, log.length === 0 ? NO_LOG : log]]) }
}

function laterThan({ last }: Comment): string {
  return new Date(Date.parse(last.at) + 60_000).toISOString()
}
