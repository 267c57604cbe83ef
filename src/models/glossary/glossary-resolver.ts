import { expectString, expectType } from '../../core/argument.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { percentEncoded } from '../../core/percent-encoded.ts'
import type { GlossaryTerm } from '../glossary-term.ts'
import { indexGlossary, termKey } from './glossary-index.ts'
import { type GlossaryTime, timeOf, versionAt } from './version-at.ts'

/** How links to a glossary are made. */
export interface GlossaryResolverOptions extends GlossaryTime {
  /** Gives the address of a term. (default: `#` and its id, a place of the page) */
  readonly url?: ((term: GlossaryTerm) => string) | undefined
}

/** Answers where a term is explained, as `resolve.glossary` of `ess-domain/spip` asks; `undefined` means "not known". */
export type GlossaryResolver = (query: {
  readonly term: string
}) => { readonly url: string; readonly title: string } | undefined

/**
 * Turn a glossary into what the SPIP renderer asks for links to terms (`[?PTCE]`): `resolve.glossary`.
 *
 * The glossary is read once; each question then costs one look-up.
 *
 * @param glossary
 *   Terms, each version of a definition being an entry of its own.
 * @param options
 *   `at`: the date of the article (default: the latest definitions); `url`: the address of a term (default: a place of
 *   the page, `#` and its id).
 * @returns
 *   A function from the term asked for to its address and its definition, which becomes the title of the link. It
 *   answers `undefined` for what is no term: SPIP's own fallback, Wikipedia, then applies. A term that is not a string
 *   throws a `TypeError`.
 * @throws {TypeError}
 *   When `glossary` is no list of terms, `at` is not a date, or an option is not known.
 * @example
 * ```ts
 * import {glossaryResolver, glossaryTermSchema} from 'ess-domain/models'
 * import {spipToHtml} from 'ess-domain/spip'
 * const ptce = glossaryTermSchema.parse({id: 'ptce', term: 'PTCE', definition: 'Pôle territorial'})
 * const glossary = glossaryResolver([ptce], {url: ({id}) => `/glossaire/${id}`})
 * spipToHtml('Le [?PTCE]', {resolve: {glossary}, classes: false})
 * //=> '<p>Le <a href="/glossaire/ptce" title="Pôle territorial">PTCE</a></p>'
 * ```
 */
export function glossaryResolver(
  glossary: readonly GlossaryTerm[],
  options: GlossaryResolverOptions = {},
): GlossaryResolver {
  expectOptions(options, ['at', 'url'])
  expectType(options.url, 'function', 'options.url')
  const at = timeOf(options)
  const index = indexGlossary(glossary)
  const urlOf = options.url ?? (({ id }) => `#${percentEncoded(id)}`)
  return ({ term }) => {
    expectString(term, 'term')
    const entry = versionAt(index.get(termKey(term)) ?? [], at)
    return entry === undefined ? undefined : { url: urlOf(entry), title: entry.definition }
  }
}
