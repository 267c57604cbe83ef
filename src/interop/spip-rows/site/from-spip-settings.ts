import { expectRows } from '../expect-rows.ts'
import { isSpipLanguage } from '../spip-language.ts'
import { readTextCell } from '../text-cell.ts'

/** What a site says of itself, of the settings that a reader of its content needs. */
export interface SpipSettings {
  /** Name of the site (`nom_site`). */
  readonly name: string
  /** Its address, without a slash at the end (`adresse_site`). */
  readonly url: string
  /** SPIP's code of its language (`langue_site`; `fr` where none is set, or what is none). */
  readonly language: string
  /** How forums are opened where an article does not say (`forums_publics`): see `fromSpipMode`. */
  readonly forums: string
  /** Whether articles dated in the future are shown (`post_dates`). */
  readonly showsFuture: boolean
  /** Encoding of the texts (`charset`). */
  readonly charset: string
  /** Version of the database (`version_installee`). */
  readonly version: string
}

/** The settings that are read, by their name in `spip_meta`: it holds secrets, of which none is wanted. */
export const SPIP_SETTINGS = [
  'nom_site',
  'adresse_site',
  'langue_site',
  'forums_publics',
  'post_dates',
  'charset',
  'version_installee',
] as const

// Tried where a row of slashes begins only: an address of slashes is read once.
const SLASHES_AT_END = /(?<!\/)\/+$/

/**
 * Read the settings of a site from the rows of `spip_meta`.
 *
 * @param rows
 *   The rows, `{nom, valeur}`; others than those of `SPIP_SETTINGS` are passed over.
 * @returns
 *   The settings, with SPIP's defaults where none is stored.
 * @throws {TypeError}
 *   When `rows` is no list of rows.
 * @example
 * ```ts
 * import {fromSpipSettings} from 'ess-domain/interop'
 * const settings = fromSpipSettings([{nom: 'nom_site', valeur: 'Le réseau'}, {nom: 'secret_du_site', valeur: 'x'}])
 * settings.name //=> 'Le réseau'
 * settings.language //=> 'fr'
 * ```
 */
export function fromSpipSettings(rows: Iterable<unknown>): SpipSettings {
  expectRows(rows, 'rows')
  const values = new Map<string, string>()
  for (const row of rows) {
    if (typeof row !== 'object' || row === null || !('nom' in row) || !('valeur' in row)) continue
    const name = readTextCell(row.nom, undefined).text
    if (SPIP_SETTINGS.some((known) => known === name)) values.set(name, readTextCell(row.valeur, undefined).text)
  }
  const valueOf = (name: (typeof SPIP_SETTINGS)[number], or = ''): string => values.get(name) || or
  const language = valueOf('langue_site').trim()
  return {
    name: valueOf('nom_site'),
    url: valueOf('adresse_site').replace(SLASHES_AT_END, ''),
    language: isSpipLanguage(language) ? language : 'fr',
    forums: valueOf('forums_publics', 'posteriori'),
    showsFuture: valueOf('post_dates', 'non') === 'oui',
    charset: valueOf('charset', 'utf-8'),
    version: valueOf('version_installee'),
  }
}
