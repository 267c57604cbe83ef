import { expectString } from '../../core/argument.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { expectTerms } from '../../core/expect-terms.ts'
import { groupBy } from '../../core/group-by.ts'
import type { GlossaryTerm } from '../glossary-term.ts'
import { indexGlossary, termKey } from './glossary-index.ts'
import { type GlossaryTime, timeOf, versionAt } from './version-at.ts'

/**
 * Find the definition of a term at a date.
 *
 * @param glossary
 *   Terms, each version of a definition being an entry of its own.
 * @param text
 *   The words of a text; capitals, accents, apostrophes, kinds of spaces and hyphens do not count. Plurals are variants.
 * @param options
 *   `at`: the date that the definition was valid at, mostly that of the article (default: the latest).
 * @returns
 *   The entry, or `undefined` when no term has this spelling, or none of its definitions was valid then.
 * @throws {TypeError}
 *   When `glossary` is no list of terms, `text` is not a string, `at` is not a date, or an option is not known.
 * @example
 * ```ts
 * import {glossaryTermAt, glossaryTermSchema} from 'ess-domain/models'
 * const glossary = [
 *   {id: 'ess-1', term: 'ESS', definition: 'avant la loi', validUntil: '2014-07'},
 *   {id: 'ess-2', term: 'ESS', variants: ['économie sociale et solidaire'], definition: 'la loi', validFrom: '2014-08'},
 * ].map((term) => glossaryTermSchema.parse(term))
 * glossaryTermAt(glossary, 'ess', {at: '2014-07-09'})?.definition //=> 'avant la loi'
 * glossaryTermAt(glossary, 'Economie sociale et solidaire')?.definition //=> 'la loi'
 * ```
 */
export function glossaryTermAt(
  glossary: readonly GlossaryTerm[],
  text: string,
  options: GlossaryTime = {},
): GlossaryTerm | undefined {
  expectString(text, 'text')
  expectOptions(options, ['at'])
  const at = timeOf(options)
  return versionAt(indexGlossary(glossary).get(termKey(text)) ?? [], at)
}

/**
 * Keep one definition of each term: the one that was valid at a date.
 *
 * @param glossary
 *   Terms, each version of a definition being an entry of its own.
 * @param options
 *   `at`: the date (default: the latest definitions).
 * @returns
 *   The entries that remain, in the order of the glossary: what `annotateTerms` of `ess-domain/spip` wants.
 * @throws {TypeError}
 *   When `glossary` is no list of terms, `at` is not a date, or an option is not known.
 * @example
 * ```ts
 * import {glossaryAt, glossaryTermSchema} from 'ess-domain/models'
 * const terms = [
 *   {id: 'ess-1', term: 'ESS', definition: 'avant la loi', validUntil: '2014-07'},
 *   {id: 'ess-2', term: 'ESS', definition: 'depuis la loi', validFrom: '2014-08'},
 * ].map((term) => glossaryTermSchema.parse(term))
 * glossaryAt(terms, {at: '2014-07-09'}).map(({id}) => String(id)) //=> ['ess-1']
 * ```
 */
export function glossaryAt(glossary: readonly GlossaryTerm[], options: GlossaryTime = {}): GlossaryTerm[] {
  expectTerms(glossary, 'glossary')
  expectOptions(options, ['at'])
  const at = timeOf(options)
  const versions = groupBy(glossary, ({ term }) => termKey(term))
  const chosen = new Set([...versions.values()].map((same) => versionAt(same, at)))
  return glossary.filter((entry) => chosen.has(entry))
}
