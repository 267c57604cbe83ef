import type { ModelFields } from '../../parse/block/model.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { writeHast } from '../hast.ts'

/** The call of a model: what `resolve.model` gives, else the call as text. */
export const model: HtmlHandler = (writer, index) => {
  const { written, ...fields } = writer.stream.data[index] as ModelFields
  const answer = writer.settings.models
    ? writer.settings.resolve.model?.({ ...fields, lang: writer.settings.lang })
    : undefined
  if (answer !== undefined) return writeHast(writer, answer)
  writer.report?.('spip/unknown-model', writer.stream.startOf(index), writer.stream.endOf(index), { name: fields.name })
  writer.out += `<tt>${escapeHtml(written)}</tt>`
}

/** A string of the site's interface: what `resolve.idiom` gives, else the mark as text. */
export const idiom: HtmlHandler = (writer, index) => {
  const { module, key } = writer.stream.data[index] as { readonly module?: string; readonly key: string }
  const text = writer.settings.resolve.idiom?.({ module, key, lang: writer.settings.lang })
  const shown = text ?? (module === undefined ? `<:${key}:>` : `<:${module}:${key}:>`)
  writer.out += writer.typesetter.write(shown, 0, shown.length, 'value')
}

/** A formula in the text, for a renderer of TeX in the page. */
export const inlineMath: HtmlHandler = (writer, index) => {
  const { value } = writer.stream.data[index] as { readonly value: string }
  writer.out += `<code class="language-math math-inline">${escapeHtml(value)}</code>`
}

/** A formula on a line of its own. */
export const math: HtmlHandler = (writer, index) => {
  const { value } = writer.stream.data[index] as { readonly value: string }
  writer.startBlock()
  writer.out += `<pre><code class="language-math math-display">${escapeHtml(value)}</code></pre>`
}
