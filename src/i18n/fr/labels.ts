import type { LabelWords } from '../label-words.ts'

// Where SPIP has a button or a status of that sense, its own words.
export const labels: LabelWords = {
  command: {
    submit: 'Envoyer',
    import: 'Reprendre d’un autre système',
    approve: 'Valider',
    approveAndReply: 'Valider et répondre',
    reject: 'Supprimer',
    remove: 'Supprimer',
    markSpam: 'Signaler comme Spam',
    markHam: 'Signaler comme licite',
    reopen: 'Remettre en attente',
    undo: 'Annuler la dernière décision',
    editByAuthor: 'Modifier',
    retract: 'Retirer',
    report: 'Signaler',
    settleReport: 'Traiter le signalement',
    erase: 'Effacer définitivement',
    expire: 'Effacer au terme de la conservation',
    purgeIdentifiers: 'Effacer l’adresse IP',
  },
  state: {
    pending: 'Proposé',
    published: 'Publié',
    rejected: 'Refusé',
    removed: 'Supprimé',
    spam: 'Spam',
    retracted: 'Retiré par son auteur',
    erased: 'Effacé',
  },
  mode: {
    'a-priori': 'Modération a priori',
    'a-posteriori': 'Publication immédiate des messages',
    closed: 'Forum fermé',
  },
  ground: {
    illegal: 'Contraire à la loi',
    rules: 'Contraire aux règles du site',
    'off-topic': 'Hors sujet',
    duplicate: 'Déjà publié',
    'personal-data': 'Données personnelles',
    spam: 'Publicité',
    other: 'Autre motif',
  },
  need: {
    reported: 'Signalé',
    waiting: 'En attente',
    'filed-by-check': 'Classé comme spam par un contrôle',
    unread: 'À relire',
  },
}
