import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import { essStatusSchema } from './ess-status.ts'
import { type EsusApproval, esusApprovalSchema } from './esus-approval.ts'
import { type LegalForm, legalFormSchema } from './legal-form.ts'
import { type MemberCategory, memberCategorySchema } from './member-category.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { type SiaeConvention, siaeConventionSchema } from './siae-convention.ts'
import { type NafCode, nafCodeSchema } from './values/activity/naf-code.ts'
import { dateClaimsSchema } from './values/claim.ts'
import { countedOf } from './values/counted.ts'
import { alsaceMoselleSchema } from './values/identifiers/alsace-moselle.ts'
import { finessSchema } from './values/identifiers/finess.ts'
import { idOf } from './values/identifiers/id.ts'
import { idccSchema } from './values/identifiers/idcc.ts'
import { rnaSchema } from './values/identifiers/rna.ts'
import { sirenSchema } from './values/identifiers/siren.ts'
import { siretSchema } from './values/identifiers/siret.ts'
import { uaiSchema } from './values/identifiers/uai.ts'
import { vatSchema } from './values/identifiers/vat.ts'
import { listOf } from './values/list.ts'
import { provenancesSchema } from './values/provenance.ts'
import { type Quantity, quantitySchema } from './values/quantity.ts'
import { textSchema } from './values/text.ts'
import { webAddressSchema } from './values/web-address.ts'

/** Validates the numbers of an organisation. */
export const identifiersSchema = frozen(
  z.strictObject({
    /** Number of the legal unit. */
    siren: sirenSchema.optional(),
    /** Numbers of its establishments. */
    siret: listOf(siretSchema).optional(),
    /** Number of the association. */
    rna: rnaSchema.optional(),
    /** Number for value added tax. */
    vat: vatSchema.optional(),
    /** Registration under the local law of Alsace-Moselle, which takes the place of an RNA number. */
    alsaceMoselle: alsaceMoselleSchema.optional(),
    /** Numbers of its schools. */
    uai: listOf(uaiSchema).optional(),
    /** Numbers of its establishments of health or social care. */
    finess: listOf(finessSchema).optional(),
  }),
)

/** The numbers of an organisation (*identifiants*). An association may have an RNA number, a SIREN, both, or neither. */
export interface Identifiers extends z.output<typeof identifiersSchema> {}

/** Validates an organisation. */
export const organisationSchema = frozen(
  z.strictObject({
    type: z.literal('organisation'),
    /** Its name in the dataset. */
    id: idOf<'organisation'>(),
    /** Its usual name. */
    name: textSchema,
    /** Other names that it goes by. */
    altNames: listOf(textSchema).optional(),
    /** Its acronym. */
    acronym: textSchema.optional(),
    /** What it is, in free words: `think-tank`, `boulangerie`. */
    kinds: listOf(textSchema).optional(),
    /** Its numbers in public registers. */
    identifiers: identifiersSchema.optional(),
    /** The legal forms it had. */
    legalForms: listOf<LegalForm>(legalFormSchema).optional(),
    /** The categories of its members, which make a cooperative a SCIC. */
    memberCategories: countedOf<MemberCategory>(memberCategorySchema).optional(),
    /** How it stands to the ESS; absent when nothing is known. */
    ess: essStatusSchema.optional(),
    /** Its ESUS approvals. */
    esus: listOf<EsusApproval>(esusApprovalSchema).optional(),
    /** Its conventions of insertion. */
    siae: listOf<SiaeConvention>(siaeConventionSchema).optional(),
    /** Which of these lists are known to be whole: what is not in them is not. */
    complete: listOf(z.enum(['legalForms', 'esus', 'siae'])).optional(),
    /** Its activities, each in the nomenclature that it is of. */
    naf: listOf<NafCode>(nafCodeSchema).optional(),
    /** The numbers of its collective agreements (*conventions collectives*). */
    collectiveAgreements: listOf(idccSchema).optional(),
    /** Where it is. */
    places: listOf(idOf<'place'>()).optional(),
    /** What sources say of its foundation. */
    founded: dateClaimsSchema.optional(),
    /** What sources say of its end. */
    dissolved: dateClaimsSchema.optional(),
    /** What it makes, and how much. */
    outputs: listOf<Quantity>(quantitySchema).optional(),
    /** Its site. */
    website: webAddressSchema.optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** An organisation: association, cooperative, company, public body… */
export interface Organisation extends z.output<typeof organisationSchema> {}

/**
 * Read an organisation from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The organisation, its numbers normalised; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseOrganisation} from 'ess-domain/models'
 * const outcome = parseOrganisation({
 *   type: 'organisation',
 *   id: 'edf',
 *   name: 'EDF',
 *   identifiers: {siren: '552 081 317'},
 * })
 * outcome.ok && outcome.value.identifiers?.siren //=> '552081317'
 * ```
 */
export function parseOrganisation(value: unknown): Outcome<Organisation, ModelProblem> {
  return readWith(organisationSchema, value)
}
