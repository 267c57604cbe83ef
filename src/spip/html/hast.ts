import type { Nodes, Properties } from 'hast'
import { nodesIn } from '../tree/nodes-in.ts'
import { printAttribute } from './attributes.ts'
import { BLOCK_ELEMENTS } from './elements.ts'
import { escapeHtml } from './escape.ts'
import { type HtmlPolicy, tagFate } from './policy.ts'
import { withRelations } from './relations.ts'
import { VOID_ELEMENTS } from './void-elements.ts'
import type { HtmlWriter } from './writer.ts'

const ATTRIBUTE_NAME = /^[a-z][a-z0-9:-]*$/
/** Deepest nesting of a model that is written. */
const MAX_DEPTH = 50

/** What a model may be: an HTML tree, or a list of its nodes. */
export type HastContent = Nodes | readonly Nodes[]

/** Tell whether an HTML tree holds a block that a policy prints, so that it cannot stand in a paragraph. */
export function holdsBlockElement(content: HastContent, policy: HtmlPolicy): boolean {
  for (const node of nodesIn(nodesOf(content))) {
    const name = node.type === 'element' ? node.tagName.toLowerCase() : ''
    if (BLOCK_ELEMENTS.has(name) && tagFate(policy, name) === 'print') return true
  }
  return false
}

/**
 * Write the HTML tree of a model, filtered by the policy of the text.
 *
 * @param writer
 *   The writer.
 * @param content
 *   A hast node, or several.
 */
export function writeHast(writer: HtmlWriter, content: HastContent): void {
  writeNodes(writer, nodesOf(content), 0)
}

function nodesOf(content: HastContent): Nodes[] {
  return Array.isArray(content) ? [...content] : [content as Nodes]
}

function writeNodes(writer: HtmlWriter, nodes: readonly Nodes[], depth: number): void {
  if (depth > MAX_DEPTH) return writeWords(writer, nodes)
  for (const node of nodes) {
    if (node.type === 'root') writeNodes(writer, node.children, depth + 1)
    else if (node.type === 'text') writer.out += escapeHtml(node.value)
    else if (node.type === 'element')
      writeElement(writer, node.tagName.toLowerCase(), node.properties ?? {}, node.children ?? [], depth)
  }
}

// What is too deep keeps its words.
function writeWords(writer: HtmlWriter, nodes: readonly Nodes[]): void {
  for (const node of nodesIn(nodes)) if (node.type === 'text') writer.out += escapeHtml(node.value)
}

function writeElement(
  writer: HtmlWriter,
  name: string,
  properties: Properties,
  children: readonly Nodes[],
  depth: number,
): void {
  const { policy } = writer.settings
  const isPrinted =
    /^[a-z][a-z0-9-]*$/.test(name) && tagFate(policy, name) === 'print' && !(name === 'a' && writer.isOpen('a'))
  if (!isPrinted) return writeNodes(writer, children, depth + 1)
  if (VOID_ELEMENTS.has(name)) {
    writer.out += `<${name}${attributesOf(writer, name, properties)} />`
    return
  }
  if (BLOCK_ELEMENTS.has(name)) writer.startBlock(name)
  const outer = writer.elements.length
  // As a tag of the text: what the site gives stays when it is empty, such as an icon.
  writer.openTag(name, `<${name}${attributesOf(writer, name, properties)}>`)
  writeNodes(writer, children, depth + 1)
  if (writer.elements.length > outer) writer.closeTag(name)
}

function attributesOf(writer: HtmlWriter, name: string, properties: Properties): string {
  let out = ''
  for (const [property, value] of Object.entries(properties)) {
    const attribute = attributeName(property)
    if (!ATTRIBUTE_NAME.test(attribute) || value == null || value === false) continue
    const written = Array.isArray(value) ? value.join(attribute === 'srcset' ? ', ' : ' ') : String(value)
    out += printAttribute(attribute, value === true ? '' : written, name, writer.settings.policy, writer.ids)
  }
  return withRelations(name, out, writer.settings.nofollow)
}

function attributeName(property: string): string {
  if (property === 'className') return 'class'
  if (property === 'htmlFor') return 'for'
  if (/^aria[A-Z]/.test(property)) return `aria-${property.slice(4).toLowerCase()}`
  if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
  return property.toLowerCase()
}
