import * as z from 'zod'
import type { Brand } from '../core/brand.ts'
import type { Outcome } from '../core/outcome.ts'
import {
  type Footnote,
  type FootnoteRef,
  footnoteRefSchema,
  footnoteSchema,
  type GlossaryUse,
  glossaryUseSchema,
  type Section,
  type SourceCredit,
  sectionSchema,
  sourceCreditSchema,
} from './article-parts.ts'
import type { ModelProblem } from './model-problem.ts'
import { frozen } from './reading/frozen.ts'
import { readWith } from './reading/read-with.ts'
import { codedText } from './values/coded-text.ts'
import { isoDateSchema } from './values/dates/iso-date.ts'
import { actorIdSchema, type EntityKind, idOf } from './values/identifiers/id.ts'
import { listOf } from './values/list.ts'
import { provenancesSchema } from './values/provenance.ts'
import { textSchema } from './values/text.ts'
import { webAddressSchema } from './values/web-address.ts'

/** Validates an article. */
export const articleSchema = frozen(
  z.strictObject({
    /** Its name in the dataset. */
    id: idOf<'article'>(),
    /** Its title. */
    title: textSchema,
    /** Its address. */
    url: webAddressSchema.optional(),
    /** The day it was published. */
    published: isoDateSchema,
    /** Who published it. */
    publisher: actorIdSchema,
    /** Its language (BCP 47): `fr`. */
    language: codedText<Brand<string, 'Language'>>(
      /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
      'models/language-format',
    ).optional(),
    /** The way to it from the home page (*fil d’Ariane*), the title included. */
    breadcrumb: listOf(textSchema),
    /** Its sections, in order. */
    sections: listOf<Section>(sectionSchema),
    /** The calls of notes, in order. */
    footnoteRefs: listOf<FootnoteRef>(footnoteRefSchema),
    /** The notes, in order. */
    footnotes: listOf<Footnote>(footnoteSchema),
    /** Where it uses terms of the glossary. */
    glossaryUses: listOf<GlossaryUse>(glossaryUseSchema),
    /** What it is based on. */
    basedOn: listOf<SourceCredit>(sourceCreditSchema).optional(),
    /** The entities that it is about. */
    about: listOf(idOf<EntityKind>()),
    /** The forum where readers comment it. */
    forum: idOf<'forum'>().optional(),
    /** Where this is from. */
    by: provenancesSchema.optional(),
  }),
)

/** An article, as far as its facts go: what it is about, its notes, the terms that it uses. */
export interface Article extends z.output<typeof articleSchema> {}

/**
 * Read an article from untrusted data.
 *
 * @param value
 *   Anything; plain JSON is expected.
 * @returns
 *   The article; or every problem found, with its path.
 * @example
 * ```ts
 * import {parseArticle} from 'ess-domain/models'
 * const outcome = parseArticle({
 *   id: 'visite',
 *   title: 'La communauté en visite à Marseille',
 *   published: '2014-07-09',
 *   publisher: 'labo',
 *   breadcrumb: [],
 *   sections: [],
 *   footnoteRefs: [],
 *   footnotes: [],
 *   glossaryUses: [],
 *   abuot: [],
 * })
 * outcome.problems.map(({code, params}) => [code, params.near ?? null])
 * //=> [['models/missing', null], ['models/unknown-field', 'about']]
 * ```
 */
export function parseArticle(value: unknown): Outcome<Article, ModelProblem> {
  return readWith(articleSchema, value)
}
