import { expectString } from '../core/argument.ts'
import { Event, type EventStream, EXIT } from './event.ts'
import type { LinkFields } from './parse/block/link.ts'
import type { HtmlFields } from './parse/block/raw-block.ts'
import { parse } from './parse/parse.ts'
import { TextWriter } from './text/writer.ts'

/** A link of a text. */
export interface TextLink {
  /** Where it leads, as written; the address SPIP would give it, for an object of the site. */
  readonly url: string
  /** Number of characters that are linked; a link without a text shows its target. */
  readonly textLength: number
}

/** Facts about a text, for the checks that a comment goes through. */
export interface TextFacts {
  /** Number of characters that a reader sees, white space at the ends aside. */
  readonly length: number
  /** Every link: SPIP's, bare URLs, and those written in HTML. */
  readonly links: readonly TextLink[]
  /** Number of characters that a reader would not see: in HTML comments, and in elements that a style hides. */
  readonly hiddenText: number
  /** Names of the HTML elements written in the text, each once, in alphabetical order. */
  readonly elements: readonly string[]
}

const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d]*[1-9])|\shidden(?=[\s=>/])/i
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i

/**
 * Find the facts about a text that checks of new comments ask for: its length, its links, what it hides.
 *
 * @param source
 *   Text as its author wrote it.
 * @returns
 *   Plain data; all zeros and empty lists for an empty text.
 * @throws {TypeError}
 *   When `source` is not a string.
 * @example
 * ```ts
 * import {inspectText} from 'ess-domain/spip'
 * inspectText('Voir [ici->http://example.org]').links //=> [{url: 'http://example.org', textLength: 3}]
 * ```
 */
export function inspectText(source: string): TextFacts {
  expectString(source, 'source')
  const stream = parse(source, { notation: 'auto', scope: 'body', report: undefined })
  const links: TextLink[] = []
  const elements = new Set<string>()
  let hiddenText = 0
  for (let index = 0; index < stream.length; index++) {
    const kind = stream.kindAt(index)
    if (kind === Event.link) links.push(linkOf(stream, index))
    if (kind !== Event.html) continue
    const fields = stream.data[index] as HtmlFields
    const name = fields.tag?.name ?? fields.raw
    if (name !== undefined) elements.add(name)
    if (name === undefined) hiddenText += fields.value.length - '<!---->'.length
    if (fields.tag?.closing !== false) continue
    const href = HREF.exec(fields.value)
    if (name === 'a' && href !== null) {
      links.push({
        url: href[1] ?? href[2] ?? href[3] ?? '',
        textLength: lengthOf(stream, index, endOfElement(stream, index)),
      })
    }
    if (HIDING_STYLE.test(fields.value)) hiddenText += lengthOf(stream, index, endOfElement(stream, index))
  }
  return { length: lengthOf(stream, -1, stream.length), links, hiddenText, elements: [...elements].sort() }
}

function linkOf(stream: EventStream, index: number): TextLink {
  const { url, bare } = stream.data[index] as LinkFields
  let last = index
  while (last < stream.length && stream.kindAt(last) !== Event.link + EXIT) last++
  return { url, textLength: bare === undefined ? lengthOf(stream, index, last) : bare.length }
}

function endOfElement(stream: EventStream, index: number): number {
  const { tag } = stream.data[index] as HtmlFields
  for (let at = index + 1; at < stream.length; at++) {
    if (stream.kindAt(at) !== Event.html) continue
    const other = (stream.data[at] as HtmlFields).tag
    if (other?.closing === true && other.name === tag?.name) return at
  }
  return stream.length
}

function lengthOf(stream: EventStream, index: number, last: number): number {
  const writer = new TextWriter(stream, undefined, 'fr')
  writer.write(index + 1, last)
  return Array.from(writer.finish().trim()).length
}
