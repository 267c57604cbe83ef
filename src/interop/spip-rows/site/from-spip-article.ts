import { expectObject, expectString } from '../../../core/argument.ts'
import { expectOptions } from '../../../core/expect-options.ts'
import type { Outcome } from '../../../core/outcome.ts'
import { type Article, type ModelProblem, parseArticle } from '../../../models/index.ts'
import { parseSpip, type SpipRoot, spipInlineToText, spipToText } from '../../../spip/index.ts'
import { compact } from '../../compact.ts'
import type { SpipArticle } from '../records/article.ts'
import { expectTimeZone } from '../spip-date.ts'
import { writeSpipMoment } from '../spip-moment.ts'
import { notesOf } from './notes-of.ts'

/** What a dataset says of an article, and its row does not. */
export interface SpipArticleFacts {
  /**
   * Id of the article in the dataset (default: `article-` and its number, which the comments that `fromSpipRows` reads
   * name by kind and number).
   */
  readonly id?: string | undefined
  /** Id of the actor that publishes the site. */
  readonly publisher: string
  /** Its address. */
  readonly url?: string | undefined
  /** Titles of the sections above it, outermost first (default: none). */
  readonly breadcrumb?: readonly string[] | undefined
  /** Id of its forum in the dataset. */
  readonly forum?: string | undefined
  /** Zone in which the day of publication is told (default: `'Europe/Paris'`). */
  readonly timeZone?: string | undefined
}

const NAMES = ['id', 'publisher', 'url', 'breadcrumb', 'forum', 'timeZone'] satisfies (keyof SpipArticleFacts)[]

// In the order of the page.
const TEXTS = ['lead', 'text', 'postscript'] as const

/**
 * Turn an article of a SPIP site into the article of a dataset: its day, its sections by their headings, its notes.
 *
 * @param article
 *   The article, as `fromSpipTableRow` reads it, whatever its `status`: a draft or a refused one becomes an article, too.
 * @param facts
 *   Who publishes it, and where it is.
 * @returns
 *   The article of `ess-domain/models`, its texts still in SPIP's markup; or every problem: one that has no title, or
 *   of whose publication no day is known, is none.
 * @throws {TypeError}
 *   When `article` is no article that was read, or `facts` has a name that is not known.
 * @example
 * ```ts
 * import {fromSpipArticle, fromSpipTableRow} from 'ess-domain/interop'
 * const read = fromSpipTableRow('articles', {
 *   id_article: 6, statut: 'publie', titre: '10. Montfaude', surtitre: '', soustitre: '', descriptif: '',
 *   chapo: 'Une filature[[Fermée en 1998.]].', texte: '{{{La laine}}}\n\nTrois éleveuses.', ps: '', id_rubrique: 6,
 *   id_secteur: 2, date: '2021-05-20 00:30:00', date_redac: '0000-00-00 00:00:00', date_modif: '0000-00-00 00:00:00',
 *   lang: 'fr', id_trad: 0, accepter_forum: '', nom_site: '', url_site: '',
 * })
 * if (!read.ok) throw new Error('no article')
 * const article = fromSpipArticle(read.value, {publisher: 'reseau', breadcrumb: ['Les pôles']})
 * article.ok && [article.value.id, article.value.published] //=> ['article-6', '2021-05-20']
 * article.ok && article.value.breadcrumb //=> ['Les pôles', 'Montfaude']
 * article.ok && article.value.sections
 * //=> [{text: 'Une filature[[Fermée en 1998.]].'}, {heading: 'La laine', text: 'Trois éleveuses.'}]
 * article.ok && article.value.footnotes //=> [{marker: 1, text: 'Fermée en 1998.'}]
 * ```
 */
export function fromSpipArticle(article: SpipArticle, facts: SpipArticleFacts): Outcome<Article, ModelProblem> {
  expectObject(article, 'article')
  expectString(article.title?.text, 'article.title.text')
  for (const name of TEXTS) expectString(article[name], `article.${name}`)
  expectOptions(facts ?? null, NAMES, 'facts')
  expectTimeZone(facts.timeZone, 'facts.timeZone')
  // In multilingual texts, languages are named as SPIP does.
  const lang = article.language ?? 'fr'
  const title = spipInlineToText(article.title.text, { lang })
  const { breadcrumb = [], forum, id = `article-${article.id}`, publisher, url } = facts
  const trees = TEXTS.map((name) => ({ text: article[name], tree: parseSpip(article[name], { notation: 'spip' }) }))
  return parseArticle({
    id,
    title,
    published: dayOfPublication(article, facts.timeZone ?? 'Europe/Paris'),
    publisher,
    breadcrumb: [breadcrumb, title].flat(),
    sections: trees.flatMap(({ text, tree }) => sectionsOf(text, tree, lang)),
    ...notesOf(trees, lang),
    ...compact({ url, language: article.language?.replaceAll('_', '-'), forum }),
    // What only a reader of the text can say.
    glossaryUses: [],
    about: [],
  })
}

function dayOfPublication({ published }: SpipArticle, timeZone: string): string | undefined {
  if (published == null) return undefined
  // Of a month or a year no day is known.
  return published.includes('T') ? writeSpipMoment(published, timeZone).slice(0, 'YYYY-MM-DD'.length) : published
}

function sectionsOf(source: string, tree: SpipRoot, lang: string): readonly object[] {
  // The first section has no heading.
  const places = [undefined, ...tree.children.filter(({ type }) => type === 'heading').map(({ position }) => position)]
  return places.flatMap((place, index) => {
    const end = place?.end.offset ?? 0
    const heading = spipToText(source.slice(place?.start.offset ?? 0, end), { notation: 'spip', lang }).trim()
    const text = source.slice(end, places[index + 1]?.start.offset).trim()
    const parts = compact({ heading: heading || undefined, text: text || undefined })
    return heading + text === '' ? [] : [parts]
  })
}
