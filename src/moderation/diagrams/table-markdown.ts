import { COMMAND_TYPES, type CommandType, STATES, type State } from '../../core/moderation-states.ts'
import { canTransition } from '../transition.ts'

/**
 * Write the transition table as a table of Markdown: a row for each command, a column for each state.
 *
 * @returns
 *   The table. A cell is the state that the command leads to, `stays`, ✗ and the code of the refusal (without its
 *   `moderation/`), the states that a rule chooses from, or ↶ for what the last decision replaced.
 * @example
 * ```ts
 * import {tableMarkdown} from 'ess-domain/moderation'
 * tableMarkdown().split('\n')[2]?.startsWith('| `approve` | **published** | **published** |') //=> true
 * ```
 */
export function tableMarkdown(): string {
  const head = ['command', ...STATES]
  const rows = COMMAND_TYPES.map((command) => [`\`${command}\``, ...STATES.map((state) => cellOf(state, command))])
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function cellOf(state: State, command: CommandType): string {
  const transition = canTransition(state, command)
  switch (transition.kind) {
    case 'refused':
      return `✗ \`${transition.code.replace('moderation/', '')}\``
    case 'to':
      return transition.state === state && command !== 'approve' ? 'stays' : `**${transition.state}**`
    case 'depends':
      return transition.rule === 'rule:undo' ? '↶' : transition.states.map((one) => `**${one}**`).join(' or ')
  }
}
