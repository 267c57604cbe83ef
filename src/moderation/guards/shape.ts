import { isBefore } from '../../core/instant.ts'
import { ROLES } from '../../core/moderation-states.ts'
import { type Given, oppose } from '../situation.ts'
import { checkFields, type Field, type FieldTest, fieldOf, isName, isOneOf } from './fields.ts'

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
  given: Given,
  fields: Readonly<Record<string, readonly Field[]>>,
  earlier: string | undefined,
): boolean {
  const type = fieldOf(given.command, 'type')
  const name = typeof type === 'string' ? type : null
  const wanted = name !== null && Object.hasOwn(fields, name) ? fields[name] : undefined
  if (wanted === undefined) {
    oppose(given, 'moderation/unknown-command', { command: name })
    return false
  }
  checkEnvelope(given, earlier)
  return checkHeld(given, wanted)
}

/**
 * Check the id of a command and its date.
 *
 * @param earlier
 *   Name of another command of the same id, when the log knows one.
 */
export function checkEnvelope(given: Given, earlier: string | undefined): void {
  const { at, command, last } = given
  const { id } = command
  if (!isName(id)) oppose(given, 'moderation/missing-field', { field: 'id' })
  else if (earlier !== undefined || id === last.commandId) {
    oppose(given, 'moderation/command-id-used', { id, command: earlier ?? last.command })
  }
  // There is another date when the command's own is no instant.
  if (command.at !== at) oppose(given, 'moderation/bad-date', { field: 'at' })
  else if (isBefore(at, last.at)) oppose(given, 'moderation/clock-backwards', { at, last: last.at })
}

/** Check the other fields of a command, and that whoever acts is told, in a role that is known; tell whether rights can be judged. */
export function checkHeld(given: Given, fields: readonly Field[]): boolean {
  checkFields(given, given.command, fields)
  return checkActor(given)
}

const isRole = /* @__PURE__ */ isOneOf(ROLES)

const SCOPE_FIELDS: Readonly<Record<string, FieldTest>> = {
  everything: () => true,
  sections: (scope) => Array.isArray(fieldOf(scope, 'sections')),
  articles: (scope) => Array.isArray(fieldOf(scope, 'articles')),
}

function checkActor(given: Given): boolean {
  const { actor } = given.command
  const role = fieldOf(actor, 'role')
  if (!isRole(role)) {
    oppose(given, 'moderation/unknown-role', { role: typeof role === 'string' ? role : null })
    return false
  }
  if (!isName(fieldOf(actor, 'id'))) oppose(given, 'moderation/missing-field', { field: 'actor.id' })
  if (role !== 'moderator') return true
  const scope = fieldOf(actor, 'scope')
  const kind = fieldOf(scope, 'kind')
  if (typeof kind === 'string' && Object.hasOwn(SCOPE_FIELDS, kind) && SCOPE_FIELDS[kind]?.(scope)) return true
  oppose(given, 'moderation/missing-field', { field: 'actor.scope' })
  return false
}
