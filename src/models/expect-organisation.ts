import { expectObjects, expectString, wrongArgument } from '../core/argument.ts'
import { expectWord, type FieldChecks, fieldsOf, ifDefined, itemsOf } from '../core/expect-fields.ts'
import type { Organisation } from './organisation.ts'
import { SIAE_KINDS } from './siae-convention.ts'
import { LEGAL_FAMILIES } from './values/legal/legal-family.ts'

const strings = ifDefined(itemsOf(expectString))

/** Refuses what are no claims of dates, where they are given. */
export const expectDates = ifDefined(itemsOf(fieldsOf({ value: fieldsOf({ edtf: expectString }) })))

/** Refuses what are no legal forms, where they are given. */
export const expectLegalForms = ifDefined(itemsOf(fieldsOf({ family: expectWord(LEGAL_FAMILIES) })))

/** What the law and other vocabularies read of an organisation. */
const expectFields = fieldsOf({
  altNames: strings,
  dissolved: expectDates,
  ess: ifDefined(fieldsOf({ is: expectString })),
  esus: ifDefined(expectObjects),
  founded: expectDates,
  identifiers: ifDefined(fieldsOf({ siret: strings, finess: strings })),
  legalForms: expectLegalForms,
  siae: ifDefined(itemsOf(fieldsOf({ kind: expectWord(SIAE_KINDS) }))),
} satisfies FieldChecks<Organisation>)

/** Refuse what is no organisation, a slip at a call: another actor has neither legal forms nor agreements. */
export function expectOrganisation(value: Organisation | null | undefined): void {
  if (value?.type !== 'organisation') throw wrongArgument('organisation', 'an organisation', value)
  expectFields(value, 'organisation')
}
