import { Event, type EventStream } from '../event.ts'

/** The body of a note: the events of its content. */
export interface NoteBody {
  readonly identifier: string
  readonly label: string
  readonly anonymous: boolean
  readonly first: number
  readonly last: number
}

/** The bodies of the notes of a tree, and which of them are written. */
export class NoteBodies {
  readonly bodies: readonly NoteBody[]
  readonly #indexes = new Map<string, number>()
  readonly #isWritten: boolean[]
  /** Indexes of the bodies that are written, in the order in which they were. */
  readonly #log: number[] = []
  /** Every body before it is written. */
  #first = 0
  /** Number of the note numbered last. */
  counter = 0

  constructor(stream: EventStream) {
    this.bodies = listBodies(stream)
    this.#isWritten = this.bodies.map(() => false)
    this.bodies.forEach(({ identifier, anonymous }, index) => {
      if (!anonymous && !this.#indexes.has(identifier)) this.#indexes.set(identifier, index)
    })
  }

  /** Take the body of a note, the first time that it is called. */
  take(identifier: string): NoteBody | undefined {
    const index = this.#indexes.get(identifier)
    if (index === undefined || this.#isWritten[index] === true) return undefined
    return this.#take(index)
  }

  /** Take the bodies that nothing calls and that come before every body that is not written. */
  takeAnonymous(): NoteBody[] {
    const taken: NoteBody[] = []
    for (; this.#first < this.bodies.length; this.#first++) {
      if (this.#isWritten[this.#first] === true) continue
      if (this.bodies[this.#first]?.anonymous !== true) break
      const body = this.#take(this.#first)
      if (body !== undefined) taken.push(body)
    }
    return taken
  }

  #take(index: number): NoteBody | undefined {
    this.#isWritten[index] = true
    this.#log.push(index)
    return this.bodies[index]
  }

  /** Tell whether every body was written. */
  get isWritten(): boolean {
    return this.#log.length === this.bodies.length
  }

  /** Remember the state, to write the same block again. */
  save(): () => void {
    const { counter } = this
    const { length } = this.#log
    const first = this.#first
    return () => {
      for (const index of this.#log.splice(length)) this.#isWritten[index] = false
      this.#first = first
      this.counter = counter
    }
  }
}

function listBodies(stream: EventStream): NoteBody[] {
  const bodies: NoteBody[] = []
  for (let index = 0; index < stream.length; index++) {
    if (stream.kindAt(index) !== Event.footnoteDefinition) continue
    const fields = stream.data[index] as { identifier: string; label: string; anonymous?: boolean }
    const last = stream.exitOf(index)
    const { identifier, label, anonymous = false } = fields
    bodies.push({ identifier, label, anonymous, first: index + 1, last })
    index = last
  }
  return bodies
}
