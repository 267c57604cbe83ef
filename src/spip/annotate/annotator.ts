import type { Nodes, PhrasingContent, Text } from 'mdast'
import { holdsLetter } from '../../core/words.ts'
import { OpenTags, type Reading } from './open-tags.ts'
import { splitText, type TermElement } from './split-text.ts'
import type { TermIndex, TermPlace, TermToAnnotate } from './term-index.ts'

/** A list of nodes that is being copied. */
interface Frame {
  readonly from: readonly Nodes[]
  readonly to: Nodes[]
  index: number
  readonly reading: Reading
  /** The terms that are explained before this place. */
  readonly seen: Set<TermToAnnotate>
  /** Those that the languages of a multilingual text explain, told to what follows it. */
  readonly after?: Set<TermToAnnotate>
}

/** What is done with the text inside a node; `mark` when it is not named here. */
const READINGS: ReadonlyMap<string, Reading> = new Map([
  ['abbreviation', 'note'],
  ['heading', 'skip'],
  ['link', 'skip'],
  ['linkReference', 'skip'],
])

/** Copies lists of nodes, and marks the first occurrence of each term in them. */
export class Annotator {
  readonly #tags: OpenTags

  constructor(
    readonly index: TermIndex,
    readonly element: TermElement,
    readonly marksHeadings: boolean,
  ) {
    this.#tags = new OpenTags(marksHeadings)
  }

  /** Copy a list of nodes, with what is below them, into another. No call depends on how deep the tree is. */
  walk(from: readonly Nodes[], to: Nodes[]): void {
    const frames: Frame[] = [{ from, to, index: 0, reading: 'mark', seen: new Set() }]
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const node = frame.from[frame.index]
      frame.index++
      if (node === undefined) this.#leave(frames)
      else if (node.type === 'text') for (const piece of this.#annotate(node, frame)) frame.to.push(piece)
      else frames.push(...this.#enter(node, frame))
    }
  }

  #leave(frames: Frame[]): void {
    const done = frames.pop()
    const parent = frames.at(-1)
    if (!done || !parent) return
    this.#tags.leave()
    // The languages of a multilingual text do not follow each other: what they explained is told after the last.
    const explained = done.after ?? (done.seen === parent.seen ? [] : done.seen)
    for (const term of explained) (parent.after ?? parent.seen).add(term)
  }

  #enter(node: Exclude<Nodes, Text>, frame: Frame): Frame[] {
    if (node.type === 'html') this.#tags.read(node.value)
    if (node.type === 'glossaryLink') {
      for (const { term } of this.index.find(node.term)) frame.seen.add(term)
    }
    if (!('children' in node)) {
      frame.to.push({ ...node })
      return []
    }
    this.#tags.enter()
    const children: Nodes[] = []
    frame.to.push({ ...node, children } as Nodes)
    const inner: Frame = {
      from: node.children,
      to: children,
      index: 0,
      reading: this.#readingIn(node, frame),
      seen: frame.seen,
    }
    if (node.type === 'multi') return [{ ...inner, after: new Set() }]
    return node.type === 'multiVariant' ? [{ ...inner, seen: new Set(frame.seen) }] : [inner]
  }

  #readingIn(node: Nodes, { reading }: Frame): Reading {
    if (reading === 'skip' || (node.type === 'heading' && this.marksHeadings)) return reading
    return READINGS.get(node.type) ?? reading
  }

  #annotate(text: Text, frame: Frame): PhrasingContent[] {
    const reading = frame.reading === 'mark' ? this.#tags.reading : frame.reading
    const isSign = text.data?.literal === true || text.data?.reference !== undefined
    if (reading === 'skip' || isSign) return [{ ...text }]
    const places: TermPlace[] = []
    for (const place of this.index.find(text.value)) {
      if (frame.seen.has(place.term) || isCut(frame, place, text.value.length)) continue
      frame.seen.add(place.term)
      places.push(place)
    }
    return reading === 'note' || places.length === 0 ? [{ ...text }] : splitText(text, places, this.element)
  }
}

// The tree cuts a text where a character is escaped or written as a reference: words may go on there.
function isCut({ from, index }: Frame, { start, end }: TermPlace, length: number): boolean {
  return (start === 0 && goesOn(from[index - 2], -1)) || (end === length && goesOn(from[index], 0))
}

function goesOn(node: Nodes | undefined, at: number): boolean {
  return node?.type === 'text' && holdsLetter(node.value.at(at) ?? '')
}
