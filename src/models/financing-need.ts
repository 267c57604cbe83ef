import * as z from 'zod'
import type { Outcome } from '../core/outcome.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { idOf } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { moneySchema } from './values/money.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'

/** What money is needed for. */
export const NEED_OBJECTS = [
  'fonction-animation',
  'investissement',
  'fonds-propres',
  'tresorerie',
  'developpement-activites',
  'autre',
] as const

/** The instruments that could meet a need. */
export const INSTRUMENTS = [
  'subvention',
  'avance',
  'contre-garantie',
  'pret',
  'epargne-locale',
  'investissement-local',
  'autofinancement',
] as const

/** Validates a financing need. */
export const financingNeedSchema = frozen(
  z.strictObject({
    /** Its name in the dataset. */
    id: idOf<'need'>(),
    /** Who has it. */
    holder: idOf<'community' | 'ptce' | 'organisation'>(),
    /** What the money is for. */
    object: z.enum(NEED_OBJECTS),
    /** The phases of the holder's life that it belongs to. */
    phases: listOf(z.enum(['emergence', 'developpement', 'perennisation'])),
    /** Its priority among the needs of its holder, from 1. */
    rank: z.int().min(1).optional(),
    /** How much. */
    amount: moneySchema.optional(),
    /** What the holder lacks: `fonds-propres`. */
    lacks: listOf(textSchema).optional(),
    /** What meets the need today: `subventions-publiques`. */
    currentFunding: listOf(textSchema).optional(),
    /** Whether it is the holder's own, and not that of all its like. */
    specificToHolder: z.boolean().optional(),
    /** What could meet it. */
    instruments: listOf(z.enum(INSTRUMENTS)).optional(),
    /** The surveys and articles that show it. */
    evidence: listOf(idOf<'survey' | 'article'>()),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** A need of money that was found and shown (*besoin de financement*). */
export interface FinancingNeed extends z.output<typeof financingNeedSchema> {}

/**
 * Read a financing need from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The need; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseFinancingNeed} from 'ess-domain/models'
 * const outcome = parseFinancingNeed({
 *   id: 'besoin-animation',
 *   holder: 'renouveau-productif',
 *   object: 'fonction-animation',
 *   phases: ['emergence', 'perennisation'],
 *   rank: 1,
 *   evidence: ['enquete'],
 * })
 * outcome.ok //=> true
 * ```
 */
export function parseFinancingNeed(value: unknown): Outcome<FinancingNeed, ModelProblem> {
  return readWith(financingNeedSchema, value)
}
