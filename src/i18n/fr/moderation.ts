import type { ModerationCode } from '../../core/codes/moderation.ts'
import { tellApart } from '../instant-writer.ts'
import type { AreaMessages, MessageWithInstants } from '../messages.ts'
import { listOf, type Param, UNKNOWN, wordOf } from '../param-words.ts'
import { counted, numeral } from './counted.ts'
import {
  DONE,
  FORBIDDEN,
  fieldOf,
  forumOf,
  MISSING_FIELDS,
  MISSING_NOTICE,
  MISSING_REASONS,
  MODES,
  STATES,
  THREAD_FAULTS,
} from './moderation-words.ts'

export const moderation: AreaMessages<ModerationCode, MessageWithInstants> = {
  'moderation/unknown-command': ({ command }) => `La commande « ${command} » n’existe pas.`,
  'moderation/missing-field': ({ field, given }) => {
    if (given === 'number')
      return `Le champ « ${field} » est un nombre, or les identifiants sont des textes : convertissez-le.`
    if (given === 'text')
      return `Le champ « ${field} » ne peut pas servir d’identifiant : de 1 à 200 caractères, sans espace.`
    return wordOf(MISSING_FIELDS, field, `Le champ « ${field} » manque ou n’est pas valable : complétez-le.`)
  },
  'moderation/bad-date': ({ field }) =>
    wordOf(
      MISSING_FIELDS,
      field,
      `Le champ « ${field} » n’est pas un instant : donnez une date et une heure ISO 8601, avec le décalage.`,
    ),
  'moderation/clock-backwards': ({ at, last }, instant) => {
    const told = tellApart(at, last, instant)
    return `La date (${told(at)}) est antérieure à celle de la dernière décision (${told(last)}) : vérifiez l’horloge du serveur.`
  },
  'moderation/command-id-used': ({ id, command }) =>
    Object.hasOwn(DONE, String(command))
      ? `L’identifiant « ${id} » a déjà servi : le message a été ${wordOf(DONE, command)}. Rechargez.`
      : `L’identifiant « ${id} » a déjà servi. Rechargez.`,
  'moderation/unknown-role': ({ role }) => `Le rôle « ${role} » n’existe pas.`,
  'moderation/banned': () => 'Vous n’avez plus accès à ces forums.',
  'moderation/login-required': () => 'Forum sur abonnement : connectez-vous ou inscrivez-vous pour participer.',
  'moderation/identity-unverified': () =>
    'Votre identité n’est pas vérifiée : connectez-vous, ou confirmez votre adresse électronique.',
  'moderation/not-moderator': () => 'Vous ne pouvez pas modérer les messages.',
  'moderation/not-author': () => 'Seul l’auteur d’un message peut le modifier ou le retirer.',
  'moderation/not-administrator': ({ role }) =>
    role === 'admin'
      ? 'Seul un programme du site efface au terme de la conservation : pour répondre à une demande, effacez le message (« Effacer définitivement »).'
      : 'Seule l’administration du site peut effacer un message ou son adresse.',
  'moderation/not-reader': ({ command }) =>
    wordOf(FORBIDDEN, command, 'Ce rôle ne permet ni d’écrire ni de signaler un message.'),
  'moderation/out-of-scope': ({ type, id, scope }) => {
    const object = type === 'article' ? `article (${id})` : `objet (${type} ${id})`
    return `Cet ${object} n’est pas ${scope === 'articles' ? 'de ceux que vous modérez' : 'dans vos rubriques'}.`
  },
  'moderation/retracted-by-author': () => 'Son auteur a retiré ce message ; lui seul peut l’envoyer de nouveau.',
  'moderation/erased': () => 'Ce message a été effacé définitivement.',
  'moderation/use-remove': () => 'Ce message est public : supprimez-le plutôt.',
  'moderation/use-mark-ham': () =>
    'Ce message est classé spam : signalez-le d’abord comme licite (« Signaler comme licite »).',
  'moderation/already-approved': () => 'Déjà validé.',
  'moderation/already-rejected': () => 'Déjà refusé.',
  'moderation/already-removed': () => 'Déjà supprimé.',
  'moderation/already-spam': () => 'Déjà classé spam.',
  'moderation/already-pending': () => 'Déjà en attente.',
  'moderation/is-spam': () =>
    'Ce message est classé spam : signalez-le d’abord comme licite (« Signaler comme licite »).',
  'moderation/not-published': () => 'Ce message n’est pas public : refusez-le plutôt.',
  'moderation/not-spam': () => 'Ce message n’est pas classé spam.',
  'moderation/not-visible': () => 'Ce message n’est pas visible.',
  'moderation/not-expirable': () => 'Un message public n’expire pas.',
  'moderation/decided': () => 'Une décision a été prise sur ce message : il ne peut plus être modifié.',
  'moderation/already-reported': () => 'Vous avez déjà signalé ce message : votre signalement est à l’étude.',
  'moderation/no-such-report': () => 'Ce signalement n’est pas, ou n’est plus, ouvert.',
  'moderation/nothing-to-purge': () => 'Aucune adresse IP à effacer.',
  'moderation/stale-version': ({ seen, now, who, when, command, state }, instant) =>
    who === UNKNOWN
      ? `Ce message a changé le ${instant(when)} (version ${seen} → ${now}). Rechargez la page avant de continuer.`
      : `Ce message a déjà été ${wordOf(DONE, command)} par ${who} le ${instant(when)} (${wordOf(STATES, state)}, version ${seen} → ${now}). Rechargez avant de décider.`,
  'moderation/content-changed': ({ seen, now }) =>
    `Le texte a changé depuis votre lecture (révision ${seen} → ${now}) : relisez-le avant de décider.`,
  'moderation/reason-required': ({ missing }) => wordOf(MISSING_REASONS, missing, 'Indiquez le motif de la décision.'),
  'moderation/request-required': () => 'Indiquez la demande d’effacement à laquelle vous répondez.',
  'moderation/forum-closed': ({ command, type }) =>
    command === 'close' ? 'Ce forum est déjà fermé.' : `${forumOf(type)} est fermé.`,
  'moderation/forum-expired': ({ command, date, type }, instant) =>
    command === 'close'
      ? `Ce forum est déjà fermé, depuis le ${instant(date)}.`
      : `${forumOf(type)} est fermé depuis le ${instant(date)}.`,
  'moderation/thread-locked': ({ command }) =>
    command === 'lockThread'
      ? 'Ce fil est déjà verrouillé.'
      : 'Ce fil est verrouillé : il ne prend plus ni réponse ni modification.',
  'moderation/edit-window-over': ({ date }, instant) =>
    `Ce message ne pouvait être modifié que jusqu’au ${instant(date)}.`,
  'moderation/retention-not-due': ({ date }, instant) =>
    date === UNKNOWN
      ? 'Aucune durée de conservation n’est fixée pour cet état : rien n’est à effacer.'
      : `À conserver jusqu’au ${instant(date)}.`,
  'moderation/own-comment': () => 'Un autre modérateur doit valider votre message.',
  'moderation/human-required': ({ because, mode }) =>
    because === 'mode'
      ? `Forum ${wordOf(MODES, mode)} : un modérateur doit valider lui-même.`
      : 'Un modérateur a pris cette décision : seul un modérateur peut la changer.',
  'moderation/nothing-to-undo': () => 'Rien à annuler.',
  'moderation/content-changed-since': ({ seen, now }) =>
    `Le texte a changé depuis cette décision (révision ${seen} → ${now}) : elle ne peut plus être annulée.`,
  'moderation/undo-needs-approval': () => 'Forum modéré a priori : validez explicitement (« Valider »).',
  'moderation/parent-hidden': () => 'Le message auquel vous répondez n’est plus visible.',
  'moderation/refused-by-check': ({ checks }) => `Ce texte est refusé par contrôle automatique (${listOf(checks)}).`,
  'moderation/text-blank': () => 'Le message est vide : écrivez quelques mots.',
  'moderation/text-short': ({ length, min }) =>
    `Le message est trop court (${counted(length, 'caractère')}) : il en faut au moins ${numeral(min)}.`,
  'moderation/text-long': ({ length, max }) =>
    `Le message est trop long (${counted(length, 'caractère')}) : ${numeral(max)} au plus.`,
  'moderation/title-short': ({ length, min }) =>
    `Le titre est trop court (${counted(length, 'caractère')}) : il en faut au moins ${numeral(min)}.`,
  'moderation/title-long': ({ length, max }) =>
    `Le titre est trop long (${counted(length, 'caractère')}) : ${numeral(max)} au plus.`,
  'moderation/submission-large': ({ size, max }) =>
    `L’envoi est trop lourd (${counted(size, 'octet')}) : le site en accepte ${numeral(max)}. Raccourcissez le message.`,
  'moderation/name-required': () => 'Indiquez votre nom.',
  'moderation/email-required': () => 'Indiquez votre adresse électronique : elle ne sera pas publiée.',
  'moderation/email-malformed': () => 'Cette adresse électronique n’est pas valable : vérifiez-la.',
  'moderation/links-many': ({ field, count, max }) =>
    count === 1
      ? `Un lien est de trop dans ${fieldOf(field)} : retirez-le.`
      : `Trop de liens dans ${fieldOf(field)} (${numeral(count)}) : ${max === 1 ? 'retirez-les' : `il en faut moins de ${numeral(max)}`}.`,
  'moderation/link-text-short': ({ field, min }) =>
    `Un lien n’a presque pas de texte dans ${fieldOf(field)} : donnez-lui au moins ${counted(min, 'caractère')}.`,
  'moderation/link-host-listed': ({ host }) => `Les liens vers « ${host} » ne sont pas acceptés : retirez-les.`,
  'moderation/text-hidden': ({ field }) => `Du texte est caché aux lecteurs dans ${fieldOf(field)} : retirez-le.`,
  'moderation/text-repeated': () => 'Ce message a déjà été envoyé.',
  'moderation/flood': ({ count, minutes }) =>
    `Trop de messages (${numeral(count)} en ${numeral(minutes)} min) : patientez avant d’en envoyer un autre.`,
  'moderation/trap-filled': () => 'Un champ qui devait rester vide a été rempli : laissez-le vide.',
  'moderation/token-missing': () => 'Le formulaire n’est pas reconnu : rechargez la page, puis renvoyez le message.',
  'moderation/token-used': () => 'Ce formulaire a déjà servi : le message a sans doute été envoyé. Rechargez la page.',
  'moderation/token-early': ({ seconds }) =>
    `Le formulaire a été rempli trop vite : attendez ${counted(seconds, 'seconde')} avant d’envoyer.`,
  'moderation/token-late': ({ minutes }) =>
    `Le formulaire est ouvert depuis plus de ${counted(minutes, 'minute')} : rechargez la page, puis renvoyez le message.`,
  'moderation/language-differs': ({ language, expected }) =>
    `Le message n’est pas dans la langue de la page (${language} au lieu de ${expected}).`,
  'moderation/word-listed': ({ list }) => `Le message contient des mots surveillés (liste « ${list} »).`,
  'moderation/forum-stale': ({ seen, now, who, when }, instant) =>
    `Les réglages de ce forum ont été changés${by(who)} le ${instant(when)} (version ${seen} → ${now}). Rechargez avant de décider.`,
  'moderation/forum-open': () => 'Ce forum est déjà ouvert.',
  'moderation/use-set-mode': () => 'Ce forum est fermé par son mode de modération : choisissez-en un autre.',
  'moderation/mode-unchanged': ({ mode }) => `Ce forum est déjà ${wordOf(MODES, mode)}.`,
  'moderation/thread-not-locked': () => 'Ce fil n’est pas verrouillé.',
  'moderation/report-stale': ({ seen, now, who, when }, instant) =>
    `Ce signalement a été mis à jour${by(who)} le ${instant(when)} (version ${seen} → ${now}). Rechargez avant de décider.`,
  'moderation/notice-incomplete': ({ missing }) => wordOf(MISSING_NOTICE, missing, 'Complétez le signalement.'),
  'moderation/report-closed': () => 'Ce signalement a déjà reçu une réponse.',
  'moderation/report-open': () => 'Ce signalement n’a pas encore reçu de réponse.',
  'moderation/report-taken': () => 'Ce signalement est déjà à l’étude.',
  'moderation/report-void': () => 'Le message signalé n’existe plus : le signalement est sans objet.',
  'moderation/comment-not-erased': () => 'Le message signalé existe encore : répondez au signalement.',
  'moderation/not-party': () => 'Seules les personnes que cette décision concerne peuvent la contester.',
  'moderation/own-decision': () => 'La contestation doit être examinée par une autre personne que celle qui a décidé.',
  'moderation/already-appealed': () => 'Cette décision a déjà été contestée.',
  'moderation/appeal-late': ({ date }, instant) => `Cette décision pouvait être contestée jusqu’au ${instant(date)}.`,
  'moderation/nothing-to-appeal': () => 'Il n’y a pas ici de décision à contester.',
  'moderation/use-grant': () => 'Le message a été publié entre-temps : accueillez la contestation.',
  'moderation/appeal-closed': () => 'Cette contestation a déjà reçu une réponse.',
  'moderation/empty-selection': () => 'Aucun message sélectionné : choisissez-en au moins un.',
  'moderation/log-empty': () => 'Le journal est vide : il commence par l’arrivée du message.',
  'moderation/log-shape': ({ field }) =>
    `Une entrée du journal n’a pas la forme attendue (champ « ${field} ») : elle n’a pas été écrite ou relue telle quelle.`,
  'moderation/log-birth': ({ seq }) =>
    `L’entrée ${seq} du journal n’est pas à sa place : l’arrivée du message, et elle seule, est la première.`,
  'moderation/log-sequence': ({ seq, expected }) =>
    seq === expected
      ? `L’entrée ${seq} du journal est celle d’un autre message.`
      : `L’entrée ${seq} du journal n’est pas celle attendue (${expected}) : il en manque, ou l’ordre a changé.`,
  'moderation/log-clock': ({ at, last }, instant) => {
    const told = tellApart(at, last, instant)
    return `Une entrée du journal (${told(at)}) est datée d’avant la précédente (${told(last)}).`
  },
  'moderation/log-transition': ({ command, from, to, state }) =>
    `Une entrée du journal ne suit pas : « ${command} » de « ${from} » à « ${to} », alors que l’état est « ${state} ».`,
  'moderation/log-content': () =>
    'Le texte, l’auteur ou l’adresse IP manquent : le journal ne les contient pas, donnez-les avec lui.',
  'moderation/log-altered': ({ seq, comment }) =>
    `L’entrée ${seq} du journal (message ${comment}) n’est plus celle qui a été scellée.`,
  'moderation/log-unlinked': ({ seq, comment }) =>
    `L’entrée ${seq} du journal (message ${comment}) ne suit pas celle qui la précède : il en manque, ou l’ordre a changé.`,
  'moderation/log-truncated': () => 'Le journal s’arrête avant la dernière entrée connue : il en manque à la fin.',
  'moderation/thread-broken': ({ id, reason }) =>
    `Le message ${id} n’est pas à sa place dans le fil (${wordOf(THREAD_FAULTS, reason)}).`,
  'moderation/log-missing': ({ id }) => `Le message ${id} n’a pas de journal.`,
  'moderation/log-differs': ({ id, fields }) =>
    `Le message ${id} diffère de ce que dit son journal (${listOf(fields)}) : il a été changé sans décision.`,
  'moderation/published-unread': ({ id, seq }) =>
    `Le message ${id} est devenu public dans un forum modéré a priori sans que personne ne l’ait validé (entrée ${seq}).`,
  'moderation/spam-unsaid': ({ id }) =>
    `Le message ${id} est classé spam sans qu’une décision ni un contrôle l’ait dit.`,
  'moderation/erased-remains': ({ id, fields }) =>
    `Le message ${id} est effacé, mais il en reste quelque chose (${listOf(fields)}).`,
  'moderation/log-leaks': ({ id, field }) =>
    `Le journal du message ${id} contient ce qu’il ne doit pas contenir (${field}).`,
}

// Participants are not told.
function by(who: Param): string {
  return who === UNKNOWN ? '' : ` par ${who}`
}
