import { BIRTHS, edgesOfTable } from './edges.ts'

/**
 * Draw the life of a comment as a Mermaid state diagram, from the transition table.
 *
 * Each edge is named by the commands that make it. Commands that leave the state as it is are left out,
 * and so is `undo`, which goes back along any edge of a decision.
 *
 * @returns
 *   The source of the diagram.
 * @example
 * ```ts
 * import {toMermaid} from 'ess-domain/moderation'
 * toMermaid().split('\n')[0] //=> 'stateDiagram-v2'
 * ```
 */
export function toMermaid(): string {
  const births = Object.entries(BIRTHS).map(([state, when]) => `  [*] --> ${state}: ${when}`)
  const edges = edgesOfTable().map(({ from, to, commands }) => `  ${from} --> ${to}: ${commands.join(' / ')}`)
  return ['stateDiagram-v2', ...births, ...edges, '  erased --> [*]', ''].join('\n')
}
