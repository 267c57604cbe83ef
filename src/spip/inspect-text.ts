import { expectString } from '../core/argument.ts'
import { decodeReferences } from './character-references.ts'
import { Event, EventStream, EXIT } from './event.ts'
import type { DataOf, HtmlFields } from './event-data.ts'
import { MAX_TAG_DEPTH } from './html/open-node.ts'
import { readAttributes } from './html/read-attributes.ts'
import { VOID_ELEMENTS } from './html/void-elements.ts'
import { parse } from './parse/parse.ts'
import { TextWriter } from './text/writer.ts'
import { rawEvents } from './tree/flatten-html.ts'

/** A link of a text. */
export interface TextLink {
  /**
   * Where it leads, as written, with character references read; the address SPIP would give it, for an object of the
   * site.
   */
  readonly url: string
  /** Number of characters that are linked; a link without a text shows its target. */
  readonly textLength: number
}

/** Facts about a text, for the checks that a comment goes through. */
export interface TextFacts {
  /** Number of characters that readers see, white space at the ends aside; every part of a multilingual text counts. */
  readonly length: number
  /** Every link, in the order of their ends: SPIP's, bare URLs, addresses in angle brackets, and those written in HTML. */
  readonly links: readonly TextLink[]
  /** Number of characters that a reader would not see: in HTML comments, and in elements that a style hides. */
  readonly hiddenText: number
  /** Names of the HTML elements written in the text, each once, in alphabetical order. */
  readonly elements: readonly string[]
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity)\s*:\s*\.?0(?![.\d]*[1-9])/i

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
  const stream = parse(source, { scope: 'body' })
  return new Inspection(RAW_HTML.test(source) ? withRawEvents(stream) : stream).facts()
}

const RAW_HTML = /<(?:html|pre)[\s/>]/i

// The HTML in a raw block is live: its tags and its text are events of their own.
function withRawEvents(stream: EventStream): EventStream {
  const whole = new EventStream(stream.source, stream.stops)
  pushAll(whole, stream)
  return whole
}

function pushAll(whole: EventStream, stream: EventStream): void {
  for (let index = 0; index < stream.length; index++) {
    const kind = stream.kindAt(index)
    const data = stream.data[index]
    const { raw } = (kind === Event.html ? data : {}) as Partial<HtmlFields>
    if (raw !== 'html' && raw !== 'pre') whole.push(kind, stream.startOf(index), stream.endOf(index), data)
    else {
      whole.push(kind, 0, 0, { value: '', raw } satisfies HtmlFields)
      pushAll(whole, rawEvents(data as HtmlFields))
    }
  }
}

interface OpenElement {
  readonly name: string
  readonly hides: boolean
  readonly link: OpenLink | undefined
}

interface OpenLink {
  readonly url: string
  readonly start: number
}

// One reading of the events: what is seen and what is hidden are written apart, and measured.
class Inspection {
  readonly #seen: TextWriter
  readonly #hidden: TextWriter
  readonly #links: TextLink[] = []
  readonly #names = new Set<string>()
  readonly #elements: OpenElement[] = []
  readonly #openLinks: OpenLink[] = []
  /** How many elements were open before each of the nodes that are open. */
  readonly #depths: number[] = []
  #hiding = 0
  #comments = 0

  constructor(readonly stream: EventStream) {
    this.#seen = new TextWriter(stream, 'fr', false)
    this.#hidden = new TextWriter(stream, 'fr', false)
  }

  facts(): TextFacts {
    for (let index = 0; index < this.stream.length; index++) this.#read(index)
    this.#close(0)
    return {
      length: Array.from(this.#seen.finish().trim()).length,
      links: this.#links,
      hiddenText: this.#comments + Array.from(this.#hidden.finish().trim()).length,
      elements: [...this.#names].sort(),
    }
  }

  get #writer(): TextWriter {
    return this.#hiding > 0 ? this.#hidden : this.#seen
  }

  #read(index: number): void {
    const kind = this.stream.kindAt(index)
    // As in HTML, elements end with the node that they were opened in; a part of a multilingual text is none.
    const node = kind % EXIT
    if (node >= Event.paragraph && node < Event.multi) {
      if (kind < EXIT) this.#depths.push(this.#elements.length)
      else this.#close(this.#depths.pop() ?? 0)
    }
    if (kind === Event.link) {
      const { url } = this.stream.data[index] as DataOf<Event.link>
      this.#openLinks.push({ url: decodeReferences(url), start: this.#writer.length })
    }
    if (kind === Event.resource) this.#readResource(this.stream.data[index] as DataOf<Event.resource>)
    if (kind === Event.html) this.#readHtml(this.stream.data[index] as HtmlFields)
    // The parts of a multilingual text follow as events of their own, and each is read by somebody.
    if (kind !== Event.multi) this.#writer.write(index, index + 1)
    if (kind === Event.link + EXIT) this.#endLink(this.#openLinks.pop())
  }

  // An address in angle brackets is a link; a file is not.
  #readResource({ target, kind }: DataOf<Event.resource>): void {
    if (kind === 'file') return
    const shown = decodeReferences(target)
    this.#links.push({ url: kind === 'mail' ? `mailto:${shown}` : shown, textLength: shown.length })
  }

  #readHtml({ value, tag, raw }: HtmlFields): void {
    const name = tag?.name ?? raw
    if (name === undefined) {
      this.#comments += Math.max(0, value.length - '<!---->'.length)
      return
    }
    this.#names.add(name)
    if (tag === undefined) return
    if (tag.closing) {
      const open = this.#elements.findLastIndex((element) => element.name === name)
      if (open >= 0) this.#close(open)
      return
    }
    const attributes = readAttributes(value.slice(1 + name.length, -1))
    const href = name === 'a' ? attributes.get('href') : undefined
    const link = href && { url: href.value, start: this.#writer.length }
    if (tag.selfClosing || VOID_ELEMENTS.has(name) || this.#elements.length >= MAX_TAG_DEPTH) {
      this.#endLink(link)
      return
    }
    const hides = attributes.has('hidden') || HIDING_STYLE.test(attributes.get('style')?.value ?? '')
    if (hides) this.#hiding++
    this.#elements.push({ name, hides, link })
  }

  // Close an element and those inside it.
  #close(depth: number): void {
    for (const { hides, link } of this.#elements.splice(depth).reverse()) {
      this.#endLink(link)
      if (hides) this.#hiding--
    }
  }

  #endLink(link: OpenLink | undefined): void {
    if (link === undefined) return
    this.#links.push({ url: link.url, textLength: Math.max(0, this.#writer.finish().length - link.start) })
  }
}
