// Words that Hugo would take for a call of a shortcode of its own, even in code. One that it does not know, or whose end
// it does not find, ends its build.

const CALL = /\{\{[<%]/g

/** What closes further on belongs to something else; and time stays in step with the length of the text. */
const LONGEST = 1000

/** Stands between the braces of a call without an end, and is not seen: Hugo has no other way to write them in code. */
const WORD_JOINER = '\u2060'

/** Writes calls of shortcodes as comments of Hugo, which it prints without the signs of a comment. */
export function printShortcodes(markdown) {
  const parts = []
  let done = 0
  for (const { 0: call, index } of markdown.matchAll(CALL)) {
    if (index < done) continue
    const start = index + call.length
    const close = call === '{{<' ? '>}}' : '%}}'
    const end = endOf(markdown, close, start)
    const written = end === -1 ? `{${WORD_JOINER}${call.slice(1)}` : `${call}/*${markdown.slice(start, end)}*/${close}`
    parts.push(markdown.slice(done, index), written)
    done = end === -1 ? start : end + close.length
  }
  return parts.join('') + markdown.slice(done)
}

function endOf(markdown, close, start) {
  const end = markdown.slice(start, start + LONGEST).indexOf(close)
  return end === -1 ? -1 : start + end
}
