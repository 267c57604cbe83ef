import type { BlockerCode } from '../core/codes/moderation.ts'
import { isInstant } from '../core/instant.ts'
import type { ProblemParams } from '../core/problem.ts'
import type { Actor } from './actor.ts'
import type { Command } from './command.ts'
import type { Comment } from './comment.ts'
import type { Policy } from './policy.ts'
import type { Obstacle } from './refusal.ts'

/** What was done last to what a command is given on. */
export interface Last {
  readonly commandId: string
  readonly command: string
  readonly at: string
  readonly by: string
}

/** What every command holds, whatever it is given on. */
export interface Envelope {
  readonly id: string
  readonly at: string
  readonly actor: Actor
}

/** What the guards of every kind of command look at, and where they put what they find. */
export interface Given<C extends { readonly actor: Actor } = Envelope> {
  readonly command: C
  readonly last: Last
  /** When the command acts; the date of the last change when the command's own is none. */
  readonly at: string
  readonly obstacles: Obstacle[]
}

/** What the guards of a command on a comment look at. */
export interface Situation extends Given<Command> {
  readonly comment: Comment
  readonly policy: Policy
}

/** Looks at one thing and reports everything that is against the command. */
export type Guard = (situation: Situation) => void

/** Report something against a command. */
export function oppose({ obstacles }: Pick<Given, 'obstacles'>, code: BlockerCode, params: ProblemParams = {}): void {
  obstacles.push({ code, params })
}

/** Say when a command acts: when it is dated, or else when the last change was made. */
export function actingAt(command: Envelope, last: Last): string {
  return isInstant(command?.at) ? command.at : last.at
}
