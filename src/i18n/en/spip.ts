import type { SpipCode } from '../../core/codes/spip.ts'
import type { AreaMessages } from '../messages.ts'

export const spip: AreaMessages<SpipCode> = {
  'spip/unclosed-strong': () =>
    'This bold text is never closed: add “}}” (or “>>”) before the end of the paragraph, list item or cell.',
  'spip/unclosed-emphasis': () =>
    'This italic text is never closed: add “}” (or “>”) before the end of the paragraph, list item or cell.',
  'spip/unclosed-heading': () => 'This heading is never closed: add “}}}” before the next blank line.',
  'spip/unclosed-link': () => 'This link is never closed: add “]” after the address, on the same line.',
  'spip/empty-link': () => 'This link leads nowhere: write the address after “->”.',
  'spip/nested-link': () => 'This link is inside another one, and a link cannot be: take one of the two away.',
  'spip/unclosed-footnote': () =>
    'This note is never closed, or only after another one begins: add “]]” at the end of its text.',
  'spip/unclosed-raw-block': ({ name }) => `The <${name}> block is never closed: add </${name}>.`,
  'spip/unclosed-row': () =>
    'This row is not closed: add “|” at the end of its line, as without it the next row joins this one, or the table is shown as text.',
  'spip/unclosed-quote': () => 'This quotation is never closed: add </quote>.',
  'spip/stray-end-tag': ({ name }) => `The tag </${name}> closes nothing: it is ignored.`,
  'spip/unsafe-url': ({ url }) => `The address “${url}” is not allowed: it is removed, the rest is kept.`,
  'spip/html-removed': ({ name }) => `The tag <${name}> is not allowed here: it is removed, its content stays.`,
  'spip/html-shown': ({ name }) => `The tag <${name}> is not allowed here: it is shown as text.`,
  'spip/attribute-removed': ({ name, attribute }) =>
    `The attribute “${attribute}” of the tag <${name}> is not allowed here: it is removed.`,
  'spip/unknown-model': ({ name }) =>
    `The model “${name}”, or the number behind it, is not known: check both, as the call is shown as text.`,
  'spip/unresolved-reference': ({ type, id }) =>
    `The object “${type} ${id}” is not known to this site: check its number.`,
  'spip/undefined-footnote': ({ label }) =>
    `The note “${label}” is called, but written nowhere: write it, or remove the call.`,
  'spip/not-writable': ({ source }) =>
    source === ''
      ? 'SPIP markup cannot express this passage: it is not written.'
      : `SPIP markup cannot express all of this passage: the nearest is written (“${source}”).`,
  'spip/too-deep': ({ limit }) => `Too many nested levels (more than ${limit}): the deeper ones are flattened.`,
}
