import { readFileSync } from 'node:fs'
import type { SpipForumRow, SpipImportOptions } from '../../../src/interop/index.ts'

const folder = new URL('../../fixtures/spip-forum/', import.meta.url)

/** Reads the lines of a file of JSON lines. */
export function readLines<T>(file: string): readonly T[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line, revive))
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('hex' in value) return new Uint8Array(Buffer.from(String(value.hex), 'hex'))
  return 'repeat' in value && 'times' in value ? String(value.repeat).repeat(Number(value.times)) : value
}

/** The rows of the site, damaged ones included. */
export const rows = readLines<SpipForumRow>('rows.jsonl')

const LAST_SOUND = 187

export const soundRows = rows.filter((row) => Number(row.id_forum) <= LAST_SOUND)

const exist: { readonly articles: number[]; readonly rubriques: number[]; readonly auteurs: number[] } = JSON.parse(
  readFileSync(new URL('objects.json', folder), 'utf8'),
)

export const options: SpipImportOptions = {
  importedAt: '2026-11-15T08:00:00Z',
  objectExists: (type, id) => (type === 'article' ? exist.articles : exist.rubriques).includes(id),
  authorExists: (id) => exist.auteurs.includes(id),
}

/** One sound row, with some columns changed. */
export function row(changes: Partial<Record<keyof SpipForumRow, unknown>> = {}): SpipForumRow {
  return {
    id_forum: 7,
    id_objet: 12,
    objet: 'article',
    id_parent: 0,
    id_thread: 7,
    date_heure: '2014-06-12 12:00:00',
    date_thread: '2014-06-12 12:00:00',
    titre: 'Bou’Sol',
    texte: 'Bonjour à tous',
    auteur: 'Camille Martin',
    email_auteur: 'camille@example.org',
    nom_site: '',
    url_site: '',
    statut: 'publie',
    ip: '203.0.113.7',
    maj: '2014-06-12 12:00:00',
    id_auteur: 0,
    ...changes,
  } as SpipForumRow
}
