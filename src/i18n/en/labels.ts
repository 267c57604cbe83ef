import type { LabelWords } from '../label-words.ts'

export const labels: LabelWords = {
  command: {
    approve: 'Approve',
    approveAndReply: 'Approve and reply',
    reject: 'Reject',
    remove: 'Remove',
    markSpam: 'Mark as spam',
    markHam: 'Mark as legitimate',
    reopen: 'Put back in the queue',
    undo: 'Undo the last decision',
    editByAuthor: 'Edit',
    retract: 'Withdraw',
    report: 'Report',
    settleReport: 'Settle the report',
    erase: 'Erase for good',
    expire: 'Erase at the end of retention',
    purgeIdentifiers: 'Erase the IP address',
  },
  state: {
    pending: 'Pending',
    published: 'Published',
    rejected: 'Rejected',
    removed: 'Removed',
    spam: 'Spam',
    retracted: 'Withdrawn by its author',
    erased: 'Erased',
  },
  mode: {
    'a-priori': 'Moderation before publication',
    'a-posteriori': 'Immediate publication',
    closed: 'Comments closed',
  },
  ground: {
    illegal: 'Against the law',
    rules: 'Against the rules of the site',
    'off-topic': 'Off topic',
    duplicate: 'Published already',
    'personal-data': 'Personal data',
    spam: 'Advertisement',
    other: 'Another ground',
  },
}
