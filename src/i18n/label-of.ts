import { expectOneOf } from '../core/argument.ts'
import { labels as en } from './en/labels.ts'
import { labels as fr } from './fr/labels.ts'
import type { LabelNames, LabelWords } from './label-words.ts'
import { expectLanguage, type Language } from './language.ts'

const LANGUAGES: Readonly<Record<Language, LabelWords>> = { fr, en }

/**
 * Give the label of a button, a state, a mode, a ground or a need of the queue, as moderators see it.
 *
 * Forums, reports and appeals have their own buttons and states beside those of comments.
 *
 * French has the words of SPIP's interface where SPIP has such a button: « Valider », « Supprimer »,
 * « Signaler comme Spam », « Signaler comme licite », « Valider et répondre ».
 *
 * @param kind
 *   `'command'`, `'state'`, `'mode'`, `'ground'`, `'need'`, `'pendingReason'`; `'forumCommand'`, `'forumPhase'`;
 *   `'reportCommand'`, `'reportState'`; `'appealCommand'`, `'appealState'`; `'role'`.
 * @param name
 *   Which one: the name of a command, of a birth (`'submit'`, `'import'`), or `'approveAndReply'`; of a state, a mode,
 *   the kind of a ground, a need of `queue`; of a command on a forum, a report or an appeal, and of their states; of a
 *   role. Names of checks have no labels: those of a site are among them.
 * @param language
 *   `'fr'` or `'en'`.
 * @returns
 *   Some words, without a full stop.
 * @throws {TypeError}
 *   When `kind`, `name` or `language` is not known.
 * @example
 * ```ts
 * import {labelOf} from 'ess-domain/i18n'
 * labelOf('command', 'approve', 'fr') //=> 'Valider'
 * labelOf('state', 'pending', 'en') //=> 'Pending'
 * labelOf('need', 'unread', 'fr') //=> 'À relire'
 * labelOf('forumCommand', 'lockThread', 'fr') //=> 'Fermer ce fil'
 * labelOf('reportState', 'dismissed', 'fr') //=> 'Classé sans suite'
 * ```
 */
export function labelOf<K extends keyof LabelNames>(kind: K, name: LabelNames[K], language: Language): string {
  expectLanguage(language)
  expectOneOf(kind, Object.keys(fr), 'kind')
  const words: LabelWords[K] = LANGUAGES[language][kind]
  expectOneOf(name, Object.keys(words), 'name')
  return words[name]
}
