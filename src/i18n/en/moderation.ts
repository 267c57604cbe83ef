import type { ModerationCode } from '../../core/codes/moderation.ts'
import { tellApart } from '../instant-writer.ts'
import type { AreaMessages, MessageWithInstants } from '../messages.ts'
import { listOf, type Param, UNKNOWN, wordOf } from '../param-words.ts'
import { counted } from './counted.ts'
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
  'moderation/unknown-command': ({ command }) => `There is no command “${command}”.`,
  'moderation/missing-field': ({ field, given }) => {
    if (given === 'number') return `The field “${field}” is a number, but ids are texts: convert it.`
    if (given === 'text') return `The field “${field}” cannot be an id: 1 to 200 characters, no white space.`
    return wordOf(MISSING_FIELDS, field, `The field “${field}” is missing or not valid: complete it.`)
  },
  'moderation/bad-date': ({ field }) =>
    wordOf(
      MISSING_FIELDS,
      field,
      `The field “${field}” is not an instant: give an ISO 8601 date and time with its offset.`,
    ),
  'moderation/clock-backwards': ({ at, last }, instant) => {
    const told = tellApart(at, last, instant)
    return `The date (${told(at)}) is before that of the last decision (${told(last)}): check the clock of the server.`
  },
  'moderation/command-id-used': ({ id, command }) =>
    Object.hasOwn(DONE, String(command))
      ? `The identifier “${id}” has been used: the comment was ${wordOf(DONE, command)}. Reload.`
      : `The identifier “${id}” has been used. Reload.`,
  'moderation/unknown-role': ({ role }) => `There is no role “${role}”.`,
  'moderation/banned': () => 'You no longer have access to these forums.',
  'moderation/login-required': () => 'Registered users only: log in or register to take part.',
  'moderation/identity-unverified': () => 'Your identity is not verified: log in, or confirm your e-mail address.',
  'moderation/not-moderator': () => 'You may not moderate comments.',
  'moderation/not-author': () => 'Only the author of a comment may edit or withdraw it.',
  'moderation/not-administrator': ({ role }) =>
    role === 'admin'
      ? 'Only a program of the site erases at the end of retention: to answer a request, erase the comment.'
      : 'Only the administrators of the site may erase a comment or its address.',
  'moderation/not-reader': ({ command }) =>
    wordOf(FORBIDDEN, command, 'This role may neither write nor report comments.'),
  'moderation/out-of-scope': ({ type, id, scope }) => {
    const object = type === 'article' ? `article (${id})` : `object (${type} ${id})`
    return `This ${object} is not ${scope === 'articles' ? 'among those that you moderate' : 'in your sections'}.`
  },
  'moderation/retracted-by-author': () => 'Its author withdrew this comment; only they may send it again.',
  'moderation/erased': () => 'This comment was erased for good.',
  'moderation/use-remove': () => 'This comment is public: remove it instead.',
  'moderation/use-mark-ham': () => 'This comment is filed as spam: mark it as legitimate first.',
  'moderation/already-approved': () => 'Already approved.',
  'moderation/already-rejected': () => 'Already rejected.',
  'moderation/already-removed': () => 'Already removed.',
  'moderation/already-spam': () => 'Already filed as spam.',
  'moderation/already-pending': () => 'Already pending.',
  'moderation/is-spam': () => 'This comment is filed as spam: mark it as legitimate first.',
  'moderation/not-published': () => 'This comment is not public: reject it instead.',
  'moderation/not-spam': () => 'This comment is not filed as spam.',
  'moderation/not-visible': () => 'This comment is not visible.',
  'moderation/not-expirable': () => 'A public comment does not expire.',
  'moderation/decided': () => 'A decision was taken on this comment: it can no longer be edited.',
  'moderation/already-reported': () => 'You have already reported this comment: your report is being looked at.',
  'moderation/no-such-report': () => 'This report is not open, or no longer open.',
  'moderation/nothing-to-purge': () => 'There is no IP address to erase.',
  'moderation/stale-version': ({ seen, now, who, when, command, state }, instant) =>
    who === UNKNOWN
      ? `This comment changed on ${instant(when)} (version ${seen} → ${now}). Reload the page before going on.`
      : `This comment was already ${wordOf(DONE, command)} by ${who} on ${instant(when)} (${wordOf(STATES, state)}, version ${seen} → ${now}). Reload before deciding.`,
  'moderation/content-changed': ({ seen, now }) =>
    `The text changed since you read it (revision ${seen} → ${now}): read it again before deciding.`,
  'moderation/reason-required': ({ missing }) => wordOf(MISSING_REASONS, missing, 'Give the ground of the decision.'),
  'moderation/request-required': () => 'Name the erasure request that you are answering.',
  'moderation/forum-closed': ({ command, type }) =>
    command === 'close' ? 'Comments are already closed.' : `${forumOf(type)} are closed.`,
  'moderation/forum-expired': ({ command, date, type }, instant) =>
    command === 'close'
      ? `Comments are already closed, since ${instant(date)}.`
      : `${forumOf(type)} have been closed since ${instant(date)}.`,
  'moderation/thread-locked': ({ command }) =>
    command === 'lockThread'
      ? 'This thread is already locked.'
      : 'This thread is locked: it takes neither replies nor edits.',
  'moderation/edit-window-over': ({ date }, instant) => `This comment could only be edited until ${instant(date)}.`,
  'moderation/retention-not-due': ({ date }, instant) =>
    date === UNKNOWN
      ? 'No retention is set for this state: there is nothing to erase.'
      : `To be kept until ${instant(date)}.`,
  'moderation/own-comment': () => 'Another moderator must approve your comment.',
  'moderation/human-required': ({ because, mode }) =>
    because === 'mode'
      ? `This forum is ${wordOf(MODES, mode)}: a moderator must approve.`
      : 'A moderator took this decision: only a moderator may change it.',
  'moderation/nothing-to-undo': () => 'Nothing to undo.',
  'moderation/content-changed-since': ({ seen, now }) =>
    `The text changed since that decision (revision ${seen} → ${now}): it can no longer be undone.`,
  'moderation/undo-needs-approval': () => 'Pre-moderated forum: approve explicitly.',
  'moderation/parent-hidden': () => 'The comment you reply to is no longer visible.',
  'moderation/refused-by-check': ({ checks }) => `This text is refused by automatic checking (${listOf(checks)}).`,
  'moderation/text-blank': () => 'The comment is empty: write a few words.',
  'moderation/text-short': ({ length, min }) =>
    `The comment is too short (${counted(length, 'character')}): write at least ${min}.`,
  'moderation/text-long': ({ length, max }) =>
    `The comment is too long (${counted(length, 'character')}): write at most ${max}.`,
  'moderation/title-short': ({ length, min }) =>
    `The title is too short (${counted(length, 'character')}): write at least ${min}.`,
  'moderation/title-long': ({ length, max }) =>
    `The title is too long (${counted(length, 'character')}): write at most ${max}.`,
  'moderation/submission-large': ({ size, max }) =>
    `This is too large (${counted(size, 'byte')}): the site takes ${max}. Shorten the comment.`,
  'moderation/name-required': () => 'Please give your name.',
  'moderation/email-required': () => 'Please give your e-mail address: it will not be published.',
  'moderation/email-malformed': () => 'This e-mail address is not valid: check it.',
  'moderation/links-many': ({ field, count, max }) =>
    count === 1
      ? `One link too many in ${fieldOf(field)}: remove it.`
      : `Too many links in ${fieldOf(field)} (${count}): ${max === 1 ? 'remove them' : `there must be fewer than ${max}`}.`,
  'moderation/link-text-short': ({ field, min }) =>
    `A link in ${fieldOf(field)} has almost no text: give it at least ${counted(min, 'character')}.`,
  'moderation/link-host-listed': ({ host }) => `Links to “${host}” are not accepted: remove them.`,
  'moderation/text-hidden': ({ field }) => `Some text in ${fieldOf(field)} is hidden from readers: remove it.`,
  'moderation/text-repeated': () => 'This comment has already been sent.',
  'moderation/flood': ({ count, minutes }) =>
    `Too many comments (${count} in ${minutes} min): wait before you send another one.`,
  'moderation/trap-filled': () => 'A field that must stay empty was filled in: leave it empty.',
  'moderation/token-missing': () => 'The form is not recognised: reload the page, then send the comment again.',
  'moderation/token-used': () => 'This form has already been used: the comment was probably sent. Reload the page.',
  'moderation/token-early': ({ seconds }) =>
    `The form was filled in too fast: wait ${counted(seconds, 'second')} before you send it.`,
  'moderation/token-late': ({ minutes }) =>
    `The form has been open for more than ${counted(minutes, 'minute')}: reload the page, then send the comment again.`,
  'moderation/language-differs': ({ language, expected }) =>
    `The comment is not in the language of the page (${language} instead of ${expected}).`,
  'moderation/word-listed': ({ list }) => `The comment holds watched words (list “${list}”).`,
  'moderation/forum-stale': ({ seen, now, who, when }, instant) =>
    `The settings of this forum were changed${by(who)} on ${instant(when)} (version ${seen} → ${now}). Reload before deciding.`,
  'moderation/forum-open': () => 'Comments are already open.',
  'moderation/use-set-mode': () => 'Comments are closed by the mode of moderation: choose another mode.',
  'moderation/mode-unchanged': ({ mode }) => `This forum is already ${wordOf(MODES, mode)}.`,
  'moderation/thread-not-locked': () => 'This thread is not locked.',
  'moderation/report-stale': ({ seen, now, who, when }, instant) =>
    `This report was updated${by(who)} on ${instant(when)} (version ${seen} → ${now}). Reload before deciding.`,
  'moderation/notice-incomplete': ({ missing }) => wordOf(MISSING_NOTICE, missing, 'Complete the report.'),
  'moderation/report-closed': () => 'This report has already been answered.',
  'moderation/report-open': () => 'This report has not been answered yet.',
  'moderation/report-taken': () => 'This report is already being looked at.',
  'moderation/report-void': () => 'The reported comment is gone: there is nothing left to answer.',
  'moderation/comment-not-erased': () => 'The reported comment still exists: answer the report.',
  'moderation/not-party': () => 'Only those concerned by this decision may contest it.',
  'moderation/own-decision': () => 'Somebody other than the person who decided must look at the appeal.',
  'moderation/already-appealed': () => 'This decision has already been contested.',
  'moderation/appeal-late': ({ date }, instant) => `This decision could be contested until ${instant(date)}.`,
  'moderation/nothing-to-appeal': () => 'There is no decision to contest here.',
  'moderation/use-grant': () => 'The comment was published in the meantime: grant the appeal.',
  'moderation/appeal-closed': () => 'This appeal has already been answered.',
  'moderation/empty-selection': () => 'Nothing selected: choose at least one comment.',
  'moderation/log-empty': () => 'The log is empty: it begins with the arrival of the comment.',
  'moderation/log-shape': ({ field }) =>
    `An entry of the log does not have the expected form (field “${field}”): it was not stored, or read back, as it was.`,
  'moderation/log-birth': ({ seq }) =>
    `Entry ${seq} of the log is out of place: the arrival of the comment, and nothing else, comes first.`,
  'moderation/log-sequence': ({ seq, expected }) =>
    seq === expected
      ? `Entry ${seq} of the log is that of another comment.`
      : `Entry ${seq} of the log is not the expected one (${expected}): some are missing, or their order changed.`,
  'moderation/log-clock': ({ at, last }, instant) => {
    const told = tellApart(at, last, instant)
    return `An entry of the log (${told(at)}) is dated before the one that precedes it (${told(last)}).`
  },
  'moderation/log-transition': ({ command, from, to, state }) =>
    `An entry of the log does not follow: “${command}” from “${from}” to “${to}”, while the state is “${state}”.`,
  'moderation/log-content': () =>
    'The text, the author or the IP address is missing: the log does not hold them. Give them with it.',
  'moderation/log-altered': ({ seq, comment }) =>
    `Entry ${seq} of the log (comment ${comment}) is not the one that was sealed.`,
  'moderation/log-unlinked': ({ seq, comment }) =>
    `Entry ${seq} of the log (comment ${comment}) does not follow the one before it: some are missing, or their order changed.`,
  'moderation/log-truncated': () => 'The log ends before the last known entry: some are missing at its end.',
  'moderation/thread-broken': ({ id, reason }) =>
    `Comment ${id} is out of place in its thread (${wordOf(THREAD_FAULTS, reason)}).`,
  'moderation/log-missing': ({ id }) => `Comment ${id} has no log.`,
  'moderation/log-differs': ({ id, fields }) =>
    `Comment ${id} differs from what its log says (${listOf(fields)}): it was changed without a decision.`,
  'moderation/published-unread': ({ id, seq }) =>
    `Comment ${id} became public in a pre-moderated forum although nobody had accepted it (entry ${seq}).`,
  'moderation/spam-unsaid': ({ id }) => `Comment ${id} is filed as spam, though no decision or check said so.`,
  'moderation/erased-remains': ({ id, fields }) =>
    `Comment ${id} is erased, but something of it remains (${listOf(fields)}).`,
  'moderation/log-leaks': ({ id, field }) => `The log of comment ${id} holds what it must not hold (${field}).`,
}

// Participants are not told.
function by(who: Param): string {
  return who === UNKNOWN ? '' : ` by ${who}`
}
