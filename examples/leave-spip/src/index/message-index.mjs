// The messages of the forum: which of them are about which object, and what each answers. Numbers only.

import { NumberList } from './number-list.mjs'

/** The messages of a site. */
export class MessageIndex {
  /** Of each message, in the order of the ids: its id, what it answers, the number of its object. */
  #ids = new NumberList()
  #parents = new NumberList()
  #places = new NumberList()
  /** Of each object: its name, whether a message about it is published. */
  #numbers = new Map()
  #published = new Set()

  /** Reads the index of the table `forum`. */
  static async read(database, { foldCase }) {
    const index = new MessageIndex()
    const names = ['id_forum', 'id_parent', 'objet', 'id_objet', 'statut']
    for await (const { rows } of database.pages('forum', { names })) for (const row of rows) index.#add(row, foldCase)
    return index
  }

  #add({ id_forum, id_objet, id_parent, objet, statut }, foldCase) {
    const object = `${objet} ${id_objet}`
    if (!this.#numbers.has(object)) this.#numbers.set(object, this.#numbers.size)
    const number = this.#numbers.get(object)
    this.#ids.push(Number(id_forum))
    this.#parents.push(Math.max(0, Number(id_parent)))
    this.#places.push(number)
    if ((foldCase ? String(statut).toLowerCase() : statut) === 'publie') this.#published.add(number)
  }

  /** How many messages there are. */
  get size() {
    return this.#ids.length
  }

  /** Whether a message about an object is published. */
  has(type, id) {
    return this.#published.has(this.#numbers.get(`${type} ${id}`))
  }

  /** Gives each object with the ids of its messages, in the order of the first of them. */
  *objects() {
    const starts = this.#starts()
    const ids = new Uint32Array(this.size)
    const next = starts.slice()
    for (let index = 0; index < this.size; index++) ids[next[this.#places.at(index)]++] = this.#ids.at(index)
    for (const [object, number] of this.#numbers) yield [object, [...ids.subarray(starts[number], starts[number + 1])]]
  }

  // Where the messages of each object begin, when those of one stand together.
  #starts() {
    const starts = new Uint32Array(this.#numbers.size + 1)
    for (let index = 0; index < this.size; index++) starts[this.#places.at(index) + 1]++
    for (let number = 1; number < starts.length; number++) starts[number] += starts[number - 1]
    return starts
  }

  /** The messages that some answer, in however many steps, and that are not among them. */
  above(ids) {
    const own = new Set(ids)
    const found = new Set()
    for (const id of ids) {
      for (let at = this.#parentOf(id); at !== undefined && !own.has(at) && !found.has(at); at = this.#parentOf(at)) {
        found.add(at)
      }
    }
    return [...found]
  }

  // A parent that does not exist is none.
  #parentOf(id) {
    const parent = this.#parents.at(this.#ids.indexOf(id))
    return this.#ids.indexOf(parent) === -1 ? undefined : parent
  }
}
