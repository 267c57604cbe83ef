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
      'Les commentaires sont repris comme une page en fils les montrait : pas de réponse sous un message qui n’est pas publié.',
    flat: 'Les commentaires sont repris comme une page à plat les montrait : tous ceux qui sont publiés.',
  },
  nothing: 'Rien n’a été trouvé qui soit abîmé ou perdu.',
  found: 'Ce qui a été trouvé',
  foundNote:
    'Chaque ligne dit la table, l’identifiant et la colonne. Rien n’est corrigé dans la base. L’option « foldCase » s’écrit ici --fold-case, « fallbackEncoding » --encoding ; un message sans date est repris sans date.',
  more: (count) => `… et ${count} de plus, dans report.json`,
  line: 'ligne',
}

const en = {
  title: (name) => `${name || 'Site'}: what was taken over`,
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
      `Messages that are not published (waiting, removed, spam, internal) and not taken over: ${count}`,
  },
  comments: {
    threaded:
      'Comments are taken over as a page with threads showed them: no reply below a message that is not published.',
    flat: 'Comments are taken over as a flat page showed them: all that are published.',
  },
  nothing: 'Nothing was found that is damaged or lost.',
  found: 'What was found',
  foundNote:
    'Each line tells the table, the id and the column. Nothing is mended in the database. The option “foldCase” is --fold-case here, “fallbackEncoding” --encoding; a message without a date is taken over without one.',
  more: (count) => `… and ${count} more, in report.json`,
  line: 'line',
}

export const WORDS = { fr, en }
