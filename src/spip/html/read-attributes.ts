import { decodeReferences } from '../character-references.ts'

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>][^\s<>]*)))?/g

/** An attribute of a tag: its value, and where it is written. */
interface WrittenAttribute {
  /** The value, character references decoded; `''` for none. */
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Read what stands between the name of a tag and its `>`: by name in lower case, the first of each as in a browser. */
export function readAttributes(written: string): ReadonlyMap<string, WrittenAttribute> {
  const attributes = new Map<string, WrittenAttribute>()
  for (const match of written.matchAll(ATTRIBUTE)) {
    const [whole, name = '', quoted, apostrophed, bare] = match
    if (attributes.has(name.toLowerCase())) continue
    const value = decodeReferences(quoted ?? apostrophed ?? bare ?? '')
    attributes.set(name.toLowerCase(), { value, start: match.index, end: match.index + whole.length })
  }
  return attributes
}
