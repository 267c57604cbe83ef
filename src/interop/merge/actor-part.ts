import { expectList, expectObject, expectObjects, expectString } from '../../core/argument.ts'
import { type Expect, fieldsOf, ifDefined, itemsOf } from '../../core/expect-fields.ts'
import type { Problem } from '../../core/problem.ts'
import type { Dataset } from '../../models/dataset.ts'

/** Actors that one source gives, with what they refer to: what an adapter gave, or a dataset that was read. */
export interface ActorPart extends Pick<Dataset, 'actors'>, Partial<Pick<Dataset, 'places' | 'sources'>> {
  /** What its adapter, or an earlier merge, found: it tells whom the source masks, where the name does not. */
  readonly problems?: readonly Problem[] | undefined
}

const strings = ifDefined(itemsOf(expectString))
const objects = ifDefined(expectObjects)
const provenances = ifDefined(itemsOf(fieldsOf({ fields: strings })))
const claims = ifDefined(itemsOf(fieldsOf({ value: fieldsOf({ edtf: expectString }), by: expectObjects })))
const conventions = ifDefined(itemsOf(fieldsOf({ by: objects })))

/** What joining reads of every entity. */
const ENTITY = { id: expectString, by: provenances }

const expectOrganisation = fieldsOf({
  ...ENTITY,
  name: expectString,
  altNames: strings,
  acronym: ifDefined(expectString),
  kinds: strings,
  identifiers: ifDefined(
    fieldsOf({
      siren: ifDefined(expectString),
      siret: strings,
      rna: ifDefined(expectString),
      vat: ifDefined(expectString),
      uai: strings,
      finess: strings,
    }),
  ),
  legalForms: conventions,
  ess: ifDefined(fieldsOf({ is: expectString })),
  esus: conventions,
  siae: conventions,
  complete: strings,
  naf: objects,
  collectiveAgreements: strings,
  places: strings,
  founded: claims,
  dissolved: claims,
  outputs: objects,
})
const expectOther = fieldsOf({ ...ENTITY, name: expectString })

const expectActor: Expect = (value, name) => {
  expectObject(value, name)
  if ('type' in value && value.type === 'organisation') expectOrganisation(value, name)
  else expectOther(value, name)
}

const expectPart = fieldsOf({
  actors: itemsOf(expectActor),
  places: ifDefined(itemsOf(fieldsOf({ ...ENTITY, name: expectString, address: ifDefined(expectString) }))),
  sources: ifDefined(itemsOf(fieldsOf({ id: expectString }))),
  problems: objects,
})

/** Refuse what are no parts of a dataset, naming the place of what is wrong. */
export function expectParts(parts: readonly ActorPart[]): void {
  expectList(parts, 'parts')
  for (const [index, part] of parts.entries()) expectPart(part, `parts[${index}]`)
}
