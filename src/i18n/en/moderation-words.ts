import type { BirthType, CommandType, Mode, State } from '../../core/moderation-states.ts'
import { type Param, UNKNOWN, wordOf } from '../param-words.ts'

export const STATES: Readonly<Record<State, string>> = {
  pending: 'pending',
  published: 'published',
  rejected: 'rejected',
  removed: 'removed',
  spam: 'spam',
  retracted: 'withdrawn by its author',
  erased: 'erased',
}

/** What a command did, said of the comment. */
export const DONE: Readonly<Record<CommandType | BirthType, string>> = {
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

export const MODES: Readonly<Record<Mode, string>> = {
  'a-priori': 'pre-moderated',
  'a-posteriori': 'moderated after publication',
  closed: 'closed',
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'the title',
  text: 'the comment',
  name: 'the name',
  link: 'the link field',
}

export const fieldOf = (field: Param) => wordOf(FIELDS, field, `the field “${field}”`)

/** Name the forum that a comment is for; its type is told where it is about something else than an article. */
export const forumOf = (type: Param) => (type === UNKNOWN ? 'Comments on this article' : 'Comments')

/** What people forget to write or to choose; other fields are for programs to fill in. */
export const MISSING_FIELDS: Readonly<Record<string, string>> = {
  'content.text': 'The comment is empty: write a few words.',
  reasons: 'Explain why you contest this decision.',
  ground: 'Choose the ground of the report.',
  closesAt: 'Give the closing a date and time to come.',
}

/** What a role does not allow. */
export const FORBIDDEN: Readonly<Record<string, string>> = {
  submit: 'This role may not write comments.',
  report: 'This role may not report comments.',
}

export const MISSING_REASONS: Readonly<Record<string, string>> = {
  law: 'Name the law that is broken.',
  rule: 'Name the rule that is broken.',
  explanation: 'Explain the ground of the decision.',
}

export const MISSING_NOTICE: Readonly<Record<string, string>> = {
  reasons: 'Explain why you report this comment.',
  location: 'Give the exact address of the comment.',
  name: 'Give your name.',
  email: 'Give an e-mail address where you can be reached.',
  goodFaith: 'Confirm that you believe in good faith that your report is accurate and complete.',
}

export const THREAD_FAULTS: Readonly<Record<string, string>> = {
  parent: 'the comment it replies to is not known',
  root: 'it opens a thread, but is filed in another one',
  thread: 'the comment it replies to is in another thread',
  forum: 'the comment it replies to is in another forum',
  circle: 'the replies run in a circle',
  twice: 'it is there twice',
}
