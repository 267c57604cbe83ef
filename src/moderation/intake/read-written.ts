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

function readContent(content: unknown): CommentContent {
  const link = textsOf(fieldOf(content, 'link'), ['url', 'label'])
  const words = { text: '', ...textsOf(content, ['title', 'text']) }
  return link.url === undefined ? words : { ...words, link: { ...link, url: link.url } }
}

function textsOf<N extends string>(value: unknown, names: readonly N[]): { readonly [K in N]?: string } {
  const texts: { [K in N]?: string } = {}
  for (const name of names) {
    const text = fieldOf(value, name)
    if (typeof text === 'string') texts[name] = text
  }
  return texts
}
