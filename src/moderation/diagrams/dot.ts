import { STATES } from '../../core/moderation-states.ts'
import { BIRTHS, edgesOfTable } from './edges.ts'

/**
 * Draw the life of a comment in the language of Graphviz (DOT), from the transition table.
 *
 * It shows the lines of `toMermaid`. States and births have classes of their own (`state published`, `birth`), so that a
 * style sheet can colour the SVG.
 *
 * @returns
 *   The source of the graph, for `dot -Tsvg`.
 * @example
 * ```ts
 * import {toDot} from 'ess-domain/moderation'
 * toDot().split('\n')[0] //=> 'digraph comment {'
 * toDot().includes('pending -> published [label="approve"]') //=> true
 * ```
 */
export function toDot(): string {
  const states = STATES.map((state) => `  ${state} [class="state ${state}"]`)
  const births = Object.entries(BIRTHS).map(([state, when]) => `  birth -> ${state} [class="birth", label="${when}"]`)
  const edges = edgesOfTable().map(({ from, to, commands }) => `  ${from} -> ${to} [label="${commands.join('\\n')}"]`)
  return [...HEAD, ...states, ...births, ...edges, '}', ''].join('\n')
}

const HEAD = [
  'digraph comment {',
  '  rankdir=LR',
  '  node [shape=box, style=rounded]',
  '  birth [class="birth", shape=point, label=""]',
]
