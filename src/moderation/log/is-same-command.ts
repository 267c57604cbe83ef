import { expectString } from '../../core/argument.ts'
import { fieldsOf, itemsOf } from '../../core/expect-fields.ts'
import type { ActorRef } from '../actor.ts'
import { recordOf } from '../record-of.ts'

/** What an entry tells of its command; stored somewhere and read back, it can lack the actor. */
interface Told {
  readonly command: string
  readonly actor: ActorRef | undefined
}

/** Tell whether an entry of a log tells of this very command: of its name, by the same actor in the same role. */
export function isSameCommand(entry: Told, command: object): boolean {
  const { actor, type } = recordOf(command)
  const { id, role } = recordOf(actor)
  return entry.command === type && entry.actor?.id === id && entry.actor?.role === role
}

// In rows around entries, a command that is sent again would not be found.
const expectLog = itemsOf(fieldsOf({ commandId: expectString }))

/** Find the entry of a log, of this comment when one is named, that bears the id of a command. */
export function findEarlier<E extends { readonly commandId: string; readonly comment?: string }>(
  log: readonly E[] | undefined,
  command: object,
  comment?: string,
): E | undefined {
  if (log == null) return undefined
  expectLog(log, 'options.log')
  const { id } = recordOf(command)
  return log.find((entry) => entry.commandId === id && (comment == null || entry.comment === comment))
}
