import type { KeptIp } from '../../moderation/index.ts'
import { readAddressCell } from './address-cell.ts'
import type { ForumColumn, SpipForumRow } from './forum-row.ts'
import type { RowSubject } from './message.ts'
import { readTextCell } from './text-cell.ts'

/** The columns that commands of the moderation change, beside the status. */
type ChangingColumn = Extract<ForumColumn, 'titre' | 'texte' | 'nom_site' | 'url_site' | 'ip'>

/** What those columns are to hold. */
export type ChangingColumns = Readonly<Record<ChangingColumn, string>>

/** What is left of an erased message: neither words nor person. */
export const ERASED_COLUMNS = {
  titre: '',
  texte: '',
  auteur: '',
  email_auteur: '',
  nom_site: '',
  url_site: '',
  ip: '',
  id_auteur: 0,
} as const satisfies Partial<Record<ForumColumn, string | number>>

/** Write the columns that can have changed. */
export function columnsOf(message: RowSubject): ChangingColumns {
  if ('state' in message && message.state === 'erased') return ERASED_COLUMNS
  const { content, identifiers } = message
  return {
    titre: content.title ?? '',
    texte: content.text,
    nom_site: content.link?.label ?? '',
    url_site: content.link?.url ?? '',
    ip: addressOf(identifiers.ip),
  }
}

function addressOf(ip: KeptIp): string {
  return ip.kind === 'none' ? '' : ip.value
}

/** Leave out the columns whose cell says the same already, in whatever way it is stored. */
export function keptWhereSame(
  row: SpipForumRow,
  columns: ChangingColumns,
  fallbackEncoding?: string,
): Partial<ChangingColumns> {
  const stored = (column: ForumColumn): string => readTextCell(row[column], fallbackEncoding).text
  const { nom_site, url_site, ip, ...words } = columns
  // A site's name without its address is no link, so that nothing of the comment tells it.
  const isSameLink = stored('url_site') === url_site && (url_site === '' || stored('nom_site') === nom_site)
  return {
    ...Object.fromEntries(Object.entries(words).filter(([column, text]) => stored(column as ForumColumn) !== text)),
    ...(isSameLink ? {} : { nom_site, url_site }),
    ...(isSameAddress(stored('ip'), ip) ? {} : { ip }),
  }
}

// Neither a digest nor what is no address at all was read as one.
function isSameAddress(stored: string, ip: string): boolean {
  return stored === ip || (ip === '' && readAddressCell(stored, ANY_DATE, 0).ip.kind === 'none')
}

// Only the kind of the address is asked.
const ANY_DATE = '1970-01-01T00:00:00Z'
