import { decodeReferences } from '../../spip/character-references.ts'
import type { Resource } from '../../spip/index.ts'
import { text } from '../make.ts'
import type { Lowerer } from './lowering.ts'

/** An address or a file in angle brackets. */
export const lowerResource: Lowerer<Resource> = ({ kind, target: written }) => {
  const target = decodeReferences(written)
  if (kind === 'file') return [text(`<${target}>`)]
  return [{ type: 'link', url: kind === 'mail' ? `mailto:${target}` : target, children: [text(target)] }]
}
