import { show } from '../core/argument.ts'
import { isInstant } from '../core/instant.ts'

/** Refuse what is no instant. */
export function expectInstant(value: unknown, name: string): asserts value is string {
  if (!isInstant(value)) throw wrong(name, 'an ISO 8601 instant', value)
}

/** Say that an argument is not what it must be; `name` is its whole name, as `policy.mode`. */
export function wrong(name: string, wanted: string, value: unknown): TypeError {
  return new TypeError(`Expected \`${name}\` to be ${wanted}, got ${show(value)}`)
}
