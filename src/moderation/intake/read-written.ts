import type { CommentContent } from '../comment.ts'
import { type FieldTest, isText } from '../field-tests.ts'
import { fieldOf } from '../record-of.ts'
import type { IntakeInput } from './intake-input.ts'

/**
 * Read the words of a form, which can send anything: what is no text was not written.
 *
 * `submit` and `decide` refuse such words; the checks find what is to be found in the rest.
 */
export function readWritten(input: IntakeInput): IntakeInput {
  const { content, signature } = input
  return { ...input, content: readContent(content), signature: textsOf(signature, ['name', 'email']) }
}

/** Read the words of a comment, and nothing that was sent along with them; `isKept` tells which texts count. */
export function readContent(content: unknown, isKept: FieldTest = isText): CommentContent {
  const link = textsOf(fieldOf(content, 'link'), ['url', 'label'], isKept)
  const words = { ...textsOf(content, ['title'], isKept), text: '', ...textsOf(content, ['text']) }
  return link.url == null ? words : { ...words, link: { ...link, url: link.url } }
}

/** Read those fields of a form that are texts; `isKept` tells which count. */
export function textsOf<N extends string>(
  value: unknown,
  names: readonly N[],
  isKept: FieldTest = isText,
): { readonly [K in N]?: string } {
  const texts: { [K in N]?: string } = {}
  for (const name of names) {
    const text = fieldOf(value, name)
    if (typeof text === 'string' && isKept(text)) texts[name] = text
  }
  return texts
}
