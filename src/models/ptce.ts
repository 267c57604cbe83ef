import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { dateClaimsSchema } from './values/claim.ts'
import { countedOf } from './values/counted.ts'
import { edtfSchema } from './values/dates/edtf.ts'
import { checkPeriodOrder, periodShape } from './values/dates/period.ts'
import { actorIdSchema, idOf } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { moneySchema } from './values/money.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'

/** The kinds of member that a PTCE is made of (loi n° 2014-856, art. 9, I). */
export const COLLEGES = [
  'ess',
  'entreprise',
  'collectivite',
  'recherche',
  'enseignement',
  'formation',
  'autre',
] as const

/** Validates a member of a PTCE. */
export const ptceMemberSchema = frozen(
  z
    .strictObject({
      ...periodShape,
      /** Who it is. */
      actor: actorIdSchema,
      /** Which of the kinds of art. 9 it is counted among. */
      college: z.enum(COLLEGES),
      /** What it does there. */
      roles: listOf(z.enum(['initiateur', 'fondateur', 'membre', 'porteur', 'partenaire', 'financeur'])),
      /** Where this is from. */
      by: provenancesSchema.optional(),
    })
    .check(checkPeriodOrder),
)

/** A member of a PTCE, and when. */
export interface PtceMember extends z.output<typeof ptceMemberSchema> {}

/** Validates the answer of a call for projects. */
export const ptceLabelSchema = frozen(
  z.strictObject({
    /** The call: `AAP2013`, `AAP2015`, `AMI2021`, `AMI2023`, or another. */
    call: textSchema,
    /** What came of it. */
    result: z.enum(['laureat', 'eligible', 'candidat']),
    /** When. */
    date: edtfSchema,
    /** The grant. */
    amount: moneySchema.optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** What a call for projects of the State (*appel à projets*) answered to a PTCE. */
export interface PtceLabel extends z.output<typeof ptceLabelSchema> {}

/** Validates a PTCE. */
export const ptceSchema = frozen(
  z.strictObject({
    /** Its name in the dataset. */
    id: idOf<'ptce'>(),
    /** Its usual name. */
    name: textSchema,
    /** Other names that it goes by. */
    altNames: listOf(textSchema).optional(),
    /** Where its name is from: « contraction de Boulangerie et Solidaire ». */
    nameOrigin: textSchema.optional(),
    /** The organisation that bears it (*structure porteuse*), which often has the same name and is something else. */
    bearer: idOf<'organisation'>().optional(),
    /** The bearer's name, when it is no actor of the dataset. */
    bearerName: textSchema.optional(),
    /** The territory that it is on. */
    territory: idOf<'place'>().optional(),
    /** What sources say of when it came up. */
    emergence: dateClaimsSchema.optional(),
    /** What sources say of when it became a legal person. */
    legalCreation: dateClaimsSchema.optional(),
    /** What sources say of its end. */
    dissolved: dateClaimsSchema.optional(),
    /** Who it is made of; absent when nothing is known. */
    members: listOf<PtceMember>(ptceMemberSchema).optional(),
    /** The common and continuous strategy of pooling, cooperation or partnership, in words. */
    strategy: textSchema.optional(),
    /** What its projects are innovative in; an empty list says that they are not. */
    innovations: listOf(z.enum(['sociale', 'technologique'])).optional(),
    /** How its projects bear sustainable local development, in words. */
    localDevelopment: textSchema.optional(),
    /** What it aims at. */
    ambitions: countedOf(textSchema).optional(),
    /** The branches of trade it works in (*filières*). */
    filieres: listOf(textSchema).optional(),
    /** What calls for projects answered. */
    labels: listOf<PtceLabel>(ptceLabelSchema).optional(),
    /** Which of these lists are known to be whole: who is not in them is no member, was no laureate. */
    complete: listOf(z.enum(['members', 'labels'])).optional(),
    /** How far it is. */
    stage: z.enum(['emergence', 'experimentation', 'developpement', 'perennisation', 'ended']).optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/**
 * A *pôle territorial de coopération économique*: ESS enterprises and others who, on one territory, share a
 * strategy of cooperation (loi n° 2014-856, art. 9). It need not be a legal person.
 */
export interface Ptce extends z.output<typeof ptceSchema> {}

/**
 * Read a PTCE from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The PTCE; or every problem found, with its path.
 * @example
 * ```ts
 * import {parsePtce} from 'ess-domain/models'
 * parsePtce({id: 'bou-sol', name: 'Bou’Sol', territory: 'marseille'}).ok //=> true
 * ```
 */
export function parsePtce(value: unknown): Outcome<Ptce, ModelProblem> {
  return readWith(ptceSchema, value)
}
