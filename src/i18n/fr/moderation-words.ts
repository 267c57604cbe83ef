import type { BirthType, CommandType, Mode, State } from '../../core/moderation-states.ts'
import { type Param, UNKNOWN, wordOf } from '../param-words.ts'

export const STATES: Readonly<Record<State, string>> = {
  pending: 'en attente',
  published: 'publié',
  rejected: 'refusé',
  removed: 'supprimé',
  spam: 'spam',
  retracted: 'retiré par son auteur',
  erased: 'effacé',
}

/** What a command did, said of the comment. */
export const DONE: Readonly<Record<CommandType | BirthType, string>> = {
  approve: 'validé',
  reject: 'refusé',
  remove: 'supprimé',
  markSpam: 'signalé comme spam',
  markHam: 'signalé comme licite',
  reopen: 'remis en attente',
  undo: 'remis dans son état précédent',
  editByAuthor: 'modifié',
  retract: 'retiré',
  report: 'signalé',
  settleReport: 'revu (signalement traité)',
  erase: 'effacé',
  expire: 'effacé',
  purgeIdentifiers: 'débarrassé de son adresse IP',
  submit: 'proposé',
  import: 'importé',
}

export const MODES: Readonly<Record<Mode, string>> = {
  'a-priori': 'modéré a priori',
  'a-posteriori': 'modéré a posteriori',
  closed: 'fermé',
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'le titre',
  text: 'le message',
  name: 'le nom',
  link: 'le champ du lien',
}

export const fieldOf = (field: Param) => wordOf(FIELDS, field, `le champ « ${field} »`)

/** Name the forum that a comment is for; its type is told where it is about something else than an article. */
export const forumOf = (type: Param) => (type === UNKNOWN ? 'Le forum de cet article' : 'Ce forum')

/** What people forget to write or to choose; other fields are for programs to fill in. */
export const MISSING_FIELDS: Readonly<Record<string, string>> = {
  'content.text': 'Le message est vide : écrivez quelques mots.',
  reasons: 'Expliquez pourquoi vous contestez cette décision.',
  ground: 'Choisissez le motif du signalement.',
  closesAt: 'Indiquez pour la fermeture une date et une heure à venir.',
}

/** What a role does not allow. */
export const FORBIDDEN: Readonly<Record<string, string>> = {
  submit: 'Ce rôle ne permet pas d’écrire un message.',
  report: 'Ce rôle ne permet pas de signaler un message.',
}

export const MISSING_REASONS: Readonly<Record<string, string>> = {
  law: 'Indiquez la loi enfreinte.',
  rule: 'Indiquez la règle enfreinte.',
  explanation: 'Expliquez le motif de la décision.',
}

export const MISSING_NOTICE: Readonly<Record<string, string>> = {
  reasons: 'Expliquez pourquoi vous signalez ce message.',
  location: 'Indiquez l’adresse exacte du message.',
  name: 'Indiquez votre nom.',
  email: 'Indiquez une adresse électronique où l’on puisse vous répondre.',
  goodFaith: 'Confirmez que vous croyez de bonne foi votre signalement exact et complet.',
}

export const THREAD_FAULTS: Readonly<Record<string, string>> = {
  parent: 'le message auquel il répond est inconnu',
  root: 'il ouvre un fil, mais est rangé dans un autre',
  thread: 'celui auquel il répond est d’un autre fil',
  forum: 'celui auquel il répond est d’un autre forum',
  circle: 'les réponses tournent en rond',
  twice: 'il y est deux fois',
}
