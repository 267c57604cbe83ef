import type { CommentContent } from '../comment.ts'
import { fieldOf } from '../guards/fields.ts'
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

/** Read the words of a comment, and nothing that was sent along with them. */
export function readContent(content: unknown): CommentContent {
  const link = textsOf(fieldOf(content, 'link'), ['url', 'label'])
  const words = { ...textsOf(content, ['title']), text: '', ...textsOf(content, ['text']) }
  return link.url === undefined ? words : { ...words, link: { ...link, url: link.url } }
}

/** Read those fields of a form that are texts. */
export function textsOf<N extends string>(value: unknown, names: readonly N[]): { readonly [K in N]?: string } {
  const texts: { [K in N]?: string } = {}
  for (const name of names) {
    const text = fieldOf(value, name)
    if (typeof text === 'string') texts[name] = text
  }
  return texts
}
