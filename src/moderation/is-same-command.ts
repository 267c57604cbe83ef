import type { ActorRef } from './actor.ts'
import { fieldOf } from './guards/fields.ts'

/** Tell whether an entry of a log tells of this very command: of its name, by the same actor in the same role. */
export function isSameCommand(entry: { readonly command: string; readonly actor: ActorRef }, command: object): boolean {
  const actor = fieldOf(command, 'actor')
  const isSameActor = entry.actor.id === fieldOf(actor, 'id') && entry.actor.role === fieldOf(actor, 'role')
  return isSameActor && entry.command === fieldOf(command, 'type')
}
