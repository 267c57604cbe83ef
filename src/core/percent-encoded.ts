/** Percent-encode a text as PHP does it: every sign but `-`, `_` and `.`; a lone surrogate is no character. */
export function percentEncoded(text: string): string {
  if (UNRESERVED.test(text)) return text
  const encoded = encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'))
  return encoded.replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Give the length of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
  return percentEncoded(text).replace(/%../g, '%').length
}

const UNRESERVED = /^[\w.-]*$/
// Read by code points, a pair is one, and none of these.
const LONE_SURROGATE = /[\ud800-\udfff]/gu
