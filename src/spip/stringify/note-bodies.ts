import { Event, type EventStream, EXIT } from '../event.ts'

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
  readonly #written = new Set<number>()
  /** Number of the note numbered last. */
  counter = 0

  constructor(stream: EventStream) {
    this.bodies = listBodies(stream)
    this.bodies.forEach(({ identifier, anonymous }, index) => {
      if (!anonymous && !this.#indexes.has(identifier)) this.#indexes.set(identifier, index)
    })
  }

  /** Take the body of a note, the first time that it is called. */
  take(identifier: string): NoteBody | undefined {
    const index = this.#indexes.get(identifier)
    if (index === undefined || this.#written.has(index)) return undefined
    this.#written.add(index)
    return this.bodies[index]
  }

  /** Take the bodies that nothing calls and that come before every body that is not written. */
  takeAnonymous(): NoteBody[] {
    const taken: NoteBody[] = []
    for (const [index, body] of this.bodies.entries()) {
      if (this.#written.has(index)) continue
      if (!body.anonymous) break
      this.#written.add(index)
      taken.push(body)
    }
    return taken
  }

  /** Tell whether every body was written. */
  get isWritten(): boolean {
    return this.#written.size === this.bodies.length
  }

  /** Remember the state, to write the same block again. */
  save(): () => void {
    const written = [...this.#written]
    const { counter } = this
    return () => {
      this.#written.clear()
      for (const index of written) this.#written.add(index)
      this.counter = counter
    }
  }
}

function listBodies(stream: EventStream): NoteBody[] {
  const bodies: NoteBody[] = []
  for (let index = 0; index < stream.length; index++) {
    if (stream.kindAt(index) !== Event.footnoteDefinition) continue
    const fields = stream.data[index] as { identifier: string; label: string; anonymous?: boolean }
    let last = index + 1
    while (last < stream.length && stream.kindAt(last) !== Event.footnoteDefinition + EXIT) last++
    const { identifier, label, anonymous = false } = fields
    bodies.push({ identifier, label, anonymous, first: index + 1, last })
    index = last
  }
  return bodies
}
