import { percentEncoded } from '../../core/percent-encoded.ts'
import { Tooltips } from '../text/tooltip.ts'
import { UniqueNames } from '../unique-names.ts'
import type { HtmlWriter } from './writer.ts'

/** The notes of a text that is being written: their ids, and the tooltips of their calls. */
export class Notes {
  /** The bodies without a call that were written. */
  anonymous = 0
  readonly #writer: HtmlWriter
  readonly #ids = new Map<string, string>()
  readonly #names = new UniqueNames()
  /** The tooltips of their calls. */
  readonly tooltips: Tooltips

  constructor(writer: HtmlWriter) {
    this.#writer = writer
    this.tooltips = new Tooltips(writer.stream, writer.settings)
  }

  /** Tell whether a note was called. */
  isCalled(identifier: string): boolean {
    return this.#ids.has(identifier)
  }

  /**
   * Give the id of a note, behind its prefix: the label as SPIP writes it, percent-encoded with `_` for `%`, and with
   * a suffix when another note has it.
   */
  idOf(identifier: string, label: string): string {
    const known = this.#ids.get(identifier)
    if (known !== undefined) return known
    const { stream, settings, ids } = this.#writer
    const { anchors } = stream
    const isTaken = (id: string) => anchors.has(`nb${id}`) || anchors.has(`nh${id}`)
    let id: string
    // Anchors are named by authors: a note takes a label that none of them has.
    do id = this.#names.claim(percentEncoded(label).replace(/%/g, '_'))
    while (isTaken(id))
    ids.add(`${settings.notePrefix}nb${id}`)
    this.#ids.set(identifier, id)
    return id
  }
}
