import type { ProblemParams } from '../../src/core/problem.ts'
import type { MessageWithInstants } from '../../src/i18n/messages.ts'

type Param = ProblemParams[string]

// A message says nothing at run time about the types of its params: it gets each of these in turn for all of them.
const SAMPLES: readonly Param[] = ['abc', 3, 1, ['abc', 'def'], true]

/** What a message asks for and says. */
export interface MessageSample {
  /** Names of the params that it reads, in alphabetical order. */
  readonly names: readonly string[]
  /** Its words, filled with a kind of value that it understands. */
  readonly text: string
}

/** Words a message with made-up params. */
export function sampleMessage(message: MessageWithInstants | undefined): MessageSample {
  if (message === undefined) throw new Error('This code has no message')
  const names = new Set<string>()
  const texts: string[] = []
  for (const sample of SAMPLES) {
    const params = new Proxy<Record<string, Param>>({}, { get: recordAndGive(names, sample) })
    try {
      texts.push(message(params, String))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  const text = texts.find((text) => !/undefined|NaN/.test(text)) ?? texts[0]
  if (text === undefined) throw new Error('This message understands no kind of params')
  return { names: [...names].sort(), text }
}

function recordAndGive(names: Set<string>, sample: Param): (_: object, name: string | symbol) => Param {
  return (_, name) => {
    names.add(String(name))
    return sample
  }
}
