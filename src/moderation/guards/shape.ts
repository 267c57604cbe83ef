import { isBefore } from '../../core/instant.ts'
import { ROLES } from '../../core/moderation-states.ts'
import type { Envelope } from '../envelope.ts'
import { isName, isOneOf, isText } from '../field-tests.ts'
import type { Last, Oppose } from '../guard.ts'
import { recordOf } from '../record-of.ts'
import { checkFields, type Field, opposeField } from './fields.ts'

/**
 * Check that a command is one: known, complete, and not dated before the last change.
 *
 * @param fields
 *   What each command that is known must hold, beside its id, its date and its actor.
 * @param earlier
 *   Name of another command of the same id, when the log knows one.
 * @returns
 *   Whether the other guards can be asked: they can when the command and the role are known.
 */
export function checkShape(
  oppose: Oppose,
  command: Envelope,
  last: Last,
  at: string,
  fields: Readonly<Record<string, readonly Field[]>>,
  earlier: string | undefined,
): boolean {
  const { type } = recordOf(command)
  const name = typeof type === 'string' ? type : null
  const wanted = name !== null && Object.hasOwn(fields, name) ? fields[name] : undefined
  if (wanted == null) {
    oppose('moderation/unknown-command', { command: name })
    return false
  }
  checkEnvelope(oppose, command, last, at, earlier)
  return checkFieldsAndActor(oppose, command, wanted)
}

/**
 * Check the id of a command and its date.
 *
 * @param earlier
 *   Name of another command of the same id, when the log knows one.
 */
export function checkEnvelope(
  oppose: Oppose,
  command: Envelope,
  last: Last,
  at: string,
  earlier: string | undefined,
): void {
  const { id } = command
  if (!isName(id)) opposeField(oppose, 'id', id)
  else if (earlier != null || id === last.commandId) {
    oppose('moderation/command-id-used', { id, command: earlier ?? last.command })
  }
  // `at` is another date only where the command's own is no instant: see `actingAt`.
  if (command.at !== at) oppose('moderation/bad-date', { field: 'at' })
  else if (isBefore(at, last.at)) oppose('moderation/clock-backwards', { at, last: last.at })
}

/** Check the other fields of a command, and who acts: see `checkActor`. */
export function checkFieldsAndActor(oppose: Oppose, command: Envelope, fields: readonly Field[]): boolean {
  checkFields(oppose, command, fields)
  return checkActor(oppose, command.actor)
}

const isRole = isOneOf(ROLES)

/** Check that whoever acts is named, in a role that is known; tell whether it is. */
export function checkRole(oppose: Oppose, actor: unknown): boolean {
  const { id, role } = recordOf(actor)
  if (!isRole(role)) {
    oppose('moderation/unknown-role', { role: typeof role === 'string' ? role : null })
    return false
  }
  if (!isName(id)) opposeField(oppose, 'actor.id', id)
  return true
}

/** Check that whoever acts is told, in a role that is known, a moderator with a scope; tell whether rights can be judged. */
export function checkActor(oppose: Oppose, actor: unknown): boolean {
  if (!checkRole(oppose, actor)) return false
  const { role, scope } = recordOf(actor)
  if (role !== 'moderator') return true
  const fields = recordOf(scope)
  const { kind } = fields
  const listed = kind === 'sections' || kind === 'articles' ? fields[kind] : undefined
  // Numbers would be ids of none: everything would be out of scope.
  const isListed = Array.isArray(listed) && listed.every(isText)
  if (isListed || kind === 'everything') return true
  oppose('moderation/missing-field', { field: 'actor.scope' })
  return false
}
