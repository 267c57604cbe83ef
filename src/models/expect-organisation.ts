import { expectLists, wrongArgument } from '../core/argument.ts'
import type { Organisation } from './organisation.ts'

/** Refuse what is no organisation, a slip at a call: another actor has neither legal forms nor agreements. */
export function expectOrganisation(value: Organisation | null | undefined): void {
  if (value?.type !== 'organisation') throw wrongArgument('organisation', 'an organisation', value)
  expectLists(value, 'organisation', ['legalForms', 'esus', 'siae', 'founded', 'dissolved'])
}
