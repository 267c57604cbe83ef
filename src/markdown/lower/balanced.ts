import type { Nodes } from 'mdast'
import { VOID_ELEMENTS } from '../../spip/html/void-elements.ts'
import { nameSet } from '../../spip/names.ts'
import { html } from '../make.ts'
import type { ReportNode } from '../report.ts'
import { endOfTag, wellFormed } from './tag-syntax.ts'

const TAG = /^<(\/?)([a-z][\w:-]*)(?=[\s/>])[\s\S]*>(?=\s*$)/i
/** What holds signs that look like tags, and is whole. */
const WHOLE = /^<(?:[!?]|(pre|script|style|textarea)(?=[\s>])[\s\S]*<\/\1\s*>\s*$)/i
/** Elements whose end tag may be left out: they end where the next begins, or with what holds them. */
const OPTIONAL_END_TAGS = nameSet(
  'body caption colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr',
)

/**
 * End each element that tags open among nodes side by side, and leave out the end tags that close nothing, as the HTML
 * of SPIP does: in Markdown, a `<b>` that nobody closed would make the rest of the page bold.
 *
 * HTML of several tags in one node is left to its author, and so are the tags beside it.
 */
export function balanced(nodes: readonly Nodes[], report: ReportNode): readonly Nodes[] {
  if (!nodes.some(({ type }) => type === 'html') || nodes.some(isOfSeveralTags)) return nodes
  const open = new OpenElements()
  const kept = nodes.flatMap((node): readonly Nodes[] => {
    const [tag = '', atStart, written = ''] =
      (node.type === 'html' && !WHOLE.test(node.value) && TAG.exec(node.value)) || []
    const formed = wellFormed(tag)
    if (!formed) return [node]
    const name = written.toLowerCase()
    // A slash at the end of an unquoted value is a part of it, and stands in quotes then.
    if (atStart === '') return [node, ...open.start(name, formed.endsWith('/>'))]
    if (open.has(name)) return [...open.endsTo(name), node]
    report('spip/stray-end-tag', node, { name })
    return []
  })
  return [...kept, ...open.endsTo(undefined)]
}

function isOfSeveralTags(node: Nodes): boolean {
  if (node.type !== 'html' || WHOLE.test(node.value)) return false
  const { value } = node
  return value.lastIndexOf('<') > 0 && endOfTag(value, 0) !== value.trimEnd().length
}

/** The elements that tags have opened, outermost first. */
class OpenElements {
  readonly #names: string[] = []
  readonly #counts = new Map<string, number>()

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0
  }

  /** Opens an element; gives the end of one that has none of its own (`<b/>`), which browsers take for a start tag. */
  start(name: string, endsItself: boolean): readonly Nodes[] {
    if (VOID_ELEMENTS.has(name)) return []
    if (endsItself) return [html(`</${name}>`)]
    this.#names.push(name)
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    return []
  }

  /** Ends what is open up to an element, which has a tag of its own; without one, all. */
  endsTo(name: string | undefined): readonly Nodes[] {
    const tags: Nodes[] = []
    for (let last = this.#names.pop(); last !== undefined; last = this.#names.pop()) {
      this.#counts.set(last, (this.#counts.get(last) ?? 0) - 1)
      if (last === name) break
      if (!OPTIONAL_END_TAGS.has(last)) tags.push(html(`</${last}>`))
    }
    return tags
  }
}
