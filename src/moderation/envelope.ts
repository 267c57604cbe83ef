import type { Actor } from './actor.ts'

/** What every command holds, whatever it is given on. */
export interface Envelope {
  /** Unique name of this command: sent twice, it acts once. */
  readonly id: string
  /** ISO instant: the clock of the host, passed in. */
  readonly at: string
  readonly actor: Actor
}
