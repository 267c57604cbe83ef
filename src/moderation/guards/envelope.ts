import { isBefore } from '../../core/instant.ts'
import { ROLES } from '../../core/moderation-states.ts'
import type { Obstacle } from '../refusal.ts'
import { type FieldTest, fieldOf, isName, isOneOf } from './fields.ts'

/** What was done last to what a command is given on. */
interface Last {
  readonly commandId: string
  readonly command: string
  readonly at: string
}

/** What every command holds, whatever it is given on. */
export interface Envelope {
  readonly command: { readonly id: string; readonly at: string }
  readonly last: Last
  /** When the command acts; the date of the last change when the command's own is none. */
  readonly at: string
  readonly obstacles: Obstacle[]
}

/**
 * Check the id of a command and its date.
 *
 * @param earlier
 *   Name of another command of the same id, when the log knows one.
 */
export function checkEnvelope({ command, last, at, obstacles }: Envelope, earlier?: string): void {
  const { id } = command
  if (!isName(id)) obstacles.push({ code: 'moderation/missing-field', params: { field: 'id' } })
  else if (earlier !== undefined || id === last.commandId) {
    obstacles.push({ code: 'moderation/command-id-used', params: { id, command: earlier ?? last.command } })
  }
  // There is another date when the command's own is no instant.
  if (command.at !== at) obstacles.push({ code: 'moderation/bad-date', params: { field: 'at' } })
  else if (isBefore(at, last.at)) {
    obstacles.push({ code: 'moderation/clock-backwards', params: { at, last: last.at } })
  }
}

const isRole = /* @__PURE__ */ isOneOf(ROLES)

const SCOPE_FIELDS: Readonly<Record<string, FieldTest>> = {
  everything: () => true,
  sections: (scope) => Array.isArray(fieldOf(scope, 'sections')),
  articles: (scope) => Array.isArray(fieldOf(scope, 'articles')),
}

/** Check that whoever acts is told, in a role that is known; tell whether rights can be judged on it. */
export function checkActor(actor: unknown, obstacles: Obstacle[]): boolean {
  const role = fieldOf(actor, 'role')
  if (!isRole(role)) {
    const params = { role: typeof role === 'string' ? role : null }
    obstacles.push({ code: 'moderation/unknown-role', params })
    return false
  }
  if (!isName(fieldOf(actor, 'id'))) obstacles.push({ code: 'moderation/missing-field', params: { field: 'actor.id' } })
  if (role !== 'moderator') return true
  const scope = fieldOf(actor, 'scope')
  const kind = fieldOf(scope, 'kind')
  if (typeof kind === 'string' && Object.hasOwn(SCOPE_FIELDS, kind) && SCOPE_FIELDS[kind]?.(scope)) return true
  obstacles.push({ code: 'moderation/missing-field', params: { field: 'actor.scope' } })
  return false
}
