import type { PhrasingContent, Text } from 'mdast'
import { indexLines } from '../../core/position.ts'
import { attribute } from '../html/escape.ts'
import type { Abbreviation } from '../syntax-tree.ts'
import type { TermPlace, TermToAnnotate } from './term-index.ts'

/** The element that a term is marked with: an abbreviation with its long form, or a term with its definition. */
export type TermElement = 'abbr' | 'dfn'

type TextPosition = NonNullable<Text['position']>

/** Cut a text at the places of terms, and mark each of them. */
export function splitText(text: Text, places: readonly TermPlace[], element: TermElement): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  const pointAt = pointsOf(text)
  let last = 0

  const piece = (start: number, end: number): Text => {
    const position = pointAt && { start: pointAt(start), end: pointAt(end) }
    const value = text.value.slice(start, end)
    return { type: 'text', value, ...(position && { position }) }
  }

  for (const { start, end, term } of places) {
    if (start > last) pieces.push(piece(last, start))
    pieces.push(...MARKERS[element](piece(start, end), term))
    last = end
  }
  if (last < text.value.length) pieces.push(piece(last, text.value.length))
  return pieces
}

type Marker = (text: Text, term: TermToAnnotate) => PhrasingContent[]

const MARKERS: Readonly<Record<TermElement, Marker>> = {
  abbr: (text, { definition, lang }) => {
    const { position } = text
    const node: Abbreviation = { type: 'abbreviation', title: definition, children: [text], data: { annotated: true } }
    return [{ ...node, ...(lang !== undefined && { lang }), ...(position && { position }) }]
  },
  // No shortcut stands for it: the element is written as HTML, which the policy of the renderer may filter.
  dfn: (text, { definition, lang }) => {
    const attributes = attribute('title', definition.replace(/\s+/g, ' ')) + attribute('lang', lang)
    return [{ type: 'html', value: `<dfn${attributes}>` }, text, { type: 'html', value: '</dfn>' }]
  },
}

// Some signs of the source are written otherwise in the tree, mostly with as many characters. Where the number
// differs, a place of the text is not one of the source: its pieces then have no position, which mdast allows.
function pointsOf({ value, position }: Text): ((place: number) => TextPosition['start']) | undefined {
  const from = position?.start.offset
  if (from === undefined || position?.end.offset !== from + value.length) return undefined
  const { start } = position
  const { pointAt } = indexLines(value)
  return (place) => {
    const { line, column } = pointAt(place)
    return {
      line: start.line + line - 1,
      column: line === 1 ? start.column + column - 1 : column,
      offset: from + place,
    }
  }
}
