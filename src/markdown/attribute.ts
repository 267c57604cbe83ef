/** Write an attribute of HTML, with a space before it. */
export function attribute(name: string, value: string): string {
  const escaped = value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return ` ${name}="${escaped}"`
}
