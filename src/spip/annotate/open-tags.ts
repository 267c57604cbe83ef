import { nameSet } from '../names.ts'
import { SELF_CLOSING } from '../parse/inline/html-tag.ts'

const TAG = /<(\/?)([a-z][^\s/<>]*)[^<>]*>/gi

/** Elements whose text is left as it is: links, code, and what is no prose. */
const QUIET = nameSet('a code kbd samp pre script style textarea button')
/** Elements that explain their text already. */
const EXPLAINING = nameSet('abbr acronym dfn')

/** What is done with a text: its terms are marked, only noted as explained, or not looked at. */
export type Reading = 'mark' | 'note' | 'skip'

/** Counts the tags that are open where a text stands, as far as they say what is done with it. */
export class OpenTags {
  /** How many of them ask for each reading. */
  readonly #open: Record<Reading, number> = { mark: 0, note: 0, skip: 0 }
  /** How many did before each of the nodes that are open. */
  readonly #before: Readonly<Record<Reading, number>>[] = []
  readonly #marksHeadings: boolean

  constructor(marksHeadings: boolean) {
    this.#marksHeadings = marksHeadings
  }

  /** Begin a node. */
  enter(): void {
    this.#before.push({ ...this.#open })
  }

  /** End the node that was begun last, and the elements that were opened in it, as the writer of HTML does. */
  leave(): void {
    const before = this.#before.pop()
    for (const reading of ['note', 'skip'] as const) {
      this.#open[reading] = Math.min(this.#open[reading], before?.[reading] ?? 0)
    }
  }

  /** Read HTML that stands between texts; a comment holds no tag. */
  read(html: string): void {
    if (html.startsWith('<!--')) return
    for (const [tag, slash, name = ''] of html.matchAll(TAG)) {
      const reading = this.#readingIn(name.toLowerCase())
      if (!SELF_CLOSING.test(tag)) this.#open[reading] = Math.max(0, this.#open[reading] + (slash ? -1 : 1))
    }
  }

  #readingIn(element: string): Reading {
    if (QUIET.has(element) || (!this.#marksHeadings && /^h[1-6]$/.test(element))) return 'skip'
    return EXPLAINING.has(element) ? 'note' : 'mark'
  }

  /** Say what is done with a text that stands here. */
  get reading(): Reading {
    if (this.#open.skip > 0) return 'skip'
    return this.#open.note > 0 ? 'note' : 'mark'
  }
}
