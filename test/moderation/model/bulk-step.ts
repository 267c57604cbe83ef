import fc from 'fast-check'
import type { CommandType } from '../../../src/core/moderation-states.ts'
import { type BulkCommand, decideMany } from '../../../src/moderation/bulk/decide-many.ts'
import { selectForBulk } from '../../../src/moderation/bulk/select-for-bulk.ts'
import type { Command } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import { GROUNDS } from '../sample.ts'
import { CAST, entitledTo } from './cast.ts'
import type { Decided, Host } from './host.ts'
import { isSame, keeper } from './keep.ts'

/** One command on many comments, before it is known on which. */
export interface BulkPlan {
  readonly type: BulkCommand['type']
  readonly actor: number
  readonly ids: readonly number[]
  /** Versions ago that whoever selects last looked at the first comment. */
  readonly stale: number
  readonly allOrNothing: boolean
}

const BULK_TYPES = ['approve', 'reject', 'remove', 'markSpam', 'markHam', 'reopen', 'undo', 'erase'] as const

export const bulkPlan: fc.Arbitrary<BulkPlan> = fc.record({
  type: fc.constantFrom(...BULK_TYPES, 'expire', 'purgeIdentifiers'),
  actor: fc.oneof({ weight: 2, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(CAST.length - 1) }),
  ids: fc.uniqueArray(fc.nat(5), { maxLength: 4 }),
  stale: fc.constantFrom(0, 0, 0, 1),
  allOrNothing: fc.boolean(),
})

const p7 = keeper('P7')
const p3 = keeper('P3')

/** Gives a command on many comments: each is judged as it would be alone, and nothing else happens. */
export function decideTogether(host: Host, planned: BulkPlan, look: (decided: Decided) => void): void {
  const chosen = planned.ids.map((place) => host.pick(place)).filter((comment) => comment !== undefined)
  const seen = chosen.map(({ id, version, revision }, index) => {
    return { id, revision, version: index === 0 ? version - planned.stale : version }
  })
  const selection = selectForBulk(host.thread, { seen })
  p7(selection.ok === chosen.length > 0, 'an empty selection is one, or one that is not is empty')
  if (!selection.ok) return p7(selection.refusal.blockers[0].code === 'moderation/empty-selection', 'refused otherwise')
  const ids = selection.items.map(({ comment }) => comment.id)
  p7(isSame([...ids].sort(), [...new Set(seen.map(({ id }) => id))].sort()), 'more is selected than was asked')
  const command = commandOf(planned, chosen[0], host)
  const { accepted, ok, refused, withheld } = decideMany(selection, command, host.policy, {
    allOrNothing: planned.allOrNothing,
  })
  const answered = [...accepted.map((one) => one.comment), ...refused.map((one) => one.comment), ...withheld]
  p7(isSame(answered.sort(), [...ids].sort()), 'not every item is answered once')
  p7(ok === (refused.length === 0), 'the whole is said to be well when an item is not')
  p7(!planned.allOrNothing || ok || accepted.length === 0, 'something is done where all or nothing was asked')
  for (const { comment: before, expected } of selection.items) {
    const alone = { ...command, id: `${command.id}:${before.id}`, expected } as Command
    const single = host.judge(before, alone)
    p7(single.ok === !refused.some(({ comment }) => comment === before.id), 'an item is answered otherwise than alone')
    const taken = accepted.find(({ comment }) => comment === before.id)
    if (taken === undefined) continue
    p7(isSame(taken.result, single), 'an item becomes something else than alone')
    look(host.decide(before, alone))
  }
  const untouched = host.thread.filter(({ id }) => !ids.includes(id))
  p3(
    untouched.every((comment) => comment.last.commandId !== command.id),
    'bulk touched what was not selected',
  )
}

function commandOf({ type, actor }: BulkPlan, first: Comment | undefined, host: Host): BulkCommand {
  const somebody = first === undefined ? undefined : entitledTo(type as CommandType, first, host.clock)
  const fields = {
    id: `bulk-${host.clock}`,
    at: host.now,
    actor: CAST[actor] ?? somebody ?? { role: 'system', id: 's1' },
    grounds: GROUNDS,
    request: `request-${host.clock}`,
  }
  return { ...fields, type } as BulkCommand
}
