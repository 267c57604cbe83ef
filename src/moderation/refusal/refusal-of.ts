import { recordOf } from '../record-of.ts'
import { type AdviceTable, type Blocker, type Obstacle, type Refusal, SHARED_ADVICE } from './refusal.ts'

/** Name a command as it was given; it may be none at all. */
export function nameOf(command: unknown): string {
  const { type } = recordOf(command)
  return typeof type === 'string' ? type : ''
}

/**
 * Make a refusal of what is against a command, with advice on each thing.
 *
 * @param obstacles
 *   What is against it: one thing at least.
 * @param advice
 *   What to do about each code; about one that is not in it, what commands of every kind share says.
 * @param isAccepted
 *   Tells whether a command that `advice` names instead would be accepted now (default: none is, so that none is advised).
 */
export function refusalOf<Of extends string, Other extends string>(
  command: string,
  state: Of | null,
  obstacles: readonly Obstacle[],
  advice: AdviceTable<Other>,
  isAccepted: (type: Other) => boolean = () => false,
): Refusal<Of, Other> {
  const blockers = obstacles.map(({ code, params, retry }): Blocker<Other> => {
    const advised = retry ?? advice[code] ?? SHARED_ADVICE[code] ?? 'never'
    if (typeof advised === 'string') return { code, params, retry: advised }
    const other = advised.try
    return isAccepted(other) ? { code, params, retry: 'other-command', try: other } : { code, params, retry: 'never' }
  })
  if (!isFilled(blockers)) throw new TypeError('Expected `obstacles` to hold one')
  return { command, state, blockers }
}

function isFilled<Item>(list: readonly Item[]): list is readonly [Item, ...Item[]] {
  return list.length > 0
}
