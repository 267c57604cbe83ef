import type { ModerationCode } from '../../core/codes/moderation.ts'
import type { BirthType, CommandType, Mode, State } from '../../core/moderation-states.ts'
import type { AreaMessages } from '../messages.ts'
import { listOf, wordOf } from '../param-words.ts'
import { instantInWords } from './instant.ts'

const STATES: Readonly<Record<State, string>> = {
  pending: 'pending',
  published: 'published',
  rejected: 'rejected',
  removed: 'removed',
  spam: 'spam',
  retracted: 'withdrawn by its author',
  erased: 'erased',
}

/** What a command did, said of the comment. */
const DONE: Readonly<Record<CommandType | BirthType, string>> = {
  approve: 'approved',
  reject: 'rejected',
  remove: 'removed',
  markSpam: 'marked as spam',
  markHam: 'marked as legitimate',
  reopen: 'put back in the queue',
  undo: 'put back as it was before',
  editByAuthor: 'edited',
  retract: 'withdrawn',
  report: 'reported',
  settleReport: 'reviewed (a report was settled)',
  erase: 'erased',
  expire: 'erased',
  purgeIdentifiers: 'cleared of its IP address',
  submit: 'submitted',
  import: 'imported',
}

const MODES: Readonly<Record<Mode, string>> = {
  'a-priori': 'pre-moderated',
  'a-posteriori': 'moderated after publication',
  closed: 'closed',
}

export const moderation: AreaMessages<ModerationCode> = {
  'moderation/unknown-command': ({ command }) => `There is no command “${command ?? '?'}”.`,
  'moderation/missing-field': ({ field }) => `The field “${field}” is missing or not valid: complete it.`,
  'moderation/bad-date': ({ field }) => `The field “${field}” is no instant: give an ISO 8601 date with its offset.`,
  'moderation/clock-backwards': ({ at, last }) =>
    `The date (${instantInWords(at)}) is before the last decision (${instantInWords(last)}).`,
  'moderation/command-id-used': ({ id, command }) =>
    `The identifier “${id}” has been used: the comment was ${wordOf(DONE, command)}. Reload.`,
  'moderation/unknown-role': ({ role }) => `There is no role “${role ?? '?'}”.`,
  'moderation/banned': () => 'You no longer have access to these forums.',
  'moderation/login-required': () => 'Registered users only: log in or register to take part.',
  'moderation/identity-unverified': () => 'Your identity is not verified: log in, or confirm your e-mail address.',
  'moderation/not-moderator': () => 'You may not moderate comments.',
  'moderation/not-author': () => 'Only the author of a comment may edit or withdraw it.',
  'moderation/not-administrator': () => 'Only the administration of the site may erase a comment or its address.',
  'moderation/not-reader': () => 'This role may neither write nor report a comment.',
  'moderation/out-of-scope': ({ type, id }) =>
    type === 'article'
      ? `This article (${id}) is not in your sections.`
      : `This object (${type} ${id}) is not in your sections.`,
  'moderation/retracted-by-author': () => 'Its author withdrew it; only they may post again.',
  'moderation/erased': () => 'This comment was erased for good.',
  'moderation/use-remove': () => 'This comment was public: remove it.',
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
  'moderation/decided': () => 'A decision was taken: the comment can no longer be edited.',
  'moderation/already-reported': () => 'You have reported this comment already: your report is being looked at.',
  'moderation/no-such-report': ({ report }) => `The report “${report ?? '?'}” is not open, or no longer.`,
  'moderation/nothing-to-purge': () => 'There is no IP address to erase.',
  'moderation/stale-version': ({ seen, now, who, when, command, state }) =>
    `This comment was already ${wordOf(DONE, command)} by ${who} on ${instantInWords(when)} (${wordOf(STATES, state)}, version ${seen} → ${now}). Reload before deciding.`,
  'moderation/content-changed': ({ seen, now }) =>
    `The text changed since you read it (revision ${seen} → ${now}): read it again before deciding.`,
  'moderation/reason-required': ({ missing }) => MISSING_REASONS[String(missing)] ?? 'Give the ground for refusing.',
  'moderation/request-required': () => 'Name the request of erasure that you answer.',
  'moderation/forum-closed': () => 'Comments on this article are closed.',
  'moderation/forum-expired': ({ date }) => `Comments on this article are closed since ${instantInWords(date)}.`,
  'moderation/edit-window-over': ({ date }) => `Editing time is over since ${instantInWords(date)}.`,
  'moderation/retention-not-due': ({ date }) =>
    date === null
      ? 'No retention is set for this state: there is nothing to erase.'
      : `To be kept until ${instantInWords(date)}.`,
  'moderation/own-comment': () => 'Another moderator must approve your comment.',
  'moderation/human-required': ({ because, mode }) =>
    because === 'mode'
      ? `This forum is ${wordOf(MODES, mode)}: a moderator must approve.`
      : 'A moderator decided: only a moderator may come back to it.',
  'moderation/nothing-to-undo': () => 'Nothing to undo.',
  'moderation/content-changed-since': ({ seen, now }) =>
    `The text changed since that decision (revision ${seen} → ${now}): it can no longer be undone.`,
  'moderation/undo-needs-approval': () => 'Pre-moderated forum: approve explicitly.',
  'moderation/parent-hidden': () => 'The comment you reply to is no longer visible.',
  'moderation/refused-by-check': ({ checks }) => `This text is refused by an automatic check (${listOf(checks)}).`,
  'moderation/log-empty': () => 'The log is empty: it begins with the arrival of the comment.',
  'moderation/log-birth': ({ seq }) =>
    `Entry ${seq} of the log is out of place: the arrival of the comment, and it alone, comes first.`,
  'moderation/log-sequence': ({ seq, expected }) =>
    `Entry ${seq} of the log is not the expected one (${expected}): some are missing, or their order changed.`,
  'moderation/log-clock': ({ at, last }) =>
    `An entry of the log (${instantInWords(at)}) is dated before the one that precedes it (${instantInWords(last)}).`,
  'moderation/log-transition': ({ command, from, to, state }) =>
    `An entry of the log does not follow: “${command}” from “${from}” to “${to}”, while the state is “${state}”.`,
  'moderation/log-content': () => 'The text and the author are missing: the log does not hold them, give them with it.',
}

const MISSING_REASONS: Readonly<Record<string, string>> = {
  law: 'Name the law that is broken.',
  rule: 'Name the rule that is broken.',
  explanation: 'Explain the ground for refusing.',
}
