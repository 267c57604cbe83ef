import type { Text } from 'mdast'
import { onOneLine } from '../white-space.ts'
import { type Raiser, text } from './raising.ts'

/** A text: its line ends are spaces in Markdown, and breaks in SPIP. */
export const raiseText: Raiser<Text> = ({ value, position }) => [
  { ...text(onOneLine(value)), ...(position === undefined ? {} : { position }) },
]
