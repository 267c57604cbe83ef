import { STATES } from '../../core/moderation-states.ts'
import { BIRTHS, edgesOfTable } from './edges.ts'

/**
 * Draw the life of a comment in the language of Graphviz (DOT), from the transition table.
 *
 * It shows the lines of `toMermaid`. States, births and lines have classes (`state published`, `birth`, `erase expire`),
 * so that a style sheet can colour the SVG.
 *
 * @returns
 *   The source of the graph, for `dot -Tsvg`.
 * @example
 * ```ts
 * import {toDot} from 'ess-domain/moderation'
 * toDot().split('\n')[0] //=> 'digraph comment {'
 * toDot().includes('pending -> published [class="approve", label="approve"]') //=> true
 * ```
 */
export function toDot(): string {
  const states = STATES.map((state) => `  ${state} [class="state ${state}"]`)
  const births = Object.entries(BIRTHS).map(([state, when]) => `  birth -> ${state} [class="birth", label="${when}"]`)
  const edges = edgesOfTable().map(
    ({ from, to, commands }) => `  ${from} -> ${to} [class="${commands.join(' ')}", label="${commands.join('\\n')}"]`,
  )
  return [...HEAD, ...states, ...births, ...edges, '}', ''].join('\n')
}

const HEAD = [
  'digraph comment {',
  '  graph [ranksep=0.55, nodesep=0.3]',
  '  node [shape=box, style=rounded, fontname=Helvetica]',
  '  edge [fontname=Helvetica, fontsize=11]',
  '  birth [class="birth", shape=point, label=""]',
]
