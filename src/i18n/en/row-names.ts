import { type Param, UNKNOWN, wordOf } from '../param-words.ts'

const ROWS: Readonly<Record<string, string>> = {
  articles: 'Article',
  auteurs: 'Author',
  auteurs_liens: 'Link of author',
  documents: 'Document',
  documents_liens: 'Link of document',
  groupes_mots: 'Keyword group',
  meta: 'Setting',
  mots: 'Keyword',
  mots_liens: 'Link of keyword',
  rubriques: 'Section',
}

/** Name a row by its table and its id; without a table it is a message. */
export function rowOf({ id, table }: { readonly id: Param; readonly table: Param }): string {
  const name = table === UNKNOWN ? 'Message' : wordOf(ROWS, table, 'Row')
  return `${name} ${id}`
}

const TYPES: Readonly<Record<string, string>> = {
  article: 'article',
  auteur: 'author',
  document: 'document',
  groupe_mots: 'keyword group',
  message: 'message',
  mot: 'keyword',
  rubrique: 'section',
}

/** Name an object of the site. */
export function objectOf(type: Param, id: Param): string {
  return `${wordOf(TYPES, type, `object “${type}”`)} ${id}`
}
