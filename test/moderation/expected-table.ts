import { type CommandType, STATES, type State } from '../../src/core/moderation-states.ts'

// One line a command, one column a state, in the order of STATES; `=` stays, `!` is a code of `moderation/`.
const EXPECTED = `
approve          | published       | published         | published          | published         | published      | !retracted-by-author | !erased
reject           | rejected        | !use-remove       | !already-rejected  | !already-removed  | !is-spam       | !retracted-by-author | !erased
remove           | !not-published  | removed           | !already-rejected  | !already-removed  | !is-spam       | !retracted-by-author | !erased
markSpam         | spam            | spam              | spam               | spam              | !already-spam  | !retracted-by-author | !erased
markHam          | !not-spam       | !not-spam         | !not-spam          | !not-spam         | pending        | !retracted-by-author | !erased
reopen           | !already-pending| pending           | pending            | pending           | !use-mark-ham  | !retracted-by-author | !erased
undo             | rule:undo       | rule:undo         | rule:undo          | rule:undo         | rule:undo      | !retracted-by-author | !erased
editByAuthor     | pending         | rule:author-edit  | !decided           | !decided          | !decided       | !retracted-by-author | !erased
retract          | retracted       | retracted         | retracted          | retracted         | retracted      | !retracted-by-author | !erased
report           | !not-visible    | rule:report       | !not-visible       | !not-visible      | !not-visible   | !retracted-by-author | !erased
settleReport     | =               | =                 | =                  | =                 | =              | =                    | !erased
erase            | erased          | erased            | erased             | erased            | erased         | erased               | !erased
expire           | erased          | !not-expirable    | erased             | erased            | erased         | erased               | !erased
purgeIdentifiers | =               | =                 | =                  | =                 | =              | =                    | !erased
`

const rows = EXPECTED.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** The transition table as the design has it, written out a second time. */
export interface ExpectedCell {
  readonly command: CommandType
  readonly state: State
  readonly cell: string
}

export const EXPECTED_COMMANDS: readonly string[] = rows.map(([command = '']) => command)

export const EXPECTED_CELLS: readonly ExpectedCell[] = rows.flatMap(([command, ...targets]) =>
  STATES.map((state, index) => {
    const cell = (targets[index] ?? '').replace(/^=$/, state).replace(/^!/, 'moderation/')
    return { command: command as CommandType, state, cell }
  }),
)

const BY_NAME = new Map(EXPECTED_CELLS.map(({ state, command, cell }) => [`${state} ${command}`, cell]))

/** Gives one cell. */
export function expectedCell(state: State, command: CommandType): string {
  return BY_NAME.get(`${state} ${command}`) ?? ''
}
