import type { ModerationCode } from '../../core/codes/moderation.ts'
import type { BirthType, CommandType, Mode, State } from '../../core/moderation-states.ts'
import type { AreaMessages } from '../messages.ts'
import { listOf, wordOf } from '../param-words.ts'
import { instantInWords } from './instant.ts'

const STATES: Readonly<Record<State, string>> = {
  pending: 'en attente',
  published: 'publié',
  rejected: 'refusé',
  removed: 'retiré',
  spam: 'spam',
  retracted: 'retiré par son auteur',
  erased: 'effacé',
}

/** What a command did, said of the comment. */
const DONE: Readonly<Record<CommandType | BirthType, string>> = {
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

const MODES: Readonly<Record<Mode, string>> = {
  'a-priori': 'modéré a priori',
  'a-posteriori': 'modéré a posteriori',
  closed: 'fermé',
}

export const moderation: AreaMessages<ModerationCode> = {
  'moderation/unknown-command': ({ command }) => `La commande « ${command ?? '?'} » n’existe pas.`,
  'moderation/missing-field': ({ field }) => `Le champ « ${field} » manque ou n’est pas valable : complétez-le.`,
  'moderation/bad-date': ({ field }) =>
    `Le champ « ${field} » n’est pas un instant : donnez une date ISO 8601 avec son fuseau.`,
  'moderation/clock-backwards': ({ at, last }) =>
    `La date (${instantInWords(at)}) est antérieure à celle de la dernière décision (${instantInWords(last)}).`,
  'moderation/command-id-used': ({ id, command }) =>
    `L’identifiant « ${id} » a déjà servi : le message a été ${wordOf(DONE, command)}. Rechargez.`,
  'moderation/unknown-role': ({ role }) => `Le rôle « ${role ?? '?'} » n’existe pas.`,
  'moderation/banned': () => 'Vous n’avez plus accès à ces forums.',
  'moderation/login-required': () => 'Forum sur abonnement : connectez-vous ou inscrivez-vous pour participer.',
  'moderation/identity-unverified': () =>
    'Votre identité n’est pas vérifiée : connectez-vous, ou confirmez votre adresse électronique.',
  'moderation/not-moderator': () => 'Vous ne pouvez pas modérer les messages.',
  'moderation/not-author': () => 'Seul l’auteur d’un message peut le modifier ou le retirer.',
  'moderation/not-administrator': () => 'Seule l’administration du site peut effacer un message ou son adresse.',
  'moderation/not-reader': () => 'Ce rôle ne permet ni d’écrire ni de signaler un message.',
  'moderation/out-of-scope': ({ type, id }) =>
    type === 'article'
      ? `Cet article (${id}) n’est pas dans vos rubriques.`
      : `Cet objet (${type} ${id}) n’est pas dans vos rubriques.`,
  'moderation/retracted-by-author': () => 'Son auteur l’a retiré ; lui seul peut reposter.',
  'moderation/erased': () => 'Ce message a été effacé définitivement.',
  'moderation/use-remove': () => 'Ce message a été public : retirez-le (« Supprimer »).',
  'moderation/use-mark-ham': () =>
    'Ce message est classé spam : signalez-le d’abord comme licite (« Signaler comme licite »).',
  'moderation/already-approved': () => 'Déjà validé.',
  'moderation/already-rejected': () => 'Déjà refusé.',
  'moderation/already-removed': () => 'Déjà retiré.',
  'moderation/already-spam': () => 'Déjà classé spam.',
  'moderation/already-pending': () => 'Déjà en attente.',
  'moderation/is-spam': () =>
    'Ce message est classé spam : signalez-le d’abord comme licite (« Signaler comme licite »).',
  'moderation/not-published': () => 'Ce message n’est pas public : refusez-le plutôt.',
  'moderation/not-spam': () => 'Ce message n’est pas classé spam.',
  'moderation/not-visible': () => 'Ce message n’est pas visible.',
  'moderation/not-expirable': () => 'Un message public n’expire pas.',
  'moderation/decided': () => 'Une décision a été prise : le message ne peut plus être modifié.',
  'moderation/already-reported': () => 'Vous avez déjà signalé ce message : votre signalement est à l’étude.',
  'moderation/no-such-report': ({ report }) => `Le signalement « ${report ?? '?'} » n’est pas, ou n’est plus, ouvert.`,
  'moderation/nothing-to-purge': () => 'Aucune adresse IP à effacer.',
  'moderation/stale-version': ({ seen, now, who, when, command, state }) =>
    `Ce message a déjà été ${wordOf(DONE, command)} par ${who} le ${instantInWords(when)} (${wordOf(STATES, state)}, version ${seen} → ${now}). Rechargez avant de décider.`,
  'moderation/content-changed': ({ seen, now }) =>
    `Le texte a changé depuis votre lecture (révision ${seen} → ${now}) : relisez-le avant de décider.`,
  'moderation/reason-required': ({ missing }) => MISSING_REASONS[String(missing)] ?? 'Indiquez le motif du refus.',
  'moderation/request-required': () => 'Indiquez la demande d’effacement à laquelle vous répondez.',
  'moderation/forum-closed': () => 'Le forum de cet article est fermé.',
  'moderation/forum-expired': ({ date }) => `Le forum de cet article est fermé depuis le ${instantInWords(date)}.`,
  'moderation/edit-window-over': ({ date }) => `Délai de modification dépassé depuis le ${instantInWords(date)}.`,
  'moderation/retention-not-due': ({ date }) =>
    date === null
      ? 'Aucune durée de conservation n’est fixée pour cet état : rien n’est à effacer.'
      : `À conserver jusqu’au ${instantInWords(date)}.`,
  'moderation/own-comment': () => 'Un autre modérateur doit valider votre message.',
  'moderation/human-required': ({ because, mode }) =>
    because === 'mode'
      ? `Forum ${wordOf(MODES, mode)} : un modérateur doit valider lui-même.`
      : 'Un modérateur a décidé : lui ou un autre doit y revenir.',
  'moderation/nothing-to-undo': () => 'Rien à annuler.',
  'moderation/content-changed-since': ({ seen, now }) =>
    `Le texte a changé depuis cette décision (révision ${seen} → ${now}) : elle ne peut plus être annulée.`,
  'moderation/undo-needs-approval': () => 'Forum modéré a priori : validez explicitement (« Valider »).',
  'moderation/parent-hidden': () => 'Le message auquel vous répondez n’est plus visible.',
  'moderation/refused-by-check': ({ checks }) => `Ce texte est refusé par un contrôle automatique (${listOf(checks)}).`,
  'moderation/log-empty': () => 'Le journal est vide : il commence par l’arrivée du message.',
  'moderation/log-birth': ({ seq }) =>
    `L’entrée ${seq} du journal n’est pas à sa place : l’arrivée du message, et elle seule, est la première.`,
  'moderation/log-sequence': ({ seq, expected }) =>
    `L’entrée ${seq} du journal n’est pas celle attendue (${expected}) : il en manque, ou l’ordre a changé.`,
  'moderation/log-clock': ({ at, last }) =>
    `Une entrée du journal (${instantInWords(at)}) est datée d’avant la précédente (${instantInWords(last)}).`,
  'moderation/log-transition': ({ command, from, to, state }) =>
    `Une entrée du journal ne suit pas : « ${command} » de « ${from} » à « ${to} », alors que l’état est « ${state} ».`,
  'moderation/log-content': () =>
    'Le texte et l’auteur manquent : le journal ne les contient pas, donnez-les avec lui.',
}

const MISSING_REASONS: Readonly<Record<string, string>> = {
  law: 'Indiquez la loi enfreinte.',
  rule: 'Indiquez la règle enfreinte.',
  explanation: 'Expliquez le motif du refus.',
}
