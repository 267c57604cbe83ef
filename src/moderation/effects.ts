import type { Command } from './command.ts'
import type { CommentPlace, LivingComment, Standing } from './comment.ts'
import type { Effect } from './effect.ts'

/** List what the host has to do after an accepted command. */
export function effectsOf(comment: LivingComment, command: Command, to: Standing): readonly Effect[] {
  // One list that all write to, for speed: to gather five took a tenth of a decision.
  const effects: Effect[] = []
  addPlaceEffects(effects, comment, command, to)
  addReportEffects(effects, comment, command, to)
  addAuthorEffects(effects, comment, command, to)
  addModeratorEffects(effects, comment, command, to)
  addFilterEffects(effects, comment, command, to)
  return effects
}

/** List what the host has to do when a comment becomes public for the first time. */
export function firstAppearance(comment: CommentPlace, at: string): readonly Effect[] {
  const effects: Effect[] = []
  addAppearance(effects, comment, at, true)
  return effects
}

function addPlaceEffects(effects: Effect[], comment: LivingComment, { at, type }: Command, to: Standing): void {
  const isShown = to.state === 'published'
  const wasShown = comment.state === 'published'
  if (isShown && !wasShown) {
    addAppearance(effects, comment, at, comment.firstPublishedAt == null)
  } else if (wasShown && !isShown) {
    addRefresh(effects, comment)
    effects.push({ kind: 'thread-date', thread: comment.thread, at: null })
  } else if (type === 'erase' || type === 'expire' || (type === 'editByAuthor' && isShown)) {
    addRefresh(effects, comment)
  }
}

function addAppearance(effects: Effect[], comment: CommentPlace, at: string, isFirst: boolean): void {
  const { id, thread } = comment
  addRefresh(effects, comment)
  effects.push({ kind: 'thread-date', thread, at }, { kind: 'notify-author', comment: id, outcome: 'published' })
  if (isFirst) effects.push({ kind: 'notify-article-authors', comment: id }, { kind: 'notify-thread', comment: id })
}

function addRefresh(effects: Effect[], { id, forum }: CommentPlace): void {
  effects.push({ kind: 'invalidate', comment: id, forum }, { kind: 'reindex', comment: id })
}

function addReportEffects(effects: Effect[], { id, reports }: LivingComment, command: Command, to: Standing): void {
  if (command.type === 'report') {
    effects.push(
      { kind: 'notify-moderators', comment: id, because: 'reported' },
      { kind: 'notify-reporter', comment: id, report: command.report, outcome: 'received' },
    )
  } else if (command.type === 'settleReport') {
    effects.push({ kind: 'notify-reporter', comment: id, report: command.report, outcome: command.outcome })
  } else if (to.state === 'erased') {
    for (const report of reports) {
      effects.push({ kind: 'notify-reporter', comment: id, report: report.id, outcome: 'void' })
    }
  }
}

// The author is told of every state that the comment comes to, also when a decision is taken back; not that it is filed
// as spam, nor that it was withdrawn, nor that it expired. `addAppearance` tells of publications.
function addAuthorEffects(effects: Effect[], { id, state }: LivingComment, { type }: Command, to: Standing): void {
  if (type === 'erase') effects.push({ kind: 'notify-author', comment: id, outcome: 'erased' })
  else if (to.state !== state) {
    if (to.state === 'pending') effects.push({ kind: 'notify-author', comment: id, outcome: 'pending' })
    else if (to.state === 'rejected' || to.state === 'removed') {
      const known = to.grounds.kind === 'unknown' ? {} : { grounds: to.grounds }
      effects.push({ kind: 'notify-author', comment: id, outcome: to.state, ...known })
    }
  }
}

// Moderators are told of new words, and of what a program took from readers: nobody had asked them to look at it.
function addModeratorEffects(
  effects: Effect[],
  { id, state }: LivingComment,
  { actor, type }: Command,
  to: Standing,
): void {
  const isTaken = actor.role === 'system' && state === 'published' && (to.state === 'pending' || to.state === 'spam')
  if (!isTaken && type !== 'editByAuthor') return
  effects.push({ kind: 'notify-moderators', comment: id, because: isTaken ? to.state : 'edited' })
}

function addFilterEffects(
  effects: Effect[],
  { id, state }: LivingComment,
  { actor, type }: Command,
  to: Standing,
): void {
  if (type === 'retract' || type === 'erase' || actor.role === 'system') return
  const isSpam = to.state === 'spam'
  if (isSpam !== (state === 'spam')) effects.push({ kind: 'train-filter', comment: id, as: isSpam ? 'spam' : 'ham' })
}
