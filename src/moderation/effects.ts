import type { Command } from './command.ts'
import type { CommentPlace, LivingComment, Standing } from './comment.ts'
import type { Effect } from './effect.ts'

/** List what the host has to do after an accepted command. */
export function effectsOf(comment: LivingComment, command: Command, to: Standing): readonly Effect[] {
  return [
    ...placeEffects(comment, command, to),
    ...reportEffects(comment, command, to),
    ...authorEffects(comment, command, to),
    ...moderatorEffects(comment, command, to),
    ...filterEffects(comment, command, to),
  ]
}

function placeEffects(comment: LivingComment, { at, type }: Command, to: Standing): readonly Effect[] {
  const isShown = to.state === 'published'
  const wasShown = comment.state === 'published'
  if (isShown && !wasShown) {
    return comment.firstPublishedAt == null ? firstAppearance(comment, at) : appearance(comment, at)
  }
  if (wasShown && !isShown) return [...refresh(comment), { kind: 'thread-date', thread: comment.thread, at: null }]
  const isChanged = type === 'erase' || type === 'expire' || (type === 'editByAuthor' && isShown)
  return isChanged ? refresh(comment) : []
}

/** List what the host has to do when a comment becomes public for the first time. */
export function firstAppearance(comment: CommentPlace, at: string): readonly Effect[] {
  const { id } = comment
  return [
    ...appearance(comment, at),
    { kind: 'notify-article-authors', comment: id },
    { kind: 'notify-thread', comment: id },
  ]
}

function appearance(comment: CommentPlace, at: string): readonly Effect[] {
  const { id, thread } = comment
  return [
    ...refresh(comment),
    { kind: 'thread-date', thread, at },
    { kind: 'notify-author', comment: id, outcome: 'published' },
  ]
}

function refresh({ id, forum }: CommentPlace): readonly Effect[] {
  return [
    { kind: 'invalidate', comment: id, forum },
    { kind: 'reindex', comment: id },
  ]
}

function reportEffects({ id, reports }: LivingComment, command: Command, to: Standing): readonly Effect[] {
  if (command.type === 'report') {
    return [
      { kind: 'notify-moderators', comment: id, because: 'reported' },
      { kind: 'notify-reporter', comment: id, report: command.report, outcome: 'received' },
    ]
  }
  if (command.type === 'settleReport') {
    return [{ kind: 'notify-reporter', comment: id, report: command.report, outcome: command.outcome }]
  }
  if (to.state !== 'erased') return []
  return reports.map((report) => ({ kind: 'notify-reporter', comment: id, report: report.id, outcome: 'void' }))
}

// Moderators are told of new words, and of what a program took from readers: nobody had asked them to look at it.
function moderatorEffects({ id, state }: LivingComment, { actor, type }: Command, to: Standing): readonly Effect[] {
  const isTaken = actor.role === 'system' && state === 'published' && (to.state === 'pending' || to.state === 'spam')
  const because = isTaken ? to.state : 'edited'
  return isTaken || type === 'editByAuthor' ? [{ kind: 'notify-moderators', comment: id, because }] : []
}

// The author is told of every state that the comment comes to, also when a decision is taken back; not that it is filed
// as spam, nor that it was withdrawn, nor that retention is over. `appearance` tells of publications.
function authorEffects({ id, state }: LivingComment, { type }: Command, to: Standing): readonly Effect[] {
  if (type === 'erase') return [{ kind: 'notify-author', comment: id, outcome: 'erased' }]
  if (to.state === state) return []
  if (to.state === 'pending') return [{ kind: 'notify-author', comment: id, outcome: 'pending' }]
  if (to.state !== 'rejected' && to.state !== 'removed') return []
  const known = to.grounds.kind === 'unknown' ? {} : { grounds: to.grounds }
  return [{ kind: 'notify-author', comment: id, outcome: to.state, ...known }]
}

function filterEffects({ id, state }: LivingComment, { actor, type }: Command, to: Standing): readonly Effect[] {
  if (type === 'retract' || type === 'erase' || actor.role === 'system') return []
  if (to.state === 'spam' && state !== 'spam') return [{ kind: 'train-filter', comment: id, as: 'spam' }]
  if (to.state !== 'spam' && state === 'spam') return [{ kind: 'train-filter', comment: id, as: 'ham' }]
  return []
}
