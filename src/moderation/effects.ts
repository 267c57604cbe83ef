import type { Command } from './command.ts'
import type { CommentPlace, LivingComment, LivingFields, Standing } from './comment.ts'
import type { Effect } from './effect.ts'

/** List what the host has to do after an accepted command. */
export function effectsOf(comment: LivingComment, command: Command, to: Standing): readonly Effect[] {
  const effects: Effect[] = []
  const isShown = to.state === 'published'
  const wasShown = comment.state === 'published'
  if (isShown && !wasShown) effects.push(...appearance(comment, comment.firstPublishedAt === undefined, command.at))
  else if (wasShown && !isShown) effects.push(...disappearance(comment))
  else if (command.type === 'editByAuthor' && isShown) effects.push(...refresh(comment))
  else if (command.type === 'erase' || command.type === 'expire') effects.push(...refresh(comment))
  effects.push(...reportEffects(comment, command, to), ...outcomeEffects(comment, command, to))
  return effects
}

/** List what the host has to do when a comment becomes public. */
export function appearance(comment: CommentPlace, isFirst: boolean, at: string): readonly Effect[] {
  const { id, thread } = comment
  const effects: Effect[] = [
    ...refresh(comment),
    { kind: 'thread-date', thread, at },
    { kind: 'notify-author', comment: id, outcome: 'published' },
  ]
  if (isFirst) effects.push({ kind: 'notify-article-authors', comment: id }, { kind: 'notify-thread', comment: id })
  return effects
}

function disappearance(comment: CommentPlace): readonly Effect[] {
  return [...refresh(comment), { kind: 'thread-date', thread: comment.thread, at: null }]
}

function refresh({ id, forum }: CommentPlace): readonly Effect[] {
  return [
    { kind: 'invalidate', comment: id, forum },
    { kind: 'reindex', comment: id },
  ]
}

function reportEffects(comment: LivingFields, command: Command, to: Standing): readonly Effect[] {
  const { id } = comment
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
  return comment.reports.map((report) => ({
    kind: 'notify-reporter',
    comment: id,
    report: report.id,
    outcome: 'void',
  }))
}

function outcomeEffects(comment: LivingComment, command: Command, to: Standing): readonly Effect[] {
  const effects: Effect[] = [...authorEffects(comment, command, to)]
  if (command.type === 'editByAuthor') {
    effects.push({ kind: 'notify-moderators', comment: comment.id, because: 'edited' })
  }
  return [...effects, ...filterEffects(comment, command, to)]
}

// The author is told of every state that the comment comes to, also when a decision is taken back; not that it is filed
// as spam, nor that it was withdrawn, nor that retention is over. `appearance` tells of publications.
function authorEffects(comment: LivingComment, command: Command, to: Standing): readonly Effect[] {
  const { id } = comment
  if (command.type === 'erase') return [{ kind: 'notify-author', comment: id, outcome: 'erased' }]
  if (to.state === comment.state) return []
  if (to.state === 'pending') return [{ kind: 'notify-author', comment: id, outcome: 'pending' }]
  if (to.state !== 'rejected' && to.state !== 'removed') return []
  const { grounds, state } = to
  const known = grounds.kind === 'unknown' ? {} : { grounds }
  return [{ kind: 'notify-author', comment: id, outcome: state, ...known }]
}

function filterEffects({ id, state }: LivingComment, { actor, type }: Command, to: Standing): readonly Effect[] {
  if (type === 'retract' || type === 'erase' || actor.role === 'system') return []
  if (to.state === 'spam' && state !== 'spam') return [{ kind: 'train-filter', comment: id, as: 'spam' }]
  if (to.state !== 'spam' && state === 'spam') return [{ kind: 'train-filter', comment: id, as: 'ham' }]
  return []
}
