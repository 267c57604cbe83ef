import type { Event, EventStream } from '../event.ts'
import type { DataOf } from '../event-data.ts'

/** The body of a note: the events of its content. */
export interface NoteBody {
  readonly anonymous: boolean
  readonly first: number
  readonly last: number
  isWritten: boolean
}

/** The bodies of the notes of a tree, and which of them are written. */
export class NoteBodies {
  readonly #bodies: NoteBody[] = []
  readonly #byName = new Map<string, NoteBody>()
  /** The bodies that are written, in the order of writing. */
  readonly #log: NoteBody[] = []
  /** Index of the first body that may not be written yet. */
  #first = 0
  /** Number of the note numbered last. */
  counter = 0
  /** Number of the note before the multilingual text that is open: notes are numbered in each part as if it were alone. */
  beforeParts = 0
  /** Number of the last note in the part of that text that readers see: the notes behind the text go on from it. */
  afterParts = 0
  /** Index of the event that ends this part. */
  shownEnd = 0

  constructor(stream: EventStream) {
    for (let index = stream.notesStart; index < stream.length; index++) {
      const { identifier, anonymous = false } = stream.data[index] as DataOf<Event.footnoteDefinition>
      const body = { anonymous, first: index + 1, last: stream.mateOf(index), isWritten: false }
      this.#bodies.push(body)
      if (!anonymous && !this.#byName.has(identifier)) this.#byName.set(identifier, body)
      index = body.last
    }
  }

  /** Take the body of a note, the first time that it is called. */
  take(identifier: string): NoteBody | undefined {
    return this.#take(this.#byName.get(identifier))
  }

  /** Take the next body that nothing calls, when it comes before every body that is not written. */
  takeAnonymous(): NoteBody | undefined {
    while (this.#bodies[this.#first]?.isWritten === true) this.#first++
    const body = this.#bodies[this.#first]
    return body?.anonymous === true ? this.#take(body) : undefined
  }

  #take(body: NoteBody | undefined): NoteBody | undefined {
    if (body === undefined || body.isWritten) return undefined
    body.isWritten = true
    this.#log.push(body)
    return body
  }

  /** The first body that was not written; `undefined` when all were. */
  get unwritten(): NoteBody | undefined {
    return this.#bodies.find(({ isWritten }) => !isWritten)
  }

  /** Remember the state, to write the same block again. */
  save(): () => void {
    const { counter } = this
    const { length } = this.#log
    const first = this.#first
    return () => {
      for (const body of this.#log.splice(length)) body.isWritten = false
      this.#first = first
      this.counter = counter
    }
  }
}
