const SPECIAL = /[&<>"]/
const AMPERSAND = /&/g
const REFERENCE_OR_AMPERSAND = /&(?!(?:[a-z]{0,4}\w{2,3}|#x?[0-9a-f]{2,6});)/gi

/** Escape a text for the content of an element or of an attribute in double quotes. */
export function escapeHtml(text: string): string {
  if (!SPECIAL.test(text)) return text
  return escapeSigns(text.replace(AMPERSAND, '&amp;'))
}

/** Escape a text that may already hold character references, which stay. */
export function escapeAround(text: string): string {
  if (!SPECIAL.test(text)) return text
  return escapeSigns(escapeAmpersands(text))
}

/** Escape each `&` that begins no character reference: a browser reads `&copy` without its `;` too. */
export function escapeAmpersands(text: string): string {
  return text.replace(REFERENCE_OR_AMPERSAND, '&amp;')
}

/** Print an attribute, after a space; nothing for one without a value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`
}

function escapeSigns(text: string): string {
  return text.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
