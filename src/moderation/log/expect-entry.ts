import { expectObject } from '../../core/argument.ts'

/** Refuse what is no entry of a log: of a comment, a forum or a report. */
export function expectEntry(entry: { readonly actor: object }, name = 'entry'): void {
  expectObject(entry, name)
  expectObject(entry.actor, `${name}.actor`)
}
