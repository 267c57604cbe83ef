import { type Param, UNKNOWN, wordOf } from '../param-words.ts'

const ROWS: Readonly<Record<string, string>> = {
  articles: 'Article',
  auteurs: 'Auteur',
  auteurs_liens: 'Lien de l’auteur',
  documents: 'Document',
  documents_liens: 'Lien du document',
  groupes_mots: 'Groupe de mots-clés',
  meta: 'Réglage',
  mots: 'Mot-clé',
  mots_liens: 'Lien du mot-clé',
  rubriques: 'Rubrique',
}

/** Name a row by its table and its id; without a table it is a message. */
export function rowOf({ id, table }: { readonly id: Param; readonly table: Param }): string {
  const name = table === UNKNOWN ? 'Message' : wordOf(ROWS, table, 'Ligne')
  return `${name} ${id}`
}

const ARTICLES: Readonly<Record<string, string>> = {
  article: 'l’article',
  auteur: 'l’auteur',
  document: 'le document',
  groupe_mots: 'le groupe de mots-clés',
  message: 'le message',
  mot: 'le mot-clé',
  rubrique: 'la rubrique',
}

/** Name an object of the site, with its article. */
export function objectOf(type: Param, id: Param): string {
  return `${wordOf(ARTICLES, type, `l’objet « ${type} »`)} ${id}`
}
