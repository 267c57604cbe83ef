import type { Text } from 'mdast'
import { text } from '../make.ts'
import { onOneLine } from '../white-space.ts'
import type { Raiser } from './raising.ts'

/** A text: its line ends are spaces in Markdown, and breaks in SPIP. */
export const raiseText: Raiser<Text> = ({ value }) => [text(onOneLine(value))]
