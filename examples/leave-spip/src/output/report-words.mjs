// The words of the report that are not those of a problem, which the library has.

const fr = {
  title: (name) => `${name || 'Site'} : ce qui a été repris`,
  counts: {
    articles: (count) => `Articles : ${count}`,
    mots: (count) => `Mots-clés : ${count}`,
    auteurs: (count) => `Auteurs : ${count}`,
    rubriques: (count) => `Rubriques : ${count}`,
    files: (count) => `Fichiers Markdown : ${count}`,
    messages: (count) => `Messages des forums : ${count}`,
    comments: (count) => `Commentaires que les lecteurs voyaient : ${count}`,
    hiddenComments: (count) => `Commentaires publiés que les lecteurs ne voyaient pas, sous « hidden » : ${count}`,
    unpublishedMessages: (count) =>
      `Messages non publiés (en attente, supprimés, spams, internes), qui ne sont pas repris : ${count}`,
  },
  comments: {
    threaded:
      'Les commentaires sont repris comme les montrait une page organisée en fils : pas de réponse sous un message non publié.',
    flat: 'Les commentaires sont repris comme les montrait une page à plat : tous les messages publiés.',
  },
  unread: 'Ce qui n’est pas repris',
  unreadNote:
    'Tables et colonnes qui ne sont pas lues, et ce qui est lié à un objet sans page ; un lien d’un texte vers un tel objet est indiqué plus bas comme un lien vers ce qui n’existe pas.',
  rows: (name, count) => `${name} : ${count}`,
  nothing: 'Rien n’est abîmé.',
  found: 'Ce qui a été trouvé',
  foundNote:
    'Chaque ligne indique la table, l’identifiant et la colonne. Rien n’est corrigé dans la base. L’option « foldCase » s’écrit ici --fold-case, « fallbackEncoding » --encoding ; un message sans date est repris sans date.',
  more: (count) => `… et ${count} de plus, dans report.json`,
  line: 'ligne',
}

const en = {
  title: (name) => `${name || 'Site'}: what was imported`,
  counts: {
    articles: (count) => `Articles: ${count}`,
    mots: (count) => `Keywords: ${count}`,
    auteurs: (count) => `Authors: ${count}`,
    rubriques: (count) => `Sections: ${count}`,
    files: (count) => `Markdown files: ${count}`,
    messages: (count) => `Messages of the forums: ${count}`,
    comments: (count) => `Comments that readers saw: ${count}`,
    hiddenComments: (count) => `Published comments that readers did not see, under “hidden”: ${count}`,
    unpublishedMessages: (count) =>
      `Unpublished messages (waiting, removed, spam, internal), which are not imported: ${count}`,
  },
  comments: {
    threaded: 'Comments are imported as a threaded page showed them: no reply below an unpublished message.',
    flat: 'Comments are imported as a flat page showed them: every published one.',
  },
  unread: 'What is not imported',
  unreadNote:
    'Tables and columns that are not read, and what is linked to an object without a page; a link of a text to such an object is told below as one to what does not exist.',
  rows: (name, count) => `${name}: ${count}`,
  nothing: 'Nothing is damaged.',
  found: 'What was found',
  foundNote:
    'Each line gives the table, the id and the column. Nothing is changed in the database. The option “foldCase” is --fold-case here, “fallbackEncoding” --encoding; a message without a date is imported without one.',
  more: (count) => `… and ${count} more, in report.json`,
  line: 'line',
}

export const WORDS = { fr, en }
