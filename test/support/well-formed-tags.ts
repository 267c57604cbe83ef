/*
 * A strict reading of tags: what a browser would repair in silence is a defect here. It says what the tags of a text
 * are; whether they nest is asked in well-formed.ts.
 */

export interface Attribute {
  readonly name: string
  readonly value: string
}

export type Token =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: readonly Attribute[]
      readonly selfClosed: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly raw: boolean }
  | { readonly kind: 'comment'; readonly text: string }

export type TagDefect =
  | 'attribute-on-end-tag'
  | 'duplicate-attribute'
  | 'malformed-tag'
  | 'markup-in-attribute'
  | 'odd-tag-name'
  | 'raw-lt'
  | 'unclosed-comment'

/** Elements whose content is text up to their end tag; entities count in those marked `decoded`. */
const TEXT_ELEMENTS: Readonly<Record<string, 'raw' | 'decoded'>> = {
  script: 'raw',
  style: 'raw',
  xmp: 'raw',
  iframe: 'raw',
  noembed: 'raw',
  noframes: 'raw',
  textarea: 'decoded',
  title: 'decoded',
}

const TAG_NAME = /[^\s/>]*/y
const PLAIN_TAG_NAME = /^[a-z][a-z0-9]*([-:][a-z0-9]+)*$/i
const ATTRIBUTE = /[ \t\n\r\f]+([^\s"'<>/=]+)(?:[ \t\n\r\f]*=[ \t\n\r\f]*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/y
const TAG_END = /[ \t\n\r\f]*(\/?)>/y

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

export class TagReader {
  readonly tokens: Token[] = []
  readonly defects = new Set<TagDefect>()
  private readonly html: string
  private index = 0

  constructor(html: string) {
    this.html = html
    while (this.index < html.length) this.readNext()
  }

  private readNext(): void {
    const { html, index } = this
    const next = html.charAt(index + 1)
    if (html.charAt(index) !== '<') this.readText(index)
    else if (html.startsWith('<!--', index)) this.readComment()
    else if (/[a-z]/i.test(next)) this.readOpenTag()
    else if (next === '/') this.readEndTag()
    else {
      this.defects.add(next === '!' || next === '?' ? 'malformed-tag' : 'raw-lt')
      this.readText(index + 1)
    }
  }

  private readText(from: number): void {
    const end = this.html.indexOf('<', from)
    this.pushText(end < 0 ? this.html.length : end, false)
  }

  private pushText(end: number, raw: boolean): void {
    if (end > this.index) this.tokens.push({ kind: 'text', text: this.html.slice(this.index, end), raw })
    this.index = end
  }

  private readComment(): void {
    const end = this.html.indexOf('-->', this.index + 4)
    if (end < 0) this.defects.add('unclosed-comment')
    this.tokens.push({ kind: 'comment', text: this.html.slice(this.index + 4, end < 0 ? undefined : end) })
    this.index = end < 0 ? this.html.length : end + 3
  }

  private readName(from: number): string {
    const name = matchAt(TAG_NAME, this.html, from)?.[0] ?? ''
    if (!PLAIN_TAG_NAME.test(name)) this.defects.add('odd-tag-name')
    this.index = from + name.length
    return name.toLowerCase()
  }

  private readOpenTag(): void {
    const name = this.readName(this.index + 1)
    const attributes = this.readAttributes()
    const selfClosed = this.readTagEnd()
    this.tokens.push({ kind: 'open', name, attributes, selfClosed })
    const content = TEXT_ELEMENTS[name]
    if (content === undefined || selfClosed) return
    const closing = new RegExp(`</${name}[\\s/>]`, 'gi')
    this.pushText(matchAt(closing, this.html, this.index)?.index ?? this.html.length, content === 'raw')
  }

  private readEndTag(): void {
    const name = this.readName(this.index + 2)
    if (this.readAttributes().length > 0) this.defects.add('attribute-on-end-tag')
    this.readTagEnd()
    this.tokens.push({ kind: 'close', name })
  }

  private readAttributes(): Attribute[] {
    const attributes: Attribute[] = []
    const seen = new Set<string>()
    for (;;) {
      const match = matchAt(ATTRIBUTE, this.html, this.index)
      if (match === null) return attributes
      const name = (match[1] ?? '').toLowerCase()
      const value = match[2] ?? match[3] ?? match[4] ?? ''
      if (seen.has(name)) this.defects.add('duplicate-attribute')
      else attributes.push({ name, value })
      seen.add(name)
      if (/<[a-z/!]/i.test(value)) this.defects.add('markup-in-attribute')
      this.index += match[0].length
    }
  }

  private readTagEnd(): boolean {
    const match = matchAt(TAG_END, this.html, this.index)
    if (match !== null) {
      this.index += match[0].length
      return match[1] === '/'
    }
    this.defects.add('malformed-tag')
    const end = this.html.indexOf('>', this.index)
    this.index = end < 0 ? this.html.length : end + 1
    return false
  }
}
