import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import { decodeReferences } from '../../spip/character-references.ts'
import { type PoetryLine, parseSpip } from '../../spip/index.ts'
import { holdsLink } from '../holds.ts'
import type { TagRule } from '../join-tags.ts'
import { linkTag } from '../link-tag.ts'
import { nodesOf } from '../nodes-of.ts'
import { paragraphTag } from '../paragraph-tag.ts'
import { onOneLine } from '../white-space.ts'

/*
 * HTML that says what SPIP has signs for: that which Markdown was given for these signs, above all.
 */

const NOT_SHORT = /^\?|[|[\]<>]/

/** What the short form of an abbreviation may hold: no HTML, nothing between brackets, and no start of `[?…]`. */
const SHORT_FORM: ReadonlySet<string> = new Set(['emphasis', 'strong', 'text'])

const abbrTag: TagRule = {
  name: 'abbr',
  start: /^<abbr title="([^"<>]+)"(?: lang="([a-z]+)")?>$/i,
  build: (match, content) => {
    if (content.length === 0 || !content.every(isShortForm)) return undefined
    const [, title = '', lang] = match
    return {
      type: 'abbreviation',
      title: onOneLine(decodeReferences(title)).trim(),
      ...(lang === undefined ? {} : { lang: lang.toLowerCase() }),
      children: content as PhrasingContent[],
    }
  },
}

const anchorTag: TagRule = {
  name: 'a',
  start: /^<a id="([^"<>[-\]|\n]+)">$/i,
  build: (match, content) => (content.length === 0 ? { type: 'anchor', name: match[1] ?? '' } : undefined),
}

/** The call of a model, or a string of the interface, which is read as SPIP does. */
const markedTag: TagRule = {
  name: 'span',
  start: /^<span data-spip-(?:model="([^"<>]+)"|idiom="([\w:]+)")>$/i,
  build: (match) => {
    const [, model, idiom] = match
    const call = model === undefined ? `<:${idiom}:>` : `<${decodeReferences(model)}>`
    const [block] = parseSpip(call, { notation: 'spip' }).children
    const [node, ...others] = block?.type === 'paragraph' ? block.children : []
    if (others.length > 0 || (node?.type !== 'spipModel' && node?.type !== 'idiom')) return undefined
    // Its place is one in the call.
    const { position: _, ...made } = node
    return made
  },
}

const poetryTag: TagRule = {
  name: 'blockquote',
  start: /^<blockquote class="spip_poesie">$/i,
  build: (_, content) => {
    if (!content.every((node) => node.type === 'paragraph')) return undefined
    const lines = (content as Paragraph[]).flatMap((stanza, index) => [
      ...(index > 0 ? [emptyLine()] : []),
      ...linesOf(stanza),
    ])
    return { type: 'poetry', children: lines.length === 0 ? [emptyLine()] : lines }
  },
}

const plainLinkTag = linkTag(holdsLink)

/** What spans of text are made of. */
export const SPAN_TAGS: readonly TagRule[] = [abbrTag, anchorTag, plainLinkTag, markedTag]

/** What blocks are made of. */
export const FLOW_TAGS: readonly TagRule[] = [paragraphTag(() => true), plainLinkTag, poetryTag]

function isShortForm(node: Nodes): boolean {
  for (const each of nodesOf(node)) {
    if (!SHORT_FORM.has(each.type) || (each.type === 'text' && NOT_SHORT.test(each.value))) return false
  }
  return true
}

function linesOf({ children }: Paragraph): PoetryLine[] {
  const lines = [emptyLine()]
  for (const node of children) {
    if (node.type === 'break') lines.push(emptyLine())
    else lines.at(-1)?.children.push(node)
  }
  return lines
}

function emptyLine(): PoetryLine {
  return { type: 'poetryLine', children: [] }
}
