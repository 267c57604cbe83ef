import { wrongArgument } from './argument.ts'
import { isInstant } from './instant.ts'

/** Refuse an argument that is no instant; `name` is its whole name, as `policy.closesAt`. */
export function expectInstant(value: unknown, name: string): asserts value is string {
  if (!isInstant(value)) throw wrongArgument(name, 'an ISO 8601 instant, as `toISOString()` gives it', value)
}
