import { assign, initialTransition, setup, transition } from 'xstate'
import { interleave } from '../interleave.mjs'
import { load } from '../library.mjs'
import { shortNumber } from '../speeds.mjs'

const at = '2014-06-12T10:05:00Z'
const moderator = { role: 'moderator', id: 'm1', scope: { kind: 'everything' } }
const grounds = { kind: 'rules', rule: '3', explanation: 'Attaque personnelle' }
const policy = { mode: 'a-priori' }

/** A command on a comment, beside an event on a machine that has the same table. */
export async function measure(quick) {
  const moderation = await load('ess-domain/moderation')
  const { decide, nextState } = moderation
  const pending = bornComment(moderation)
  const approve = { id: 'c2', at, actor: moderator, expected: { version: 1, revision: 1 }, type: 'approve' }
  const published = decide(pending, approve, policy).next
  const remove = { ...approve, id: 'c3', expected: { version: 2, revision: 1 }, type: 'remove', grounds }
  const machine = machineOf(moderation.moderationTable)
  const [start] = initialTransition(machine)
  const [shown] = transition(machine, start, { type: 'approve', expected: 1 })
  const times = interleave(
    {
      'decide, approved': () => decide(pending, approve, policy),
      'decide, removed': () => decide(published, remove, policy),
      'decide, refused': () => decide(pending, remove, policy),
      'nextState, one cell': () => nextState('pending', 'approve'),
      'xstate transition(), approved': () => transition(machine, start, { type: 'approve', expected: 1 }),
      'xstate transition(), removed': () => transition(machine, shown, { type: 'remove', expected: 2 }),
      'xstate transition(), refused': () => transition(machine, start, { type: 'remove', expected: 2 }),
    },
    quick,
  )
  const against = (name) => times[`xstate transition(), ${name}`] / times[`decide, ${name}`]
  return {
    tables: [
      {
        title: 'Moderation',
        head: ['', 'thousands per second'],
        rows: Object.entries(times).map(([name, time]) => [name, shortNumber(1 / time)]),
      },
    ],
    rows: [
      {
        figure: '`decide`, approved',
        against: 'xstate `transition()`',
        reached: against('approved'),
        floor: 5,
        aim: 15,
      },
      { figure: '`decide`, removed', against: 'xstate `transition()`', reached: against('removed'), floor: 5 },
      { figure: '`decide`, refused', against: 'xstate `transition()`', reached: against('refused'), floor: 5 },
    ],
  }
}

function bornComment({ submit }) {
  const born = submit(
    {
      commandId: 'birth',
      at: '2014-06-12T10:00:00Z',
      actor: { role: 'reader', id: 'w1', verified: true },
      id: '7',
      forum: { type: 'article', id: '12' },
      content: { title: 'Bou’Sol', text: 'Bonjour à tous' },
      signature: { name: 'Camille Martin', email: 'camille@example.org' },
    },
    policy,
  )
  if (!born.ok) throw new Error('the comment is refused')
  return born.next
}

// Each cell that leads to a state is a transition, behind one guard and with one action: the version is the expected one.
function machineOf(table) {
  const isState = (cell) => cell in table
  const states = Object.entries(table).map(([state, row]) => {
    const cells = Object.entries(row).filter(([, cell]) => isState(cell))
    return [
      state,
      {
        on: Object.fromEntries(cells.map(([event, target]) => [event, { target, guard: 'isFresh', actions: 'count' }])),
      },
    ]
  })
  return setup({
    guards: { isFresh: ({ context, event }) => event.expected === context.version },
    actions: { count: assign({ version: ({ context }) => context.version + 1 }) },
  }).createMachine({ context: { version: 1 }, initial: 'pending', states: Object.fromEntries(states) })
}
