import { expectObject, expectOneOf, expectType } from '../../core/argument.ts'
import type { IsoDate } from '../values/dates/iso-date.ts'

/** The texts that answers cite. Titles are names: they are the same in every language. */
export const LEGAL_TEXTS = {
  'loi-2014-856': { title: 'loi n° 2014-856 du 31 juillet 2014' },
  'loi-2018-771': { title: 'loi n° 2018-771 du 5 septembre 2018' },
  'decret-2015-431': { title: 'décret n° 2015-431 du 15 avril 2015' },
  'decret-2015-719': { title: 'décret n° 2015-719 du 23 juin 2015' },
  'code-travail': { title: 'Code du travail' },
  'code-action-sociale': { title: 'Code de l’action sociale et des familles' },
} as const

/** The first days of what this library applies (*entrée en vigueur*). */
export const IN_FORCE = {
  /** The law on the *économie sociale et solidaire*. */
  'loi-2014-856': '2014-08-02' as IsoDate,
  /** The conditions of the State's calls for projects. */
  'decret-2015-431': '2015-04-18' as IsoDate,
  /** The approval ESUS, which was « entreprise solidaire » before. */
  'decret-2015-719': '2015-07-01' as IsoDate,
} as const satisfies Partial<Record<keyof typeof LEGAL_TEXTS, IsoDate>>

/** The name of a text of law. */
export type LegalTextId = keyof typeof LEGAL_TEXTS

/** A place in a text of law; plain data. */
export interface LegalArticle {
  /** The text. */
  readonly text: LegalTextId
  /** The article, and what part of it: `1, II, 1°`; absent for the text as a whole. */
  readonly article?: string
}

/**
 * Cite the article of law that a reason rests on.
 *
 * @param article
 *   The `article` of a reason.
 * @returns
 *   The French citation, the same in every language.
 * @throws {TypeError}
 *   When `article` is no object, or names no text of law.
 * @example
 * ```ts
 * import {citeArticle} from 'ess-domain/models'
 * citeArticle({text: 'loi-2014-856', article: '9, I'})
 * //=> 'loi n° 2014-856 du 31 juillet 2014, art. 9, I'
 * ```
 */
export function citeArticle(article: LegalArticle): string {
  expectObject(article, 'article')
  const { text, article: part } = article
  expectOneOf(text, Object.keys(LEGAL_TEXTS), 'article.text')
  expectType(part, 'string', 'article.article')
  const { title } = LEGAL_TEXTS[text]
  return part === undefined ? title : `${title}, art. ${part}`
}
