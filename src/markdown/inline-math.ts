import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types'
import { DOLLAR, NARROW_SPACE, NBSP, SPACE } from '../spip/characters.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineMath: 'inlineMath'
  }
}

const DIGIT_0 = 48
const DIGIT_9 = 57
const BACKSLASH = 92
/** Micromark has negative codes for line ends, from -5 on, then for tabs. */
const LAST_LINE_END = -3

/**
 * Reads formulas between dollars, `$x^2$`, as Pandoc does: no space stands behind the first dollar or before the last,
 * and no digit behind that, so that prices stay prices.
 *
 * The first dollar after an opening one ends the attempt, whatever it is: each sign is read twice at most.
 */
const tokenize: Tokenizer = (effects, ok, nok) => {
  let last: Code = null
  let isEscaped = false
  return start

  function start(code: Code): State | undefined {
    effects.enter('inlineMath')
    effects.consume(code)
    return first
  }

  function first(code: Code): State | undefined {
    if (isSpace(code) || code === DOLLAR) return nok(code)
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || code <= LAST_LINE_END) return nok(code)
    if (code === DOLLAR && !isEscaped) return end(code)
    isEscaped = code === BACKSLASH && !isEscaped
    last = code
    effects.consume(code)
    return inside
  }

  function end(code: Code): State | undefined {
    if (isSpace(last)) return nok(code)
    effects.consume(code)
    return after
  }

  function after(code: Code): State | undefined {
    if (code !== null && code >= DIGIT_0 && code <= DIGIT_9) return nok(code)
    effects.exit('inlineMath')
    return ok(code)
  }
}

// The codes of line ends and tabs are below that of a space too. In French, U+00A0 or U+202F parts a price from its dollar.
function isSpace(code: Code): boolean {
  return code === null || code <= SPACE || code === NBSP || code === NARROW_SPACE
}

/** Reads formulas between dollars. */
export const inlineMath: Extension = {
  text: { [DOLLAR]: { name: 'inlineMath', tokenize, previous: (code) => code !== DOLLAR } },
}

/** Makes nodes of formulas between dollars. */
export const inlineMathFromMarkdown: FromMarkdown = {
  enter: {
    inlineMath(token) {
      this.enter({ type: 'inlineMath', value: '' }, token)
    },
  },
  exit: {
    inlineMath(token) {
      const node = this.stack.at(-1)
      const value = this.sliceSerialize(token).slice(1, -1)
      // In a cell, the backslash before a pipe is dropped, as it is in code.
      if (node?.type === 'inlineMath') node.value = this.data.inTable === true ? value.replaceAll('\\|', '|') : value
      this.exit(token)
    },
  },
}
