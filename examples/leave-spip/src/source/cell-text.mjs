// A text is asked of the database as bytes: drivers cut it at a NUL, or replace what is not UTF-8 without a word.

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads the bytes of a text; those that are no UTF-8 stay bytes, unless the site says what they are. */
export function textOfBytes(bytes, charset) {
  if (!(bytes instanceof Uint8Array)) return bytes
  try {
    return utf8.decode(bytes)
  } catch {
    // A Buffer belongs to its driver, and is a Uint8Array of its own kind.
    return charset === undefined ? new Uint8Array(bytes) : new TextDecoder(charset).decode(bytes)
  }
}

/** Names the encoding that a site declares, when it is another than UTF-8. */
export function declaredCharset(charset) {
  if (/^utf-?8/i.test(charset)) return undefined
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return undefined
  }
}
