import fc from 'fast-check'
import { CONDITIONS } from './conditions.ts'
import { Facts } from './facts.ts'
import { Host } from './host.ts'
import { DECISION_PROMISES, type DecisionPromise } from './promises.ts'
import { begin, type Focus, type Step, stepsWith } from './steps.ts'

/** A history that was lived: what the host stores at its end, and what is known of it. */
export interface Lived {
  readonly host: Host
  readonly facts: Facts
}

const PROMISES: Readonly<Record<string, DecisionPromise>> = { ...DECISION_PROMISES, ...CONDITIONS }

/** Gives random histories of a thread, each command of which checks every promise, or one of them alone. */
export function histories(focus?: Focus, only?: string): fc.Arbitrary<Iterable<Step>> {
  const promise = only === undefined ? undefined : PROMISES[only]
  const promises = only === undefined ? PROMISES : promise === undefined ? {} : { [only]: promise }
  return fc.commands(stepsWith(promises, focus), { maxCommands: 60, size: '+1' })
}

/** Lives a history from the beginning; throws at the first promise that is broken. */
export function live(history: Iterable<Step>): Lived {
  const lived = { host: new Host(), facts: new Facts() }
  begin(lived.facts, lived.host)
  fc.modelRun(() => ({ model: lived.facts, real: lived.host }), history)
  return lived
}
