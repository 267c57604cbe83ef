import * as z from 'zod'

/**
 * How a fact is known: `stated` by the source, `inferred` from what it says, or `external`, from elsewhere than the
 * document that the dataset is about.
 */
export const KNOWLEDGE = ['stated', 'inferred', 'external'] as const

/** How a fact is known. */
export type Knowledge = (typeof KNOWLEDGE)[number]

/** Validates how a fact is known. */
export const knowledgeSchema = z.enum(KNOWLEDGE)
