import type { Comment } from '../../../src/moderation/comment.ts'
import { isEntitled } from './cast.ts'
import type { Decided, Posted } from './host.ts'

/** What a comment shows of its state, and nothing of its place, its words, its history. */
export type Standing = Readonly<Record<string, unknown>>

const STANDING_KEYS = ['state', 'why', 'checks', 'since', 'basis', 'publishedAt', 'grounds', 'by', 'wasPublic']

export function standingIn(comment: Comment): Standing {
  return Object.fromEntries(Object.entries(comment).filter(([key]) => STANDING_KEYS.includes(key)))
}

/** What somebody who looks on knows of a comment, in the simplest terms. */
export interface Known {
  /** The revisions that a human who may decide here has accepted. */
  readonly read: ReadonlySet<number>
  /** The revision that was accepted last, unless that was taken back. */
  readonly accepted?: number
  /** Who brought it where it is: a human's decision, or rules and programs. */
  readonly decidedBy: 'human' | 'rules'
  /** What the last human decision replaced, unless that can no longer be taken back. */
  readonly undoable?: { readonly standing: Standing; readonly revision: number; readonly known: Known }
  /** Who reported it, by the id of the report, while the report is open. */
  readonly reports: ReadonlyMap<string, string>
  readonly everShown: boolean
}

/** The model: what is known of each comment, and everything that was tried. */
export class Facts {
  readonly known = new Map<string, Known>()
  readonly given: Decided[] = []
  readonly posted: Posted[] = []

  of(id: string): Known {
    const known = this.known.get(id)
    if (known === undefined) throw new Error(`nobody knows ${id}`)
    return known
  }

  noteBirth(posted: Posted): void {
    this.posted.push(posted)
    const { result } = posted
    if (!result.ok) return
    const everShown = result.next.state === 'published'
    this.known.set(result.next.id, { read: new Set(), decidedBy: 'rules', reports: new Map(), everShown })
  }

  note(decided: Decided): void {
    this.given.push(decided)
    const { before, result } = decided
    if (result.ok) this.known.set(before.id, knownAfter(this.of(before.id), decided))
  }
}

const DECISIONS: readonly string[] = ['approve', 'reject', 'remove', 'markSpam', 'markHam', 'reopen']

function knownAfter(known: Known, decided: Decided): Known {
  const { before, command, result } = decided
  if (!result.ok) return known
  const everShown = known.everShown || result.next.state === 'published'
  const reports = reportsAfter(known, decided)
  if (command.type === 'undo') {
    const { undoable, ...earlier } = known.undoable?.known ?? known
    return { ...earlier, reports, everShown, read: known.read }
  }
  if (DECISIONS.includes(command.type)) {
    const isHuman = command.actor.role !== 'system'
    const isRead = command.type === 'approve' && isHuman && isEntitled(command, before, decided.policy)
    const read = isRead ? new Set([...known.read, before.revision]) : known.read
    const accepted = isRead ? before.revision : known.accepted
    const last = accepted === undefined ? {} : { accepted }
    if (!isHuman) return { read, ...last, decidedBy: 'rules', reports, everShown }
    const undoable = { standing: standingIn(before), revision: before.revision, known }
    return { read, ...last, decidedBy: 'human', undoable, reports, everShown }
  }
  const { undoable, ...rest } = known
  const kept = command.type === 'retract' || undoable === undefined ? rest : { ...rest, undoable }
  // Rules moved it on: new words, or a crowd of reports.
  const isMoved =
    result.next.state !== before.state ||
    (command.type === 'editByAuthor' && JSON.stringify(standingIn(before)) !== JSON.stringify(standingIn(result.next)))
  return { ...kept, reports, everShown, decidedBy: isMoved ? 'rules' : known.decidedBy }
}

function reportsAfter({ reports }: Known, { command }: Decided): ReadonlyMap<string, string> {
  const after = new Map(reports)
  if (command.type === 'report') after.set(command.report, command.actor.id)
  if (command.type === 'settleReport') after.delete(command.report)
  return after
}
