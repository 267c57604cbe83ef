import type { Nodes } from 'mdast'
import { onOneLine } from '../white-space.ts'

const INSTRUCTION = /^<[?%]/

/** Tell whether HTML is an instruction. */
export function isInstruction(value: string): boolean {
  return INSTRUCTION.test(value)
}

/** Show an instruction, such as one of PHP, to readers, as SPIP does. */
export function shown(value: string): Nodes {
  return { type: 'inlineCode', value: onOneLine(value) }
}
