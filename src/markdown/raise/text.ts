import type { Text } from 'mdast'
import { type Raiser, text } from './raising.ts'

const LINE_END = /[ \t]*(?:\r\n|\r|\n)[ \t]*/g

/** A text: its line ends are spaces in Markdown, and breaks in SPIP. */
export const raiseText: Raiser<Text> = ({ value, position }) => [
  { ...text(value.replace(LINE_END, ' ')), ...(position === undefined ? {} : { position }) },
]
