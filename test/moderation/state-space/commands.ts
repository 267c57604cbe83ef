import { MODES } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import type { Command } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { Finding, Verdict } from '../../../src/moderation/intake/verdict.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { sampleCommand } from '../../../src/moderation/refusal/sample-command.ts'
import { GROUNDS } from '../sample.ts'

/** How far the search goes. */
export interface Bounds {
  readonly edits: number
  /** Reports that are open at a time. */
  readonly reports: number
}

/** Gives the rules that each command is tried under. */
export function policiesFor({ reports }: Bounds): readonly Policy[] {
  return MODES.map((mode) => ({
    mode,
    sections: ['3'],
    reportThreshold: Math.min(2, reports),
    fourEyes: true,
    retentionDays: { pending: 0, published: 0, rejected: 0, removed: 0, spam: 0, retracted: 0 },
  }))
}

const MODERATOR: Actor = { role: 'moderator', id: 'm1', scope: { kind: 'everything' } }
/** A moderator who wrote the comment. */
const OWN: Actor = { role: 'moderator', id: 'w1', scope: { kind: 'everything' } }
const STRANGER: Actor = { role: 'moderator', id: 'm4', scope: { kind: 'articles', articles: ['99'] } }
const ADMIN: Actor = { role: 'admin', id: 'a1' }
const AUTHOR: Actor = { role: 'author', id: 'w1', verified: true }
const SYSTEM: Actor = { role: 'system', id: 's1' }
const READER: Actor = { role: 'reader', id: 'r0' }

const DECISIONS = ['approve', 'reject', 'remove', 'markSpam', 'markHam', 'reopen', 'undo'] as const
const SIGHTS = [
  [0, 0],
  [1, 0],
  [0, 1],
] as const

/** Lists the commands that are tried in a place: by several people, fresh and stale, with and without grounds. */
export function commandsOn(comment: Comment, at: string, bounds: Bounds): readonly Command[] {
  const sample = (type: Command['type'], actor: Actor): Command => ({
    ...sampleCommand(type, comment, actor, at),
    id: `${comment.version + 1}`,
  })
  const decisions = DECISIONS.flatMap((type) =>
    [MODERATOR, OWN, STRANGER, ADMIN, SYSTEM, READER].flatMap((actor) =>
      SIGHTS.flatMap((sight) => withGrounds(seenAt(sample(type, actor), comment, sight))),
    ),
  )
  const upkeep = [
    sample('retract', AUTHOR),
    sample('retract', READER),
    sample('erase', ADMIN),
    { ...sample('erase', ADMIN), request: '' } as Command,
    sample('erase', SYSTEM),
    sample('expire', SYSTEM),
    sample('expire', ADMIN),
    sample('purgeIdentifiers', SYSTEM),
  ]
  return [
    ...decisions,
    ...upkeep,
    ...edits(sample('editByAuthor', AUTHOR), comment, bounds),
    ...reports(comment, sample, bounds),
  ]
}

function seenAt(
  command: Command,
  { version, revision }: Comment,
  [versions, revisions]: readonly [number, number],
): Command {
  return { ...command, expected: { version: version - versions, revision: revision - revisions } }
}

function withGrounds(command: Command): readonly Command[] {
  if (command.type !== 'reject' && command.type !== 'remove') return [command]
  return [{ ...command, grounds: GROUNDS }, { ...command, grounds: undefined } as unknown as Command]
}

const VERDICTS_ON_EDITS: readonly Verdict[] = ['clean', 'hold', 'refuse']

function edits(command: Command, comment: Comment, bounds: Bounds): readonly Command[] {
  if (command.type !== 'editByAuthor' || comment.revision > bounds.edits) return []
  const content = { text: `words ${comment.revision + 1}` }
  return VERDICTS_ON_EDITS.map((verdict): Command => {
    const findings: readonly Finding[] = [{ check: 'words', verdict }]
    return { ...command, content, findings }
  })
}

type Sample = (type: Command['type'], actor: Actor) => Command

function reports(comment: Comment, sample: Sample, bounds: Bounds): readonly Command[] {
  const open = comment.state === 'erased' ? [] : comment.reports
  const fresh: Actor = { role: 'reader', id: `r${comment.version + 1}` }
  const again: Actor = { role: 'reader', id: open[0]?.by ?? 'r0' }
  const filed = [again, ...(open.length < bounds.reports ? [fresh] : [])].map((actor) => ({
    ...sample('report', actor),
    report: `report-${comment.version + 1}`,
  }))
  const settled = SIGHTS.flatMap((sight) => {
    const dismissed = seenAt(sample('settleReport', MODERATOR), comment, sight)
    return [dismissed, { ...dismissed, outcome: 'upheld', grounds: GROUNDS }, { ...dismissed, outcome: 'upheld' }]
  })
  return [...filed, ...settled] as readonly Command[]
}
