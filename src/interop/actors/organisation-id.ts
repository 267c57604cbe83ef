import { type IdOf, idOf } from '../../models/values/identifiers/id.ts'

const ORGANISATION_ID = idOf<'organisation'>()

/** Name an organisation after a number that was read: `siren-552081317`, `rna-W751080001`. */
export function organisationId(register: 'siren' | 'rna', number: string): IdOf<'organisation'> {
  return ORGANISATION_ID.parse(`${register}-${number}`)
}
