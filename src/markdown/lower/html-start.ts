import type { Html, Nodes } from 'mdast'

/*
 * HTML at the start of a line that Markdown takes for a block, whose text is no markup (CommonMark 0.31, 4.6).
 */

const NAMES =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul|script|pre|style|textarea'
const START = new RegExp(`^(?:<!--|<\\?|<![a-z]|<!\\[CDATA\\[|</?(?:${NAMES})(?:\\s|/?>|$))`, 'i')
const ELEMENT = new RegExp(`^<(${NAMES})(?=[\\s>])[\\s\\S]*</\\1\\s*>\\s*$`, 'i')
const TAG = /^<\/?[a-z][^<>\n]*>$/i
const FIRST_LINE_END = /^[ \t]*[\r\n]/

/** Tell whether HTML takes the line end before it: what writes Markdown leaves one before tags of a line alone. */
export function takesLineEnd(node: Nodes | undefined): boolean {
  return node?.type === 'html' && (START.test(node.value) || !node.value.startsWith('<'))
}

/** Tell whether a node is a whole element that stands between paragraphs. */
export function isBlockElement(node: Nodes): node is Html {
  return node.type === 'html' && ELEMENT.test(node.value)
}

/** Tell whether a paragraph of these nodes would be a block of HTML: another tag that is alone on the first line, too. */
export function isHtmlBlock([first, second, third]: readonly Nodes[]): boolean {
  if (first?.type !== 'html') return false
  if (START.test(first.value)) return true
  if (!TAG.test(first.value)) return false
  // A break is a backslash at the end of the line.
  if (second?.type !== 'text') return second === undefined
  return FIRST_LINE_END.test(second.value) || (second.value.trim() === '' && third === undefined)
}
