import * as z from 'zod'
import { frozen } from './reading/frozen.ts'
import { idOf } from './values/identifiers/id.ts'
import { textSchema } from './values/text.ts'

const markerSchema = z.int().min(1)

/** Validates a section. */
export const sectionSchema = frozen(
  z.strictObject({
    /** Its heading; absent for what stands before the first one. */
    heading: textSchema.optional(),
    /** Its text, in the markup of the site, which this library's `spip` part reads. */
    text: z.string().optional(),
  }),
)

/** A section of an article: a heading and what follows it. */
export interface Section extends z.output<typeof sectionSchema> {}

/** Validates the call of a note. */
export const footnoteRefSchema = frozen(
  z.strictObject({
    /** The number of the note. */
    marker: markerSchema,
    /** The words it stands at. */
    at: textSchema.optional(),
  }),
)

/** The call of a note (*appel de note*): `[2]`. */
export interface FootnoteRef extends z.output<typeof footnoteRefSchema> {}

/** Validates a note. */
export const footnoteSchema = frozen(
  z.strictObject({
    /** Its number. */
    marker: markerSchema,
    /** Its text, in the markup of the site. */
    text: textSchema,
  }),
)

/** A note of an article (*note de bas de page*). */
export interface Footnote extends z.output<typeof footnoteSchema> {}

/** Validates the use of a glossary term. */
export const glossaryUseSchema = frozen(
  z.strictObject({
    /** The term, in the definition that was valid. */
    term: idOf<'term'>(),
    /** The words of the article. */
    text: textSchema.optional(),
    /** Number of the section, from 0. */
    section: z.int().min(0).optional(),
    /** Whether it is certain where a definition that stands in the text ends. */
    boundary: z.enum(['certain', 'guessed']).optional(),
  }),
)

/** A place where an article uses a term of the glossary. */
export interface GlossaryUse extends z.output<typeof glossaryUseSchema> {}

/** Validates the credit of a source. */
export const sourceCreditSchema = frozen(
  z.strictObject({
    /** The source. */
    source: idOf<'source'>(),
    /** The credit as the article prints it: `www.coorace.org`. */
    credit: textSchema.optional(),
  }),
)

/** What an article is based on, as it says so. */
export interface SourceCredit extends z.output<typeof sourceCreditSchema> {}
