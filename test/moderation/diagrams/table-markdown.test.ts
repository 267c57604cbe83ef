import { expect, test } from 'vitest'
import { COMMAND_TYPES, STATES } from '../../../src/core/moderation-states.ts'
import { tableMarkdown } from '../../../src/moderation/diagrams/table-markdown.ts'
import { canTransition } from '../../../src/moderation/transition.ts'

const linesOf = () => tableMarkdown().split('\n')
const cellsOf = (line = '') => line.slice(2, -2).split(' | ')

test('has a row for each command, a column for each state', () => {
  const lines = linesOf()
  expect(cellsOf(lines[0])).toEqual(['command', ...STATES])
  expect(lines[1]).toBe(`|${' --- |'.repeat(STATES.length + 1)}`)
  expect(lines.slice(2, -1).map((line) => cellsOf(line)[0])).toEqual(COMMAND_TYPES.map((command) => `\`${command}\``))
  expect(lines.at(-1)).toBe('')
})

test('says in each cell what the transition says', () => {
  const lines = linesOf()
  for (const [row, command] of COMMAND_TYPES.entries()) {
    for (const [column, state] of STATES.entries()) {
      const cell = cellsOf(lines[row + 2])[column + 1]
      const transition = canTransition(state, command)
      if (transition.kind === 'refused') expect(cell).toBe(`✗ \`${transition.code.slice('moderation/'.length)}\``)
      else if (transition.kind === 'depends')
        expect(cell).toBe(command === 'undo' ? '↶' : '**pending** or **published**')
      else if (transition.state !== state || command === 'approve') expect(cell).toBe(`**${transition.state}**`)
      else expect(cell).toBe('stays')
    }
  }
})
